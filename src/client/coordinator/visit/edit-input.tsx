import { useState } from 'preact/hooks';
import { answerWords } from '#client/app/answer-words.ts';
import { moneyOf, typedMoney } from '#client/desk/money.ts';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { AnyOf } from '#client/ui/choice.tsx';
import { SelectField, TextArea, TextField } from '#client/ui/field.tsx';
import { currencyOfReceipt, isParts, type Parts } from '#domain/checklist/answer.ts';
import type { Question } from '#domain/checklist/checklist.ts';
import type { AnswerValue } from '#domain/journal/event.ts';

interface InputProps {
  question: Question;
  value: AnswerValue;
  /** What can't be an answer to the question is given too: whether it fits is asked as it is sent. */
  onChange: (value: AnswerValue) => void;
}

/** The answer to a question as it is corrected at the desk, in the plainest control that can hold it. */
export function EditInput(props: InputProps) {
  const { question, value, onChange } = props;
  const label = t('review-edit-value');
  switch (question.type) {
    case 'yes-no':
    case 'choice':
    case 'scale':
      return <Pick {...props} label={label} />;
    case 'choices':
      return (
        <AnyOf
          name={`edit-${question.id}`}
          label={label}
          choices={question.options.map(({ id, text }) => ({ id, text: say(text) }))}
          chosen={Array.isArray(value) ? value : []}
          onChoose={onChange}
        />
      );
    case 'number':
    case 'duration':
    case 'money':
      return <Figure {...props} label={label} />;
    case 'date':
    case 'time':
      return (
        <TextField
          label={label}
          type={question.type}
          value={typeof value === 'string' ? value : ''}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'receipt':
    case 'staff':
      return <PartFields {...props} parts={isParts(value) ? value : {}} />;
    default:
      return (
        <TextArea
          label={label}
          rows={3}
          value={typeof value === 'string' ? value : ''}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}

function Pick({ question, value, label, onChange }: InputProps & { label: string }) {
  const values = pickable(question);
  return (
    <SelectField
      label={label}
      value={String(values.indexOf(value))}
      onChange={(event) => onChange(values[Number(event.currentTarget.value)] ?? null)}
    >
      {values.map((one, nr) => (
        <option key={String(one)} value={String(nr)}>
          {answerWords(question, one)}
        </option>
      ))}
    </SelectField>
  );
}

function pickable(question: Question): AnswerValue[] {
  const none = question.mayBeNotApplicable ? [null] : [];
  if (question.type === 'choice') return [...question.options.map(({ id }) => id), ...none];
  if (question.type !== 'scale') return [true, false, ...none];
  const [low, high] = [Math.min(question.worst, question.best), Math.max(question.worst, question.best)];
  return [...Array.from({ length: high - low + 1 }, (_, step) => low + step), ...none];
}

/** A figure as it is typed; what is none is no answer, and does not fit. */
function Figure({ question, value, label, onChange }: InputProps & { label: string }) {
  const currency = question.type === 'money' ? question.currency : null;
  const [typed, setTyped] = useState(() => typedFigure(value, currency));
  const read = (text: string) =>
    currency ? (moneyOf(text, currency)?.minor ?? '') : text.trim() === '' ? '' : Number(text);
  return (
    <TextField
      label={
        question.type === 'duration' ? t('review-edit-seconds') : currency ? `${label}, ${currency}` : label
      }
      inputMode="decimal"
      value={typed}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        onChange(read(event.currentTarget.value));
      }}
    />
  );
}

function typedFigure(value: AnswerValue, currency: string | null): string {
  if (typeof value !== 'number') return '';
  return currency ? typedMoney({ minor: value, currency }) : String(value);
}

/** A receipt's or a description's parts, each by itself. */
function PartFields({ question, parts, onChange }: InputProps & { parts: Parts }) {
  if (question.type === 'receipt') {
    const currency = currencyOfReceipt(question, parts);
    const total = { ...question, type: 'money' as const, currency: currency ?? 'EUR', least: 0 };
    return (
      <>
        <Figure
          question={total}
          label={t('review-edit-total')}
          value={parts['total'] ?? ''}
          onChange={(value) => onChange({ ...parts, total: typeof value === 'number' ? value : '' })}
        />
        {(['date', 'time'] as const).map((part) => (
          <TextField
            key={part}
            label={t(`review-edit-${part}`)}
            type={part}
            value={String(parts[part] ?? '')}
            onInput={(event) => onChange({ ...parts, [part]: event.currentTarget.value })}
          />
        ))}
      </>
    );
  }
  const names = question.type === 'staff' ? question.parts : [];
  return names.map((part) => (
    <TextField
      key={part}
      label={t(`staff-${part}`)}
      value={String(parts[part] ?? '')}
      onInput={(event) => onChange({ ...parts, [part]: event.currentTarget.value })}
    />
  ));
}
