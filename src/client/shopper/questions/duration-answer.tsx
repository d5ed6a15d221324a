import { useId } from 'preact/hooks';
import { formatDuration, formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { answerFits } from '#domain/checklist/answer.ts';
import type { ControlProps } from './answer-control.tsx';
import { parseNumber } from './parse-number.ts';
import { rangeWords } from './range-words.ts';
import { useDraft } from './use-draft.ts';

/** Between minutes and seconds in a draft. */
const BETWEEN = ':';

/** A length of time in minutes and seconds; one that is left empty counts as none of them. */
export function DurationAnswer({ question, hold, labelledBy }: ControlProps<'duration'>) {
  const id = useId();
  const draft = useDraft(typeof hold.value === 'number' ? written(hold.value) : BETWEEN, (text) => {
    const seconds = secondsOf(text);
    if (seconds !== null) void hold.set(seconds);
    else if (text === BETWEEN) void hold.set(undefined);
  });
  const [minutes = '', seconds = ''] = draft.text.split(BETWEEN);
  const wrong = draft.text === BETWEEN ? null : problemOf(question, secondsOf(draft.text));
  const field = (unit: string, value: string, onInput: (value: string) => void) => (
    <label class="line">
      <input
        class="control figures"
        type="text"
        inputMode="numeric"
        enterKeyHint="next"
        autoComplete="off"
        aria-describedby={`${labelledBy} ${id}-problem`}
        aria-invalid={wrong ? true : undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value.replaceAll(BETWEEN, ''))}
        onBlur={draft.flush}
      />
      <span class="soft">{unit}</span>
    </label>
  );
  return (
    <fieldset class="duration-answer" aria-labelledby={labelledBy}>
      {field(t('minutes'), minutes, (value) => draft.onInput(`${value}${BETWEEN}${seconds}`))}
      {field(t('seconds'), seconds, (value) => draft.onInput(`${minutes}${BETWEEN}${value}`))}
      <p class="field-error" id={`${id}-problem`} role="status">
        {wrong}
      </p>
    </fieldset>
  );
}

/** What is none of either is left empty, so that emptying one field leaves only the other. */
function written(all: number): string {
  const [minutes, seconds] = [Math.floor(all / 60), all % 60];
  const figures = (value: number) => formatNumber(value, { useGrouping: false });
  const first = minutes > 0 ? figures(minutes) : '';
  return `${first}${BETWEEN}${seconds > 0 || minutes === 0 ? figures(seconds) : ''}`;
}

/** Whole seconds, or `null` where a part is no whole number or nothing is there. */
function secondsOf(text: string): number | null {
  if (text === BETWEEN) return null;
  const [minutes, seconds] = text.split(BETWEEN).map((part) => (part.trim() === '' ? 0 : parseNumber(part)));
  if (typeof minutes !== 'number' || typeof seconds !== 'number') return null;
  const all = minutes * 60 + seconds;
  return Number.isInteger(all) && minutes >= 0 && seconds >= 0 ? all : null;
}

function problemOf(question: ControlProps<'duration'>['question'], seconds: number | null): string | null {
  if (seconds === null) return t('number-unclear');
  if (answerFits(question, seconds)) return null;
  const bounds = { least: question.leastSeconds, most: question.mostSeconds };
  return rangeWords(bounds, (bound) => formatDuration(bound * 1000));
}
