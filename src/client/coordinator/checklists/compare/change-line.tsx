import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { State, type Tone } from '#client/ui/state.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Change, FieldChange, Moved } from '#domain/checklist/compare.ts';
import { directionOf } from '#domain/text.ts';
import { fieldWords, type Holder, valueWords } from './value-words.ts';

/** The two versions that are compared. */
export interface Sides {
  readonly from: Checklist;
  readonly to: Checklist;
}

const tones = { added: 'good', removed: 'bad', moved: 'accent', changed: 'warn' } as const satisfies Record<
  string,
  Tone
>;
const icons = { added: 'plus', removed: 'cross', moved: 'up', changed: 'edit' } as const;

/** What became of one part: added, removed, moved, changed, and each change with what was and what is. */
export function ChangeLine({ change, sides }: { change: Change; sides: Sides }) {
  return (
    <li class="change" data-kind={change.kind}>
      <div class="change-head">
        <span class="change-name">{say(change.name).trim() || change.id}</span>
        {kindsOf(change).map((kind) => (
          <State key={kind} tone={tones[kind]} icon={icons[kind]}>
            {t(`tools-${kind}`)}
          </State>
        ))}
      </div>
      {change.kind === 'kept' && (
        <>
          {change.moved && <p class="small soft figures">{movedWords(change.moved, sides)}</p>}
          {change.fields.length > 0 && (
            <dl class="change-fields">
              {change.fields.map((field) => (
                <Field key={`${field.path.join('/')} ${field.locale}`} {...{ field, change, sides }} />
              ))}
            </dl>
          )}
        </>
      )}
    </li>
  );
}

function kindsOf(change: Change): (keyof typeof tones)[] {
  if (change.kind !== 'kept') return [change.kind];
  return [
    ...(change.moved ? (['moved'] as const) : []),
    ...(change.fields.length > 0 ? (['changed'] as const) : []),
  ];
}

function movedWords({ from, to }: Moved, sides: Sides): string {
  if (from.section === to.section) return t('tools-moved-within', { from: from.place, to: to.place });
  const title = ({ sections }: Checklist, id: string | null) => {
    const section = sections.find((one) => one.id === id);
    return section ? say(section.title) : (id ?? '');
  };
  return t('tools-moved-to', { from: title(sides.from, from.section), to: title(sides.to, to.section) });
}

interface FieldProps {
  field: FieldChange;
  change: Change;
  sides: Sides;
}

function Field({ field, change: { part, id }, sides }: FieldProps) {
  const { path, locale, from, to } = field;
  const holder = (checklist: Checklist): Holder => ({ checklist, part, id });
  const name = fieldWords(field, holder(to === undefined ? sides.from : sides.to));
  const shown = locale ? { lang: locale, dir: directionOf(locale) } : {};
  return (
    <div class="change-field">
      <dt class="small soft">
        {name}
        {locale && ` · ${t(`language-${locale}`)}`}
      </dt>
      <dd>
        <span class="unseen">{t('tools-was')}: </span>
        <Value of={from} as="del" shown={shown}>
          {valueWords(from, path, holder(sides.from))}
        </Value>
      </dd>
      <dd>
        <span class="unseen">{t('tools-is')}: </span>
        <Value of={to} as="ins" shown={shown}>
          {valueWords(to, path, holder(sides.to))}
        </Value>
      </dd>
    </div>
  );
}

interface ValueProps {
  of: unknown;
  as: 'del' | 'ins';
  /** The language that it is in, and how that is written. */
  shown: { lang?: string; dir?: 'ltr' | 'rtl' };
  children: string;
}

/** What was is struck through, what is stands out; where there is nothing, neither. */
function Value({ of: value, as: Tag, shown, children }: ValueProps) {
  if (value === undefined || value === null) return <span class="change-none soft">{children}</span>;
  return <Tag {...shown}>{children}</Tag>;
}
