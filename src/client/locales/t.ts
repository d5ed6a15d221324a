import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { signal } from '@preact/signals';
import { directionOf, type Locale } from '#domain/text.ts';

/** Sentences are kept by who reads them, so that a phone never loads a desk's. */
export type Part = 'common' | 'shopper' | 'desk' | 'coordinator' | 'owner';

/** The languages of the screens; texts of checklists may come in more. The first is complete and stands in for gaps. */
export const spoken = ['en', 'fa'] as const satisfies readonly Locale[];

const sources = import.meta.glob<string>('./*/*.ftl', { query: '?raw', import: 'default' });

interface Speech {
  readonly locale: Locale;
  readonly bundles: readonly FluentBundle[];
}

const speech = signal<Speech>({ locale: 'en', bundles: [] });
const parts = new Set<Part>(['common']);

/** The person's language; a component that reads it is drawn again when it changes. */
export function currentLocale(): Locale {
  return speech.value.locale;
}

/** Turns every screen to this language, once its sentences are here. */
export async function speak(locale: Locale): Promise<void> {
  const bundles = await bundlesFor(locale);
  speech.value = { locale, bundles };
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}

/** Makes sure that a part's sentences are here before its screens are drawn. */
export async function learn(part: Part): Promise<void> {
  if (parts.has(part) && speech.value.bundles.length > 0) return;
  parts.add(part);
  await speak(speech.value.locale);
}

/** The sentence of this name, its gaps filled. An unknown name shows as itself: visible, and caught by a test. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  for (const bundle of speech.value.bundles) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern) return bundle.formatPattern(pattern, args);
  }
  return id;
}

/** Whether there is a sentence of this name. */
export function hasWords(id: string): boolean {
  return speech.value.bundles.some((bundle) => bundle.hasMessage(id));
}

async function bundlesFor(locale: Locale): Promise<FluentBundle[]> {
  const lacks = [...parts].some((part) => !sources[`./${locale}/${part}.ftl`]);
  const order: Locale[] = locale !== 'en' && lacks ? [locale, 'en'] : [locale];
  return Promise.all(order.map(bundleOf));
}

async function bundleOf(locale: Locale): Promise<FluentBundle> {
  // Isolation marks matter where directions mix; elsewhere they only get in the way of copying and searching.
  const bundle = new FluentBundle(locale, { useIsolating: directionOf(locale) === 'rtl' });
  for (const part of parts) {
    const text = await sources[`./${locale}/${part}.ftl`]?.();
    if (text) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}
