import { signal } from '@preact/signals';
import * as z from 'zod/mini';
import { Locale } from '#domain/text.ts';

export const themes = ['system', 'light', 'dark'] as const;

const Preferences = z.object({
  theme: z.enum(themes),
  /** Little light for use in a store, whatever the theme. */
  dim: z.boolean(),
  /** Whether things may move; the system's own wish comes first. */
  motion: z.boolean(),
  /** Chosen on this device; `null`: as the person's record or the browser says. */
  locale: z.nullable(Locale),
});
export type Preferences = z.infer<typeof Preferences>;

const KEY = 'lists.preferences';
const standard: Preferences = { theme: 'system', dim: false, motion: true, locale: null };

/** How this device likes to be read. Kept on the device alone. */
export const preferences = signal<Preferences>(remembered());

/** Changes some preferences, shows them at once and keeps them. */
export function prefer(change: Partial<Preferences>): void {
  preferences.value = { ...preferences.value, ...change };
  showPreferences();
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences.value));
  } catch {
    // No storage: the choice lasts as long as the page.
  }
}

/** Puts the preferences on the page. `dim` holds only where a screen allows it: see {@link allowDim}. */
export function showPreferences(): void {
  const { theme, dim, motion } = preferences.value;
  const { dataset } = document.documentElement;
  if (dim && dimAllowed) dataset['theme'] = 'dim';
  else if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  dataset['motion'] = motion ? 'on' : 'off';
}

let dimAllowed = false;

/** Screens for use in a store may be dimmed; all others go back to the person's theme. */
export function allowDim(allowed: boolean): void {
  dimAllowed = allowed;
  showPreferences();
}

function remembered(): Preferences {
  try {
    return Preferences.parse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return standard;
  }
}
