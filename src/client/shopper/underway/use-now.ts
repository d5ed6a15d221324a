import { useEffect, useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import type { Stamp } from '#domain/time/stamp.ts';

const REPAINT_MS = 250;

/** The present, read off the clocks; the interval only repaints, so a sleeping tab wakes up with the right time. */
export function useNow(running: boolean): Stamp {
  const { clock } = useApp();
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    if (!running) return;
    const look = () => setNow(clock.now());
    look();
    const timer = setInterval(look, REPAINT_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock, running]);
  return now;
}
