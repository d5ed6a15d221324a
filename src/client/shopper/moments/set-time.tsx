import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { OneOf } from '#client/ui/choice.tsx';
import { TextField } from '#client/ui/field.tsx';
import { clockTime, instantAt } from './clock-time.ts';

interface SetTimeProps {
  label: string;
  wall: number;
  timeZone: string;
  /** How far the buttons beside the field move it, in seconds. */
  steps: readonly number[];
  onSet: (wall: number) => void;
}

/** A time on the store's clock, typed or moved by seconds. */
export function SetTime({ label, wall, timeZone, steps, onSet }: SetTimeProps) {
  return (
    <div class="set-time">
      <TextField
        label={label}
        type="time"
        step={1}
        value={clockTime(wall, timeZone)}
        onChange={(event) => onSet(instantAt(event.currentTarget.value, wall, timeZone) ?? wall)}
      />
      <div class="steps">
        {steps.map((seconds) => (
          <Button
            key={seconds}
            aria-label={t(seconds < 0 ? 'correct-earlier' : 'correct-later', { seconds: Math.abs(seconds) })}
            onClick={() => onSet(wall + seconds * 1000)}
          >
            <bdi class="figures">{formatNumber(seconds, { signDisplay: 'always' })}</bdi>
          </Button>
        ))}
      </div>
    </div>
  );
}

interface WhyProps {
  label: string;
  choices: readonly string[];
  words: 'reason' | 'source';
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** Why a time is changed, or how it is known. */
export function Why({ label, choices, words, chosen, onChoose }: WhyProps) {
  return (
    <div class="field">
      <strong id="why">{label}</strong>
      <OneOf
        name="why"
        labelledBy="why"
        choices={choices.map((id) => ({ id, text: t(`${words}-${id}`) }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </div>
  );
}
