import { useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { TextField } from '#client/ui/field.tsx';

interface NumberLineProps {
  label: string;
  hint?: string | undefined;
  value: number | undefined;
  /** Whole numbers only. */
  whole?: boolean;
  /** Absent: any. */
  least?: number;
  /** `undefined`: nothing is written. What is no number is said here and changes nothing. */
  onChange: (value: number | undefined) => void;
}

/** A number, or none. */
export function NumberLine({ label, hint, value, whole, least, onChange }: NumberLineProps) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  // An undo, or another part of the screen, may have changed it.
  const shown = numberIn(typed) === value ? typed : value === undefined ? '' : String(value);
  const [wrong, setWrong] = useState<string | null>(null);
  const isFit = (number: number) => (!whole || Number.isInteger(number)) && number >= (least ?? -Infinity);
  return (
    <TextField
      inputMode="decimal"
      label={label}
      hint={hint}
      value={wrong ?? shown}
      error={wrong === null ? undefined : t('builder-no-number')}
      onInput={({ currentTarget: { value: text } }) => {
        const number = numberIn(text);
        const isGood = text.trim() === '' || (number !== undefined && isFit(number));
        setWrong(isGood ? null : text);
        if (!isGood) return;
        setTyped(text);
        onChange(number);
      }}
    />
  );
}

function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  const number = Number(plain);
  return plain === '' || !Number.isFinite(number) ? undefined : number;
}
