import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Clock } from '#domain/time/stamp.ts';
import type { Phone } from '#offline/index.ts';
import type { Session } from './session.ts';

/** What every screen stands on. */
export interface App {
  readonly phone: Phone;
  readonly session: Session;
  readonly clock: Clock;
}

/** Given once around the app, and by tests around a part of it. */
export const AppContext = createContext<App | null>(null);

/** The app around this component. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('No app around this component');
  return app;
}
