import { useApp } from '#client/app/context.ts';
import { dayKey } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { clockTime } from '../moments/clock-time.ts';
import type { ControlProps } from './answer-control.tsx';
import { answerOnce } from './answer-once.ts';
import { useDraft } from './use-draft.ts';

/** A day or a time of day at the store, by the phone's own picker, and the present one at a tap. */
export function WhenAnswer({
  question: { type },
  hold,
  labelledBy,
  timeZone,
}: ControlProps<'date' | 'time'>) {
  const { clock } = useApp();
  const present = () => presentAt(type, clock.now().wall, timeZone);
  return (
    <div class="when-answer">
      <WhenField
        type={type}
        labelledBy={labelledBy}
        kept={typeof hold.value === 'string' ? hold.value : ''}
        onKeep={(value) => void hold.set(value)}
      />
      <Button aria-describedby={labelledBy} onClick={() => void answerOnce(hold, labelledBy, present())}>
        {t(type === 'date' ? 'today' : 'now')}
      </Button>
    </div>
  );
}

function presentAt(type: 'date' | 'time', wall: number, timeZone: string): string {
  return type === 'date' ? dayKey(wall, timeZone) : clockTime(wall, timeZone).slice(0, 5);
}

interface WhenFieldProps {
  type: 'date' | 'time';
  labelledBy: string;
  kept: string;
  onKeep: (value: string | undefined) => void;
}

/** A native field for a day (`YYYY-MM-DD`) or a time (`HH:MM`). It is empty until all of its parts are there. */
export function WhenField({ type, labelledBy, kept, onKeep }: WhenFieldProps) {
  const draft = useDraft(kept, (text) => onKeep(text === '' ? undefined : text));
  return (
    <input
      class="control figures"
      type={type}
      enterKeyHint="next"
      aria-labelledby={labelledBy}
      value={draft.text}
      onInput={(event) => draft.onInput(event.currentTarget.value)}
      onBlur={draft.flush}
    />
  );
}
