import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { keyOf, type Translation } from '#domain/checklist/translations.ts';
import { directionOf, type Locale } from '#domain/text.ts';

interface TextPairProps {
  pair: Translation;
  body: Checklist;
  /** What each part is called, by {@link namesOf}. */
  names: ReadonlyMap<string, string>;
  languages: { readonly from: Locale; readonly to: Locale };
  onNext: () => void;
  onWrite: (words: string) => void;
}

/** The id of the field that a text is written in. */
export function idOf(at: readonly string[]): string {
  return `text ${keyOf(at)}`.replaceAll(' ', '-');
}

/** One text as it reads in the one language, and the field for the other. */
export function TextPair({ pair, body, names, languages: { from, to }, onNext, onWrite }: TextPairProps) {
  const { at, isLong, isMissing } = pair;
  const id = idOf(at);
  return (
    <li class="text-pair" data-missing={isMissing || undefined}>
      <label class="small soft" for={id}>
        {placeWords(pair, body, names)}
      </label>
      <p class="text-pair-from" id={`${id}-from`} lang={from} dir={directionOf(from)}>
        {pair.from.trim() || <em class="soft">{t('tools-unwritten')}</em>}
      </p>
      <textarea
        id={id}
        class="control"
        rows={isLong ? 2 : 1}
        lang={to}
        dir={directionOf(to)}
        aria-describedby={`${id}-from`}
        value={pair.to}
        onInput={({ currentTarget: { value } }) => onWrite(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onNext();
        }}
      />
    </li>
  );
}

/** What the text is: of which standard the target, of which question a choice. */
function placeWords(
  { at: [group = '', id = '', name = '', moment = ''] }: Translation,
  body: Checklist,
  names: ReadonlyMap<string, string>,
): string {
  if (group === 'discreet') return discreetWords(id, moment || name, body);
  if (name === '') return t(`tools-field-${id}`);
  const field = t(name === 'options' ? 'tools-field-choice' : `tools-field-${name}`);
  return t('tools-place', { part: names.get(keyOf([group, id])) || id, field });
}

function discreetWords(id: string, moment: string, { moments }: Checklist): string {
  if (id === 'title') return t('tools-field-title');
  const found = moments.find((one) => one.id === moment);
  return t('tools-field-discreet-item', { what: found ? say(found.name) : moment });
}

const AT_MOST = 60;

/** What each part is called that texts belong to, by its place: its first text. */
export function namesOf(all: readonly Translation[]): ReadonlyMap<string, string> {
  const first = all.map(({ at, text }) => [keyOf(at.slice(0, 2)), shortened(say(text))] as const);
  // Of several under one key the last counts: the first is to.
  return new Map(first.toReversed());
}

function shortened(words: string): string {
  return words.length > AT_MOST ? `${words.slice(0, AT_MOST).trimEnd()}…` : words;
}
