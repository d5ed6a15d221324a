import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Clock } from '#domain/time/stamp.ts';
import type { Lock, Phone } from '#offline/index.ts';
import type { Shelf } from '../shopper/shelf.ts';
import type { Session } from './session.ts';

/** What was read before anything was drawn, so that the first screen is drawn once, and whole. */
export interface Ahead {
  readonly lock: Lock | null;
  /** A shopper's; for anyone else `null`. */
  readonly shelf: Shelf | null;
}

/** What every screen stands on. */
export interface App {
  readonly phone: Phone;
  readonly session: Session;
  readonly clock: Clock;
  /** Without it each screen reads for itself. */
  readonly ahead?: Ahead;
}

/** Given once around the app, and by tests around a part of it. */
export const AppContext = createContext<App | null>(null);

/** The app around this component. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('No app around this component');
  return app;
}
