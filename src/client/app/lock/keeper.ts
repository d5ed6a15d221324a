import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Clock, Stamp } from '#domain/time/stamp.ts';
import type { Lock, Phone } from '#offline/index.ts';

const MINUTE_MS = 60_000;

/** Watches over the screen: when it is to be hidden, and what opens it again. */
export interface Keeper {
  /** `undefined`: not read yet. */
  readonly isLocked: ReadonlySignal<boolean | undefined>;
  readonly lock: ReadonlySignal<Lock | null>;
  /** Reads whether there is a lock; at the start of the app it begins locked. */
  read(isStart: boolean): Promise<void>;
  /** Sets, changes or removes the lock. Throws a `PhoneError`; then it is as before. */
  set(lock: Lock | null): Promise<void>;
  open(): void;
  hidden(): void;
  shown(): void;
}

/** The keeper of one phone; `read` is its lock where it was read already. A lock that can't be read locks nothing: it must never stand between a person and their work. */
export function createKeeper(phone: Phone, clock: Clock, read?: Lock | null): Keeper {
  const isLocked = signal<boolean | undefined>(read === undefined ? undefined : read !== null);
  const lock = signal<Lock | null>(read ?? null);
  let hiddenAt: Stamp | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    if (lock.value) isLocked.value = true;
  }

  return {
    isLocked,
    lock,
    async read(isStart) {
      lock.value = await phone.lock().catch(() => null);
      isLocked.value = lock.value !== null && (isStart || isLocked.value === true);
    },
    async set(changed) {
      await phone.setLock(changed);
      lock.value = changed;
    },
    open: () => {
      isLocked.value = false;
    },
    hidden() {
      if (!lock.value) return;
      hiddenAt = clock.now();
      const afterMs = lock.value.afterMinutes * MINUTE_MS;
      // At once, so that a task switcher's picture shows nothing; later ones also by their timer, for the same reason.
      if (afterMs === 0) close();
      else timer = setTimeout(close, afterMs);
    },
    shown() {
      clearTimeout(timer);
      if (lock.value && hiddenAt && awayMs(hiddenAt, clock.now()) >= lock.value.afterMinutes * MINUTE_MS)
        close();
      hiddenAt = null;
    },
  };
}

/** The longer of what the two clocks say: one stops in sleep, the other may be set back. */
function awayMs(from: Stamp, to: Stamp): number {
  return Math.max(to.wall - from.wall, to.mono - from.mono);
}

export const KeeperContext = createContext<Keeper | null>(null);

/** The keeper around this component. */
export function useKeeper(): Keeper {
  const keeper = useContext(KeeperContext);
  if (!keeper) throw new Error('No keeper around this component');
  return keeper;
}
