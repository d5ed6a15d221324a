import { t } from '#client/locales/t.ts';
import type { EstimateView } from '#protocol/api/reading.ts';
import { boundsInWords, figureInWords, type Written } from './words.ts';
import './estimate.css';

interface FigureProps {
  label: string;
  estimate: EstimateView;
  write: Written;
  /** What the scale runs over. */
  scale: readonly [from: number, to: number];
  /** What it is held against: drawn as a fine line. */
  mark?: number;
  /** A second line, such as what has changed. */
  children?: preact.ComponentChildren;
  large?: boolean;
}

/** One figure with what it is known to: the number, its bounds as words and as a band, and how many visits it stands on. */
export function EstimateFigure({ label, estimate, write, scale, mark, children, large }: FigureProps) {
  return (
    <div class={large ? 'estimate large' : 'estimate'}>
      <dt class="caps">{label}</dt>
      <dd class="estimate-figure figures">{figureInWords(estimate, write)}</dd>
      <dd>
        <Band estimate={estimate} scale={scale} mark={mark} />
      </dd>
      <dd class="small soft figures">
        {boundsInWords(estimate, write)}
        {estimate.kind === 'known' && ` · ${t('reading-visits', { count: estimate.n })}`}
      </dd>
      {children && <dd class="small">{children}</dd>}
    </div>
  );
}

/** A figure in a cell of a table, with its bounds under it. */
export function FigureCell({ estimate, write }: Pick<FigureProps, 'estimate' | 'write'>) {
  return (
    <td class="figures">
      <span class="cell">
        <strong>{figureInWords(estimate, write)}</strong>
        <span class="soft">{boundsInWords(estimate, write)}</span>
      </span>
    </td>
  );
}

interface BandProps {
  estimate: EstimateView;
  scale: readonly [from: number, to: number];
  /** What all are held against: drawn as a fine line. */
  mark?: number | undefined;
}

/** The bounds as a band and the figure as a stroke in it, on a scale. It only repeats what is written beside it. */
export function Band({ estimate, scale: [from, to], mark }: BandProps) {
  const at = (value: number) => `${(100 * (Math.min(to, Math.max(from, value)) - from)) / (to - from)}%`;
  const width = (low: number, high: number) => `calc(${at(high)} - ${at(low)})`;
  return (
    <div class="band" aria-hidden="true">
      {estimate.kind === 'known' && (
        <i style={{ insetInlineStart: at(estimate.low), inlineSize: width(estimate.low, estimate.high) }} />
      )}
      {mark !== undefined && <s style={{ insetInlineStart: at(mark) }} />}
      {estimate.kind !== 'nothing' && <b style={{ insetInlineStart: at(estimate.value) }} />}
    </div>
  );
}
