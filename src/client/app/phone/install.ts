import { signal } from '@preact/signals';
import { keepStorage } from './persist.ts';

/** Chromium's own question whether to install, kept back until there is a calm moment; no other browser has it. */
interface InstallQuestion extends Event {
  prompt(): Promise<unknown>;
}

const question = signal<InstallQuestion | null>(null);
const installed = signal(matchMedia('(display-mode: standalone)').matches);

/** How this app can come to the home screen here: asked, by hand on an iPhone or iPad, or not at all. `done`: it is there. */
export type Installing = 'done' | 'ask' | 'by-hand' | 'no';

/** Keeps the browser's question, which comes soon after the start or never. */
export function watchForInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    if (!isQuestion(event)) return;
    event.preventDefault();
    question.value = event;
  });
  addEventListener('appinstalled', () => {
    question.value = null;
    installed.value = true;
    // An installed app is what browsers are ready to keep the storage for.
    void keepStorage();
  });
}

function isQuestion(event: Event): event is InstallQuestion {
  return 'prompt' in event;
}

export function installing(): Installing {
  if (installed.value || isStandaloneOnIos()) return 'done';
  if (question.value) return 'ask';
  return isIos() ? 'by-hand' : 'no';
}

/** Puts the browser's question to the person. It can be put once; the browser brings another when it sees fit. */
export async function askToInstall(): Promise<void> {
  const asked = question.value;
  question.value = null;
  await asked?.prompt();
}

/** Safari alone knows `standalone`; an iPad says it is a Mac, but has fingers on it. */
function isIos(): boolean {
  return 'standalone' in navigator && navigator.maxTouchPoints > 0;
}

function isStandaloneOnIos(): boolean {
  return 'standalone' in navigator && navigator.standalone === true;
}

const OFFERED = 'lists.install-offered';

/** Whether it was offered on its own: that happens once, and never again. */
export function wasOffered(): boolean {
  try {
    return localStorage.getItem(OFFERED) !== null;
  } catch {
    return true;
  }
}

export function rememberOffered(): void {
  try {
    localStorage.setItem(OFFERED, 'yes');
  } catch {
    // No storage: then it is not offered at all.
  }
}
