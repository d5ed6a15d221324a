import { useEffect, useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';

/** Often enough for what ends at a minute. */
const LOOK_EVERY_MS = 20_000;

/** The present on the server's clock, as far as this phone has heard it, ms: what rules go by. Read again three times a minute. */
export function useServerNow(): number {
  const { phone, clock } = useApp();
  const [offset, setOffset] = useState(0);
  const [wall, setWall] = useState(() => clock.now().wall);
  useEffect(() => {
    const look = () => setWall(clock.now().wall);
    phone.serverOffset().then(
      (heard) => setOffset(heard ?? 0),
      () => undefined,
    );
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [phone, clock]);
  return wall + offset;
}
