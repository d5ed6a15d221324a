import './ui/styles.ts';
import './app/zod-config.ts';
import { render } from 'preact';
import { openPhone, type Phone } from '#offline/index.ts';
import { Root } from './app/app.tsx';
import { createClock } from './app/clock.ts';
import { AppContext } from './app/context.ts';
import { firstLocale } from './app/first-locale.ts';
import { NoStorage } from './app/no-storage.tsx';
import { watchForInstall } from './app/phone/install.ts';
import { showPreferences } from './app/preferences.ts';
import { createSession } from './app/session.ts';
import { storageTold } from './app/storage-note.tsx';
import { watchForUpdates } from './app/update.tsx';
import { askForWakeUp } from './app/wake-up.ts';
import { speak } from './locales/t.ts';
import { beginChartAhead } from './owner/ahead.ts';
import { beginAhead } from './shopper/ahead.ts';

/** The first screen comes before the news: a phone takes about as long to draw it. */
const NEWS_AFTER_MS = 500;

const root = document.querySelector('#app') ?? document.body;
showPreferences();
watchForInstall();
// Kept on this phone, the typeface is asked for before the first word: one that came later would have all laid out again.
if (navigator.serviceWorker?.controller)
  void document.fonts.load('1em "Instrument Sans"').catch(() => undefined);
const firstScreen = beginAhead();
beginChartAhead();
// Not waited for here: what is imported later stands on this module, and would wait along.
void start();

async function start(): Promise<void> {
  const clock = createClock();
  const [phone] = await Promise.all([
    openPhone({ clock, onStorage: storageTold }).catch((failure: unknown) => ({ failure })),
    speak(firstLocale()),
  ]);
  if ('failure' in phone) return render(<NoStorage failure={phone.failure} />, root);
  const shelfOf = firstScreen.read(phone);
  const [person, lock] = await Promise.all([phone.person(), phone.lock().catch(() => null)]);
  const session = createSession(phone, person);
  if (person) await speak(firstLocale(person.locale));
  const ahead = { lock, shelf: await shelfOf(person) };
  render(
    <AppContext.Provider value={{ phone, session, clock, ahead }}>
      <Root />
    </AppContext.Provider>,
    root,
  );
  // Who is not known yet is what the first screen waits for.
  if (person) await new Promise((resolve) => setTimeout(resolve, NEWS_AFTER_MS));
  // Each by itself: a network that answers nothing must not keep the app from being kept for offline.
  void session.refresh().then(() => {
    wake(phone);
    // Offline before everything was fetched, it has to do without.
    import('./app/later.ts').then(
      ({ startLater }) => startLater(phone, session),
      () => undefined,
    );
  });
  void watchForUpdates(phone);
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
