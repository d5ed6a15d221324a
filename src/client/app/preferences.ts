import { signal } from '@preact/signals';
import { type Locale, locales } from '#domain/text.ts';
import { keepHere, keptHere } from './kept-here.ts';

export const themes = ['system', 'light', 'dark'] as const;

export interface Preferences {
  readonly theme: (typeof themes)[number];
  /** Little light for use in a store, whatever the theme. */
  readonly dim: boolean;
  /** Whether things may move; the system's own wish comes first. */
  readonly motion: boolean;
  /** Whether a tap on a moment is felt. */
  readonly vibrate: boolean;
  /** Whether the plain list covers a visit when the app is put away. */
  readonly cover: boolean;
  /** Chosen on this device; `null`: as the person's record or the browser says. */
  readonly locale: Locale | null;
}

const KEY = 'lists.preferences';
const standard: Preferences = {
  theme: 'system',
  dim: false,
  motion: true,
  vibrate: true,
  cover: false,
  locale: null,
};

/** How this device likes to be read. Kept on the device alone. */
export const preferences = signal<Preferences>(remembered());

/** Changes some preferences, shows them at once and keeps them. */
export function prefer(change: Partial<Preferences>): void {
  preferences.value = { ...preferences.value, ...change };
  showPreferences();
  keepHere(KEY, preferences.value);
}

/** Puts the preferences on the page. `dim` holds only where a screen allows it: see {@link allowDim}. */
export function showPreferences(): void {
  const { theme, dim, motion } = preferences.value;
  const { dataset } = document.documentElement;
  const isDim = [...dimWishes].some(({ always }) => always || dim);
  if (isDim) dataset['theme'] = 'dim';
  else if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  darkenBar(isDim);
  dataset['motion'] = motion ? 'on' : 'off';
}

/** The phone's own bar above the page goes dark with it: it would light up the whole. */
function darkenBar(isDim: boolean): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset['own'] ??= meta.content;
    const colour = isDim ? '#030303' : meta.dataset['own'];
    // Setting it has all styles worked out, also where it stays the same.
    if (meta.content !== colour) meta.content = colour;
  }
}

const dimWishes = new Set<{ readonly always: boolean }>();

/** Screens for use in a store may be dimmed, or always are; all others have the person's theme. Gives back how to end it. */
export function allowDim(always = false): () => void {
  const wish = { always };
  dimWishes.add(wish);
  showPreferences();
  return () => {
    dimWishes.delete(wish);
    showPreferences();
  };
}

/** What an earlier build kept may lack what this one knows, or hold what it does not know any more. */
function remembered(): Preferences {
  const { theme, dim, motion, vibrate, cover, locale } = keptHere(KEY);
  const isSaid = (wish: unknown, unless: boolean) => (typeof wish === 'boolean' ? wish : unless);
  return {
    theme: themes.find((known) => known === theme) ?? standard.theme,
    dim: isSaid(dim, standard.dim),
    motion: isSaid(motion, standard.motion),
    vibrate: isSaid(vibrate, standard.vibrate),
    cover: isSaid(cover, standard.cover),
    locale: locales.find((known) => known === locale) ?? standard.locale,
  };
}
