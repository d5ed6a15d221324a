import { useState } from 'preact/hooks';
import { answerWords } from '#client/app/answer-words.ts';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { SelectField, TextArea } from '#client/ui/field.tsx';
import type { Ruling } from '#domain/appeal/appeal.ts';
import type { Question } from '#domain/checklist/checklist.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import type { AppealRow } from '#protocol/api/appeals.ts';
import { ruledOn } from './use-open-appeals.ts';

/** Rules on an appeal: the item stands, counts as another answer, or counts nowhere; and words for the owner. */
export function RulingForm({ row, onRuled }: { row: AppealRow; onRuled: () => void }) {
  const { id, question, answer } = row;
  const choices = rulingsFor(question, answer);
  const [chosen, setChosen] = useState('');
  const [words, setWords] = useState('');
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const ruling = choices[Number(chosen)]?.ruling;
  const send = async (event: Event) => {
    event.preventDefault();
    if (chosen === '' || !ruling) return;
    setBusy(true);
    setFailure(undefined);
    const sent = api.coordinator.appeals.rule({ appeal: id, ruling, words });
    await sent.then(() => {
      ruledOn();
      onRuled();
    }, setFailure);
    setBusy(false);
  };
  return (
    <form class="ruling" onSubmit={send}>
      <SelectField
        label={t('appeals-ruling')}
        value={chosen}
        required
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        <option value="">{t('appeals-choose')}</option>
        {choices.map(({ name }, nr) => (
          <option key={name} value={String(nr)}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={t('appeals-words')}
        hint={t('appeals-words-hint')}
        rows={3}
        maxLength={2000}
        required
        value={words}
        error={failure === undefined ? undefined : errorWords(failure)}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" look="primary" busy={busy} disabled={chosen === '' || words.trim() === ''}>
        {t('appeals-rule')}
      </Button>
    </form>
  );
}

interface Choice {
  readonly name: string;
  readonly ruling: Ruling;
}

/** What can be ruled: answers that are picked from a list are offered; any item may stand, or be left out. */
function rulingsFor(question: Question | undefined, given: AnswerValue | undefined): Choice[] {
  const answers = question ? pickable(question).filter((value) => value !== given) : [];
  return [
    { name: t('appeals-ruled-stands'), ruling: { kind: 'stands' } },
    ...(question
      ? answers.map(
          (value): Choice => ({
            name: t('appeals-counts-as', { answer: answerWords(question, value) }),
            ruling: { kind: 'answer', value },
          }),
        )
      : []),
    { name: t('appeals-ruled-left-out'), ruling: { kind: 'left-out' } },
  ];
}

function pickable(question: Question): AnswerValue[] {
  switch (question.type) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return question.options.map(({ id }) => id);
    case 'scale':
      return scaleValues(question);
    default:
      return [];
  }
}

function scaleValues({ worst, best }: Extract<Question, { type: 'scale' }>): number[] {
  const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
  return Array.from({ length: high - low + 1 }, (_, step) => low + step);
}
