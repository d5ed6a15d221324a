import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { State } from '#client/ui/state.tsx';
import { terms, type Weights } from '#domain/planning/points.ts';
import type { PlanRow, PlanWhy } from '#protocol/api/planning.ts';
import { nearWords, obstacleWords, whyWords } from './words.ts';

/** Why a visit was given as it was, or to nobody; and where a person chose, what speaks against it. */
export function Why({ row, weights }: { row: PlanRow; weights: Weights }) {
  const { why, whyNot, against, isChanged } = row;
  return (
    <span class="cell">
      {isChanged && <State tone="warn">{t('planning-is-changed')}</State>}
      {against.map((obstacle) => (
        <State key={obstacle} tone="warn">
          {t(`planning-obstacle-${obstacle}`)}
        </State>
      ))}
      {why && <Scored why={why} weights={weights} />}
      {whyNot?.nearest && <span>{nearWords(whyNot.nearest)}</span>}
      {whyNot && <span class="soft small">{obstacleWords(row)}</span>}
    </span>
  );
}

function Scored({ why, weights }: { why: PlanWhy; weights: Weights }) {
  return (
    <details class="plan-details">
      <summary>{whyWords(why)}</summary>
      <table class="plan-points">
        <caption class="unseen">{t('planning-points')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('planning-term')}</th>
            <th scope="col" class="figure">
              {t('planning-points')}
            </th>
            <th scope="col" class="figure">
              {t('planning-weight')}
            </th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term}>
              <th scope="row">{t(`planning-term-${term}`)}</th>
              <td class="figure">{formatNumber(why.points[term] ?? 0)}</td>
              <td class="figure">× {formatNumber(weights[term])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
