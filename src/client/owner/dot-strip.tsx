import { formatPercent } from '../locales/format.ts';
import { currentLocale, t } from '../locales/t.ts';
import './dot-strip.css';

/** Dots nearer than this, in percent of the strip, are stacked instead of hiding one another. */
const DOT_PERCENT = 3.2;
const DOT_PX = 10;

interface Dot {
  readonly percentage: number;
  readonly level: number;
  readonly latest: boolean;
}

/** Every visit's score as a dot on a rule from 0 to 100 %, the same for all stores; the latest one is full. */
export function DotStrip({ percentages }: { percentages: readonly number[] }) {
  const dots = stacked(percentages);
  const levels = Math.max(...dots.map((dot) => dot.level)) + 1;
  const list = new Intl.ListFormat(currentLocale(), { type: 'unit' }).format(percentages.map(formatPercent));
  return (
    <div class="dot-strip" role="img" aria-label={t('owner-scores', { list })}>
      <div class="dot-field" style={{ blockSize: `${Math.max(2, levels) * DOT_PX + 4}px` }}>
        {dots.map(({ percentage, level, latest }, index) => (
          <i
            key={index}
            class={latest ? 'latest' : undefined}
            style={{ insetInlineStart: `${percentage}%`, insetBlockEnd: `${level * DOT_PX}px` }}
          />
        ))}
      </div>
      <div class="dot-rule">
        {[0, 50, 100].map((at) => (
          <span key={at} style={{ insetInlineStart: `${at}%` }}>
            {formatPercent(at)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Places dots along the rule, each on the lowest level where it touches none. */
function stacked(percentages: readonly number[]): Dot[] {
  const placed: Dot[] = [];
  for (const [index, score] of percentages.entries()) {
    const percentage = Math.min(100, Math.max(0, score));
    const near = placed
      .filter((dot) => Math.abs(dot.percentage - percentage) < DOT_PERCENT)
      .map((dot) => dot.level);
    const level = [...near, near.length].findIndex((_, candidate) => !near.includes(candidate));
    placed.push({ percentage, level, latest: index === percentages.length - 1 });
  }
  return placed;
}
