import { FluentBundle, FluentNumber, type FluentResource, type FluentVariable } from '@fluent/bundle';
import { signal } from '@preact/signals';
import { directionOf, type Locale } from '#domain/text.ts';
import { plainNumber } from './plain-number.ts';

/** Sentences are kept by who reads them, so that a phone never loads a desk's. */
export type Part =
  | 'common'
  | 'shopper'
  | 'before'
  | 'visit'
  | 'phone'
  | 'profile'
  | 'desk'
  | 'coordinator'
  | 'owner'
  | 'appeals'
  | 'reading'
  | 'complaints'
  | 'acting'
  | 'mails'
  | 'programmes'
  | 'planning'
  | 'stores'
  | 'people'
  | 'apply'
  | 'applications'
  | 'forms'
  | 'builder'
  | 'checklist-tools'
  | 'standards'
  | 'access';

/** The languages of the screens; texts of checklists may come in more. The first is complete and stands in for gaps. */
export const spoken = ['en', 'lv', 'cs', 'nl', 'fa'] as const satisfies readonly Locale[];

/** Parsed as the app was built (`vite.config.ts`). */
const sources = import.meta.glob<FluentResource['body']>('./*/*.ftl', {
  query: '?sentences',
  import: 'default',
});

interface Speech {
  readonly locale: Locale;
  readonly parts: ReadonlySet<Part>;
  readonly bundles: readonly FluentBundle[];
}

const speech = signal<Speech>({ locale: 'en', parts: new Set(), bundles: [] });
let chosen: Locale = 'en';
const parts = new Set<Part>(['common']);
/** What was read once is not read again, in whichever order parts and languages are asked for. */
const resources = new Map<string, FluentResource>();

/** The person's language; a component that reads it is drawn again when it changes. */
export function currentLocale(): Locale {
  return speech.value.locale;
}

/** Turns every screen to this language, once its sentences are here. */
export async function speak(locale: Locale): Promise<void> {
  chosen = locale;
  await show();
}

/** Makes sure that a part's sentences are here before its screens are drawn. */
export async function learn(part: Part): Promise<void> {
  if (chosen === speech.value.locale && speech.value.parts.has(part)) return;
  parts.add(part);
  await show().catch((failure: unknown) => {
    // Not here and not to be had: other sentences must not wait for it.
    parts.delete(part);
    throw failure;
  });
}

/** Where the language or the parts change while they are on their way, all of them are waited for. */
async function show(): Promise<void> {
  const [locale, asked] = [chosen, new Set(parts)];
  const spokenIn = localesFor(locale);
  await Promise.all(spokenIn.flatMap((one) => [...asked].map((part) => fetchSentences(one, part))));
  if (locale !== chosen || asked.size !== parts.size) return show();
  speech.value = { locale, parts: asked, bundles: spokenIn.map((one) => bundleOf(one, asked)) };
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}

/** The sentence of this name, its gaps filled. An unknown name shows as itself: visible, and caught by a test. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  for (const bundle of speech.value.bundles) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern) return bundle.formatPattern(pattern, args && withPlainNumbers(args));
  }
  return id;
}

/** A number that takes no `Intl.NumberFormat` where it needs none. */
class PlainNumber extends FluentNumber {
  override toString(scope: Parameters<FluentNumber['toString']>[0]): string {
    return plainNumber(this.value, currentLocale()) ?? super.toString(scope);
  }
}

function withPlainNumbers(args: Record<string, FluentVariable>): Record<string, FluentVariable> {
  const plain = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'number' ? new PlainNumber(value) : value,
  ]);
  return Object.fromEntries(plain);
}

/** Whether there is a sentence of this name. */
export function hasWords(id: string): boolean {
  return speech.value.bundles.some((bundle) => bundle.hasMessage(id));
}

function localesFor(locale: Locale): readonly Locale[] {
  const lacks = [...parts].some((part) => !sources[pathOf(locale, part)]);
  return locale !== 'en' && lacks ? [locale, 'en'] : [locale];
}

async function fetchSentences(locale: Locale, part: Part): Promise<void> {
  const path = pathOf(locale, part);
  const body = resources.has(path) ? undefined : await sources[path]?.();
  if (body && !resources.has(path)) resources.set(path, { body });
}

function bundleOf(locale: Locale, asked: ReadonlySet<Part>): FluentBundle {
  // Isolation marks matter where directions mix; elsewhere they only get in the way of copying and searching.
  const bundle = new FluentBundle(locale, { useIsolating: directionOf(locale) === 'rtl' });
  for (const part of asked) {
    const resource = resources.get(pathOf(locale, part));
    if (resource) bundle.addResource(resource);
  }
  return bundle;
}

function pathOf(locale: Locale, part: Part): string {
  return `./${locale}/${part}.ftl`;
}
