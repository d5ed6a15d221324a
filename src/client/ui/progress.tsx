import './progress.css';

/** How far something is, as a bar. `label` says what; `words` says how far, for those who see it and those who don't. */
export function Progress({
  value,
  max,
  label,
  words,
}: {
  value: number;
  max: number;
  label: string;
  words?: string;
}) {
  return (
    <div class="progress">
      <progress value={value} max={Math.max(max, 1)} aria-label={label} aria-valuetext={words} />
      {words && <span class="small soft figures">{words}</span>}
    </div>
  );
}
