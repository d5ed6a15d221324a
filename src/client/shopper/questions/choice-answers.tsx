import { formatNumber } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { AnyOf, type Choice, OneOf, Scale, Segments } from '#client/ui/choice.tsx';
import type { Question } from '#domain/checklist/checklist.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import { textIn } from '#domain/text.ts';
import type { ControlProps } from './answer-control.tsx';
import { answerOnce } from './answer-once.ts';
import { bringNextInAWhile } from './bring-next.ts';

/** Yes, no and, where it may be, not applicable. */
export function YesNo({ question, hold, labelledBy }: ControlProps<'yes-no'>) {
  const choices: Choice[] = [
    { id: 'yes', text: t('answer-yes') },
    { id: 'no', text: t('answer-no') },
    ...(question.mayBeNotApplicable
      ? [{ id: 'na', text: t('not-applicable'), spoken: t('answer-not-applicable') }]
      : []),
  ];
  const values: Record<string, AnswerValue> = { yes: true, no: false, na: null };
  const chosen = choices.find(({ id }) => hold.value !== undefined && values[id] === hold.value)?.id ?? null;
  return (
    <Segments
      name={question.id}
      labelledBy={labelledBy}
      choices={choices}
      chosen={chosen}
      onChoose={(id) => void answerOnce(hold, labelledBy, values[id])}
    />
  );
}

/** One of several options. */
export function OneChoice({ question, hold, labelledBy }: ControlProps<'choice'>) {
  const chosen = typeof hold.value === 'string' ? hold.value : null;
  return (
    <OneOf
      name={question.id}
      labelledBy={labelledBy}
      choices={choicesOf(question)}
      chosen={chosen}
      onChoose={(id) => void answerOnce(hold, labelledBy, id)}
    />
  );
}

/** Any number of several options. */
export function ManyChoices({ question, hold, labelledBy }: ControlProps<'choices'>) {
  const chosen = Array.isArray(hold.value) ? hold.value : [];
  return (
    <AnyOf
      name={question.id}
      labelledBy={labelledBy}
      choices={choicesOf(question)}
      chosen={chosen}
      onChoose={(ids) => {
        void hold.set(ids.length > 0 ? ids : undefined);
        bringNextInAWhile(labelledBy);
      }}
    />
  );
}

function choicesOf({ options }: Extract<Question, { options: unknown }>): Choice[] {
  return options.map(({ id, text }) => ({ id, text: textIn(text, currentLocale()) }));
}

/** A rating between two ends that have names. */
export function Rating({ question, hold, labelledBy }: ControlProps<'scale'>) {
  const { worst, best, worstName, bestName } = question;
  const step = worst <= best ? 1 : -1;
  const points = Array.from({ length: Math.abs(best - worst) + 1 }, (_, index) => worst + index * step);
  const ends = [textIn(worstName, currentLocale()), textIn(bestName, currentLocale())] as const;
  const spoken = (point: number) => (point === worst ? ends[0] : point === best ? ends[1] : undefined);
  return (
    <Scale
      name={question.id}
      labelledBy={labelledBy}
      from={ends[0]}
      to={ends[1]}
      choices={points.map((point) => ({
        id: String(point),
        text: formatNumber(point),
        spoken: spoken(point),
      }))}
      chosen={typeof hold.value === 'number' ? String(hold.value) : null}
      onChoose={(id) => void answerOnce(hold, labelledBy, Number(id))}
    />
  );
}
