import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ErrorBoundary } from 'preact-iso';
import { Skeleton } from '#client/ui/empty.tsx';
import { useApp } from '../context.ts';
import { lazily } from '../lazily.tsx';
import '../alone.css';
import { createKeeper, type Keeper, KeeperContext } from './keeper.ts';

const LockScreen = lazily(() => import('./lock-screen.tsx').then(({ load }) => load()));

/**
 * Hides the screens while they are locked. They stay as they are behind the lock: what is being typed was flushed when the
 * app was put away, recordings and sending go on. Nothing is drawn before it is known whether the app begins locked.
 */
export function Guard({ children }: { children: ComponentChildren }) {
  const { phone, clock, ahead } = useApp();
  const [keeper] = useState(() => createKeeper(phone, clock, ahead?.lock));
  const opened = useRef(false);
  useKeeping(keeper);
  const isLocked = keeper.isLocked.value;
  if (isLocked === false) opened.current = true;
  return (
    <KeeperContext.Provider value={keeper}>
      {isLocked === undefined && <Skeleton />}
      {opened.current && (
        <div class="guarded" hidden={isLocked} inert={isLocked}>
          {children}
        </div>
      )}
      <ErrorBoundary>{isLocked && <LockScreen />}</ErrorBoundary>
    </KeeperContext.Provider>
  );
}

/** Reads the lock at the start and when someone else signs in, and watches the app being put away and taken up again. */
function useKeeping(keeper: Keeper): void {
  const person = useApp().session.me.value?.person.id;
  const isStart = useRef(true);
  useLayoutEffect(() => {
    const isKnown = isStart.current && keeper.isLocked.value !== undefined;
    if (!isKnown) void keeper.read(isStart.current);
    isStart.current = false;
  }, [keeper, person]);
  useEffect(() => {
    const turn = () => (document.visibilityState === 'hidden' ? keeper.hidden() : keeper.shown());
    document.addEventListener('visibilitychange', turn);
    return () => document.removeEventListener('visibilitychange', turn);
  }, [keeper]);
}
