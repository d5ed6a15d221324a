import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { SelectField } from '#client/ui/field.tsx';
import type { Moment, Question } from '#domain/checklist/checklist.ts';
import type { About } from '#domain/checklist/condition.ts';
import type { LocalizedText } from '#domain/text.ts';
import { aboutMoment, aboutWith, firstAbout, verbOf, verbsFor } from './editing/clauses.ts';
import { NumberLine } from './number-line.tsx';
import { PickOne } from './pick-one.tsx';

interface ClauseFieldsProps {
  about: About;
  known: readonly Question[];
  moments: readonly Moment[];
  nameOf: (text: LocalizedText, id: string) => string;
  onChange: (about: About) => void;
  onRemove: () => void;
}

/** One clause: of which answer or moment, what is asked about it, and the value. */
export function ClauseFields({ about, known, moments, nameOf, onChange, onRemove }: ClauseFieldsProps) {
  const question = 'question' in about ? known.find(({ id }) => id === about.question) : undefined;
  const pickSubject = (subject: string) => {
    const asked = known.find(({ id }) => `q ${id}` === subject);
    const moment = moments.find(({ id }) => `m ${id}` === subject);
    if (asked) onChange(firstAbout(asked));
    else if (moment) onChange(aboutMoment(moment.id));
  };
  const subject = 'moment' in about ? `m ${about.moment}` : `q ${about.question}`;
  return (
    <div class="built-row built-clause">
      <SelectField
        label={t('builder-subject')}
        value={subject}
        onChange={({ currentTarget }) => pickSubject(currentTarget.value)}
      >
        {!question && !('moment' in about) && <option value={subject}>{about.question}</option>}
        <optgroup label={t('builder-subject-questions')}>
          {known.map(({ id, text }) => (
            <option key={id} value={`q ${id}`}>
              {nameOf(text, id)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('builder-subject-moments')}>
          {moments.map(({ id, name }) => (
            <option key={id} value={`m ${id}`}>
              {nameOf(name, id)}
            </option>
          ))}
        </optgroup>
      </SelectField>
      <Verb about={about} question={question} onChange={onChange} />
      {question && <Value about={about} question={question} nameOf={nameOf} onChange={onChange} />}
      <Button look="quiet" icon="cross" onClick={onRemove}>
        {t('builder-clause-remove')}
      </Button>
    </div>
  );
}

type Part = Pick<ClauseFieldsProps, 'about' | 'onChange'>;

function Verb({ about, question, onChange }: Part & { question: Question | undefined }) {
  const from = 'moment' in about ? (['marked', 'unmarked'] as const) : question ? verbsFor(question) : [];
  return (
    <PickOne
      label={t('builder-verb')}
      value={verbOf(about)}
      from={from}
      nameOf={(verb) => t(`builder-verb-${verb}`)}
      onPick={(verb) => {
        if ('moment' in about) onChange(aboutMoment(about.moment, verb === 'marked'));
        else if (question) onChange(aboutWith(question, verb));
      }}
    />
  );
}

interface ValueProps extends Part {
  question: Question;
  nameOf: ClauseFieldsProps['nameOf'];
}

function Value({ about, question, nameOf, onChange }: ValueProps) {
  const { id } = question;
  if ('atLeast' in about || 'atMost' in about) return <Bounds about={about} onChange={onChange} />;
  if (!('is' in about)) return null;
  if (question.type === 'yes-no')
    return (
      <PickOne
        label={t('builder-value')}
        value={about.is === null ? 'na' : about.is === true ? 'yes' : 'no'}
        from={question.mayBeNotApplicable ? (['yes', 'no', 'na'] as const) : (['yes', 'no'] as const)}
        nameOf={(answer) => t(`builder-answer-${answer}`)}
        onPick={(answer) => onChange({ question: id, is: answer === 'na' ? null : answer === 'yes' })}
      />
    );
  if ('options' in question) {
    const { options } = question;
    return (
      <PickOne
        label={t('builder-value')}
        value={String(about.is)}
        from={options.map((option) => option.id)}
        nameOf={(option) => nameOf(options.find((one) => one.id === option)?.text ?? {}, option)}
        onPick={(option) => onChange({ question: id, is: option })}
      />
    );
  }
  return (
    <NumberLine
      label={t('builder-value')}
      value={typeof about.is === 'number' ? about.is : undefined}
      onChange={(value) => value !== undefined && onChange({ question: id, is: value })}
    />
  );
}

interface BoundsProps {
  about: Extract<About, { atLeast?: number | undefined }>;
  onChange: (about: About) => void;
}

/** The bounds that a clause has: one of them, or both. An emptied field keeps the last number. */
function Bounds({ about, onChange }: BoundsProps) {
  const { atLeast, atMost } = about;
  const hasBoth = atLeast !== undefined && atMost !== undefined;
  return (
    <>
      {atLeast !== undefined && (
        <NumberLine
          label={t(hasBoth ? 'builder-value-least' : 'builder-value')}
          value={atLeast}
          onChange={(bound) => bound !== undefined && onChange({ ...about, atLeast: bound })}
        />
      )}
      {atMost !== undefined && (
        <NumberLine
          label={t(hasBoth ? 'builder-value-most' : 'builder-value')}
          value={atMost}
          onChange={(bound) => bound !== undefined && onChange({ ...about, atMost: bound })}
        />
      )}
    </>
  );
}
