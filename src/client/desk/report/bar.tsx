import './bar.css';

interface BarProps {
  /** 0–100; above that the bar is full. `null`: nothing to show. */
  percentage: number | null;
  /** A pass mark, 0–100. */
  mark?: number | undefined;
  tall?: boolean;
}

/** A figure as a length on a fine rule. It only repeats a number that is written beside it. */
export function Bar({ percentage, mark, tall }: BarProps) {
  return (
    <div class={tall ? 'bar tall' : 'bar'} aria-hidden="true">
      {percentage !== null && <i style={{ inlineSize: `${Math.min(100, Math.max(0, percentage))}%` }} />}
      {mark !== undefined && <b style={{ insetInlineStart: `${mark}%` }} />}
    </div>
  );
}
