import './ui/styles.ts';
import { render } from 'preact';
import * as z from 'zod/mini';
import { openPhone, type Phone } from '#offline/index.ts';
import { Root } from './app/app.tsx';
import { createClock } from './app/clock.ts';
import { AppContext } from './app/context.ts';
import { firstLocale } from './app/first-locale.ts';
import { NoStorage } from './app/no-storage.tsx';
import { showPreferences } from './app/preferences.ts';
import { createSession } from './app/session.ts';
import { watchForUpdates } from './app/update.tsx';
import { askForWakeUp } from './app/wake-up.ts';
import { speak } from './locales/t.ts';

// The page may not make code out of text (its content policy), so zod must not try.
z.config({ jitless: true });

const root = document.querySelector('#app') ?? document.body;
showPreferences();
await start();

async function start(): Promise<void> {
  const clock = createClock();
  const [phone] = await Promise.all([
    openPhone({ clock }).catch((failure: unknown) => ({ failure })),
    speak(firstLocale()),
  ]);
  if ('failure' in phone) return render(<NoStorage failure={phone.failure} />, root);
  const person = await phone.person();
  const session = createSession(phone, person);
  if (person) await speak(firstLocale(person.locale));
  render(
    <AppContext.Provider value={{ phone, session, clock }}>
      <Root />
    </AppContext.Provider>,
    root,
  );
  // Each by itself: a network that answers nothing must not keep the app from being kept for offline.
  void session.refresh().then(() => wake(phone));
  void watchForUpdates();
}

/** The app's own occasions to send what is unsent; timers are the engine's. */
function wake(phone: Phone): void {
  void phone.sync.drain('open');
  addEventListener('online', () => void phone.sync.drain('online'));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void phone.sync.drain('visible');
    else void askForWakeUp(phone);
  });
}
