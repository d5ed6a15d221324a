interface TickProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One yes or no about the thing that is edited. */
export function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label class="built-tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
