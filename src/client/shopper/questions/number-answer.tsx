import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { currencyDecimals, currencySign, formatMoney, formatNumber } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { answerFits } from '#domain/checklist/answer.ts';
import type { Question } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import type { ControlProps } from './answer-control.tsx';
import { parseAmount, parseNumber } from './parse-number.ts';
import { rangeWords } from './range-words.ts';
import { useDraft } from './use-draft.ts';

/** A number with its unit. */
export function NumberAnswer({ question, hold, labelledBy }: ControlProps<'number'>) {
  const shown = (value: number) => formatNumber(value, { useGrouping: false, maximumFractionDigits: 6 });
  return (
    <Figures
      labelledBy={labelledBy}
      unit={question.unit ? textIn(question.unit, currentLocale()) : ''}
      kept={typeof hold.value === 'number' ? shown(hold.value) : ''}
      read={parseNumber}
      problem={(value) => outOfRange(question, value, question, formatNumber)}
      onRead={(value) => void hold.set(value)}
    />
  );
}

/** An amount as the receipt or the price tag has it; kept in the currency's smallest unit. */
export function MoneyAnswer({ question, hold, labelledBy }: ControlProps<'money'>) {
  const { currency } = question;
  return (
    <Amount
      labelledBy={labelledBy}
      currency={currency}
      minor={typeof hold.value === 'number' ? hold.value : undefined}
      problem={(value) => outOfRange(question, value, question, (minor) => formatMoney({ minor, currency }))}
      onAmount={(value) => void hold.set(value)}
    />
  );
}

interface AmountProps {
  /** Ids of the elements that say what it is the amount of. */
  labelledBy: string;
  currency: string;
  /** In the smallest unit; `undefined`: none yet. */
  minor: number | undefined;
  problem?: (minor: number) => string | null;
  onAmount: (minor: number | undefined) => void;
  /** What stands in the currency's place: a choice of it. */
  children?: ComponentChildren;
}

/** A field for an amount of money. */
export function Amount({ labelledBy, currency, minor, problem, onAmount, children }: AmountProps) {
  const decimals = currencyDecimals(currency);
  const shown = (value: number) =>
    formatNumber(value / 10 ** decimals, { useGrouping: false, minimumFractionDigits: decimals });
  return (
    <Figures
      labelledBy={labelledBy}
      unit={children || currencySign(currency)}
      kept={minor === undefined ? '' : shown(minor)}
      read={(text) => parseAmount(text, decimals)}
      problem={problem ?? (() => null)}
      onRead={onAmount}
    />
  );
}

interface FiguresProps {
  labelledBy: string;
  unit: ComponentChildren;
  kept: string;
  read: (text: string) => number | null;
  problem: (value: number) => string | null;
  onRead: (value: number | undefined) => void;
}

/** A field for figures. One out of bounds is kept and said to be so; what is no number stays on the screen. */
function Figures({ labelledBy, unit, kept, read, problem, onRead }: FiguresProps) {
  const id = useId();
  const draft = useDraft(kept, (text) => {
    const value = read(text);
    if (value !== null) onRead(value);
    else if (text.trim() === '') onRead(undefined);
  });
  const wrong = draft.text.trim() === '' ? null : problemOf(read(draft.text), problem);
  return (
    <div class="number-answer">
      <input
        class="control figures"
        type="text"
        inputMode="decimal"
        enterKeyHint="next"
        autoComplete="off"
        aria-labelledby={`${labelledBy} ${id}-unit`}
        aria-describedby={`${id}-problem`}
        aria-invalid={wrong ? true : undefined}
        value={draft.text}
        onInput={(event) => draft.onInput(event.currentTarget.value)}
        onBlur={draft.flush}
      />
      <span class="soft" id={`${id}-unit`}>
        {unit}
      </span>
      <p class="field-error" id={`${id}-problem`} role="status">
        {wrong}
      </p>
    </div>
  );
}

function problemOf(value: number | null, problem: FiguresProps['problem']): string | null {
  return value === null ? t('number-unclear') : problem(value);
}

type Bounded = { least?: number | undefined; most?: number | undefined };

function outOfRange(
  question: Question,
  value: number,
  bounds: Bounded,
  shown: (bound: number) => string,
): string | null {
  return answerFits(question, value) ? null : rangeWords(bounds, shown);
}
