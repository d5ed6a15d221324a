import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { keyOf, placesOf, type Translation } from '#domain/checklist/translations.ts';
import { directionOf, type Locale, textIn } from '#domain/text.ts';

interface TextPairProps {
  pair: Translation;
  body: Checklist;
  languages: { readonly from: Locale; readonly to: Locale };
  onNext: () => void;
  onWrite: (words: string) => void;
}

/** The id of the field that a text is written in. */
export function idOf(at: readonly string[]): string {
  return `text ${keyOf(at)}`.replaceAll(' ', '-');
}

/** One text as it reads in the one language, and the field for the other. */
export function TextPair({ pair, body, languages: { from, to }, onNext, onWrite }: TextPairProps) {
  const { at, isLong, isMissing } = pair;
  const id = idOf(at);
  return (
    <li class="text-pair" data-missing={isMissing || undefined}>
      <label class="small soft" for={id}>
        {placeWords(pair, body)}
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

/** What the text is: of which standard the target, of which question the second choice. */
function placeWords(
  { at: [group = '', id = '', name = '', what = ''], group: within }: Translation,
  body: Checklist,
): string {
  if (within === 'discreet') return discreetWords(id, name, body);
  if (name === '') return t(`tools-field-${id}`);
  const part = partWords(group, id, body);
  const field = name === 'options' ? t('tools-field-options', { what }) : t(`tools-field-${name}`);
  const isFirst = name === 'text' || name === 'name' || name === 'title';
  return isFirst && part === '' ? field : t('tools-place', { part: part || id, field });
}

function discreetWords(id: string, moment: string, { moments }: Checklist): string {
  if (id === 'title') return t('tools-field-title');
  const found = moments.find((one) => one.id === moment);
  return t('tools-field-discreet-item', { what: found ? say(found.name) : moment });
}

/** What the part is called that a text belongs to: by its first text. */
function partWords(group: string, id: string, body: Checklist): string {
  const first = placesOf(body).find(({ at }) => at[0] === group && at[1] === id);
  return first ? shortened(textIn(first.text, 'en')) : '';
}

const AT_MOST = 60;

function shortened(words: string): string {
  return words.length > AT_MOST ? `${words.slice(0, AT_MOST).trimEnd()}…` : words;
}
