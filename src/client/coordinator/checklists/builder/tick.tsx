interface TickProps {
  label: string;
  /** Why one would, in a sentence. */
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One yes or no about the thing that is edited. */
export function Tick({ label, hint, checked, onChange }: TickProps) {
  return (
    <label class="built-tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        {label}
        {hint && <span class="built-tick-hint small soft">{hint}</span>}
      </span>
    </label>
  );
}
