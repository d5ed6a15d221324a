import { t } from '#client/locales/t.ts';
import {
  type Checklist,
  type Question,
  type QuestionType,
  questionsOf,
} from '#domain/checklist/checklist.ts';
import type { Locale } from '#domain/text.ts';
import { ConditionFields } from './condition-fields.tsx';
import { retyped, unwritten } from './editing/blank.ts';
import { NumberLine } from './number-line.tsx';
import { PickOne } from './pick-one.tsx';
import { QuestionScore } from './question-score.tsx';
import { TextLine } from './text-line.tsx';
import { Tick } from './tick.tsx';
import { TypeFields } from './type-fields.tsx';

/** In the order in which they are mostly wanted. */
export const questionTypes: readonly QuestionType[] = [
  'yes-no',
  'choice',
  'choices',
  'scale',
  'number',
  'text',
  'narrative',
  'photo',
  'receipt',
  'money',
  'date',
  'time',
  'duration',
  'staff',
  'document',
  'sound',
];

interface QuestionFieldsProps {
  question: Question;
  body: Checklist;
  locale: Locale;
  onChange: (question: Question) => void;
}

/** Everything about one question. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { question, body, locale, onChange } = props;
  return (
    <>
      <TextLine
        label={t('builder-question-text')}
        hint={t('builder-question-hint')}
        text={question.text}
        locale={locale}
        onChange={(text) => onChange({ ...question, text })}
      />
      <TextLine
        label={t('builder-help')}
        text={question.help ?? unwritten(locale)}
        locale={locale}
        onChange={(help) =>
          onChange({ ...question, help: Object.values(help).some(Boolean) ? help : undefined })
        }
      />
      <PickOne
        label={t('builder-type')}
        value={question.type}
        from={questionTypes}
        nameOf={(type) => t(`question-${type}`)}
        onPick={(type) => onChange(retyped(question, type, locale))}
      />
      <TypeFields question={question} locale={locale} onChange={onChange} />
      <Asking {...props} />
      <QuestionScore question={question} body={body} onChange={onChange} />
      <FollowUpFields {...props} />
      <Conditions {...props} />
    </>
  );
}

/** When it is asked, what kind of answer it is, and what must come with it. */
function Asking({ question, onChange }: QuestionFieldsProps) {
  return (
    <>
      <div class="side-by-side">
        <PickOne
          label={t('builder-when')}
          value={question.when}
          from={['inside', 'after'] as const}
          nameOf={(when) => t(`coordinator-when-${when}`)}
          onPick={(when) => onChange({ ...question, when })}
        />
        <PickOne
          label={t('builder-view')}
          value={question.view}
          from={['fact', 'perception'] as const}
          nameOf={(view) => t(`builder-view-${view}`)}
          onPick={(view) => onChange({ ...question, view })}
        />
        <PickOne
          label={t('builder-aspect')}
          value={question.aspect}
          from={['quality', 'speed'] as const}
          nameOf={(aspect) => t(`builder-aspect-${aspect}`)}
          onPick={(aspect) => onChange({ ...question, aspect })}
        />
        <NumberLine
          label={t('builder-photos')}
          value={question.photos}
          whole
          least={1}
          onChange={(photos) => onChange({ ...question, photos })}
        />
      </div>
      <div class="built-ticks">
        <Tick
          label={t('builder-required')}
          checked={question.required}
          onChange={(required) => onChange({ ...question, required })}
        />
        <Tick
          label={t('builder-na')}
          checked={question.mayBeNotApplicable}
          onChange={(mayBeNotApplicable) => onChange({ ...question, mayBeNotApplicable })}
        />
      </div>
    </>
  );
}

function FollowUpFields({ question, body, locale, onChange }: QuestionFieldsProps) {
  const { followUp } = question;
  return (
    <>
      <TextLine
        label={t('builder-follow-up')}
        hint={t('builder-follow-up-hint')}
        text={followUp?.text ?? unwritten(locale)}
        locale={locale}
        onChange={(text) =>
          onChange({
            ...question,
            followUp: Object.values(text).some(Boolean) ? { ...followUp, text } : undefined,
          })
        }
      />
      {followUp && (
        <ConditionFields
          label={t('builder-follow-up-if')}
          condition={followUp.when}
          known={[question, ...askedBefore(question, body)]}
          body={body}
          onChange={(when) => onChange({ ...question, followUp: { ...followUp, when } })}
        />
      )}
    </>
  );
}

function askedBefore({ id }: Question, body: Checklist): readonly Question[] {
  const all = questionsOf(body);
  return all.slice(
    0,
    all.findIndex((one) => one.id === id),
  );
}

function Conditions({ question, body, onChange }: QuestionFieldsProps) {
  const known = askedBefore(question, body);
  return (
    <>
      <ConditionFields
        label={t('builder-show-if')}
        condition={question.showIf}
        known={known}
        body={body}
        onChange={(showIf) => onChange({ ...question, showIf })}
      />
      {!question.required && (
        <ConditionFields
          label={t('builder-require-if')}
          condition={question.requireIf}
          known={known}
          body={body}
          onChange={(requireIf) => onChange({ ...question, requireIf })}
        />
      )}
      <details open={question.integrity !== undefined}>
        <summary>{t('builder-integrity-more')}</summary>
        <ConditionFields
          label={t('builder-integrity')}
          condition={question.integrity}
          known={[...known, question]}
          body={body}
          onChange={(integrity) => onChange({ ...question, integrity })}
        />
      </details>
    </>
  );
}
