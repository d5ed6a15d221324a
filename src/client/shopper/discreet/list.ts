import { currentLocale, hasWords, t } from '#client/locales/t.ts';
import type { Checklist, Moment } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import { ownNames } from './own-list.ts';

/** One line of the plain list, and the moment that ticking it marks. */
export interface Item {
  readonly moment: Moment;
  readonly text: string;
}

/** How many items mark nothing: without them the list would end with the visit. */
const OTHERS = 3;
/** More plain words than the sentences have are not looked for. */
const MOST_WORDS = 40;

/** What the list is called: by the person, else by the checklist, else as any list. */
export function listTitle({ id, discreet }: Checklist): string {
  return ownNames(id).title || (discreet ? textIn(discreet.title, currentLocale()) : t('list'));
}

/** The items in the order of the moments they stand for; no two of them are called the same by us. */
export function listItems(checklist: Checklist): Item[] {
  const chosen = checklist.moments.map((moment) => chosenName(checklist, moment));
  const stock = stockWords(chosen);
  return checklist.moments.map((moment, index) => ({ moment, text: chosen[index] || stock() }));
}

/** The items that mark nothing, by name in the sentences. */
export function otherItems(items: readonly Item[]): string[] {
  const used = items.map(({ text }) => text);
  return namesFrom('list-other')
    .filter((name) => !used.includes(t(name)))
    .slice(0, OTHERS);
}

/** What the person or the checklist calls a moment's item. */
function chosenName({ id, discreet }: Checklist, moment: Moment): string {
  const stated = discreet?.items[moment.id];
  return ownNames(id).items[moment.id] || (stated ? textIn(stated, currentLocale()) : '');
}

/** Gives plain words that are not used yet, one after the other: milk, bread …; after the last the first again, as two of them. */
function stockWords(used: readonly string[]): () => string {
  const words = namesFrom('list-item')
    .map((name) => t(name))
    .filter((word) => !used.includes(word));
  let given = 0;
  return () => {
    const item = words[given % words.length] ?? '';
    const count = Math.floor(given / words.length) + 1;
    given += 1;
    return count === 1 ? item : t('list-item-again', { item, count });
  };
}

function namesFrom(prefix: string): string[] {
  return Array.from({ length: MOST_WORDS }, (_, index) => `${prefix}-${index + 1}`).filter(hasWords);
}
