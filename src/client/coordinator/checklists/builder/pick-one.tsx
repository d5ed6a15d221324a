import { SelectField } from '#client/ui/field.tsx';

interface PickOneProps<T extends string> {
  label: string;
  hint?: string | undefined;
  value: T;
  from: readonly T[];
  nameOf: (value: T) => string;
  onPick: (value: T) => void;
}

/** One of a few, in the platform's own list. */
export function PickOne<T extends string>({ label, hint, value, from, nameOf, onPick }: PickOneProps<T>) {
  const isThere = from.includes(value);
  return (
    <SelectField
      label={label}
      hint={hint}
      value={value}
      onChange={({ currentTarget }) => {
        const picked = from.find((one) => one === currentTarget.value);
        if (picked !== undefined) onPick(picked);
      }}
    >
      {!isThere && <option value={value}>{value}</option>}
      {from.map((one) => (
        <option key={one} value={one}>
          {nameOf(one)}
        </option>
      ))}
    </SelectField>
  );
}
