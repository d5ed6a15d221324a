import { formatNumber } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { AnyOf, type Choice, OneOf, Scale, Segments } from '#client/ui/choice.tsx';
import type { Question } from '#domain/checklist/checklist.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import { textIn } from '#domain/text.ts';
import { NumberAnswer } from './number-answer.tsx';
import { TextAnswer } from './text-answer.tsx';
import type { AnswerHold } from './use-answer.ts';

export interface ControlProps<Q extends Question = Question> {
  question: Q;
  hold: AnswerHold;
  /** Id of the element that asks. */
  labelledBy: string;
}

type Typed<T extends Question['type']> = Extract<Question, { type: T }>;

/** The control that a question's type calls for. Photos have their own tray. */
export function AnswerControl({ question, hold, labelledBy }: ControlProps) {
  switch (question.type) {
    case 'yes-no':
      return <YesNo question={question} hold={hold} labelledBy={labelledBy} />;
    case 'choice':
      return <OneChoice question={question} hold={hold} labelledBy={labelledBy} />;
    case 'choices':
      return <ManyChoices question={question} hold={hold} labelledBy={labelledBy} />;
    case 'scale':
      return <Rating question={question} hold={hold} labelledBy={labelledBy} />;
    case 'number':
      return <NumberAnswer question={question} hold={hold} labelledBy={labelledBy} />;
    case 'text':
    case 'narrative':
      return <TextAnswer question={question} hold={hold} labelledBy={labelledBy} />;
    case 'photo':
      return null;
  }
}

function YesNo({ question, hold, labelledBy }: ControlProps<Typed<'yes-no'>>) {
  const choices: Choice[] = [
    { id: 'yes', text: t('yes') },
    { id: 'no', text: t('no') },
    ...(question.mayBeNotApplicable ? [{ id: 'na', text: t('not-applicable') }] : []),
  ];
  const values: Record<string, AnswerValue> = { yes: true, no: false, na: null };
  const chosen = choices.find(({ id }) => hold.value !== undefined && values[id] === hold.value)?.id ?? null;
  return (
    <Segments
      name={question.id}
      labelledBy={labelledBy}
      choices={choices}
      chosen={chosen}
      onChoose={(id) => void hold.set(values[id])}
    />
  );
}

function OneChoice({ question, hold, labelledBy }: ControlProps<Typed<'choice'>>) {
  const chosen = typeof hold.value === 'string' ? hold.value : null;
  return (
    <OneOf
      name={question.id}
      labelledBy={labelledBy}
      choices={choicesOf(question)}
      chosen={chosen}
      onChoose={(id) => void hold.set(id)}
    />
  );
}

function ManyChoices({ question, hold, labelledBy }: ControlProps<Typed<'choices'>>) {
  const chosen = Array.isArray(hold.value) ? hold.value : [];
  return (
    <AnyOf
      name={question.id}
      labelledBy={labelledBy}
      choices={choicesOf(question)}
      chosen={chosen}
      onChoose={(ids) => void hold.set(ids.length > 0 ? ids : undefined)}
    />
  );
}

function choicesOf({ options }: Typed<'choice' | 'choices'>): Choice[] {
  return options.map(({ id, text }) => ({ id, text: textIn(text, currentLocale()) }));
}

function Rating({ question, hold, labelledBy }: ControlProps<Typed<'scale'>>) {
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
      onChoose={(id) => void hold.set(Number(id))}
    />
  );
}
