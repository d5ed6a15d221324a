import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { ReviewView } from '#protocol/api/views.ts';
import { distanceMetres } from './distance.ts';
import { PLAN_SIZE, positionPlan } from './position-plan.ts';
import './position-drawing.css';

type Position = ReviewView['positions'][number];
type Place = Pick<Position, 'latitude' | 'longitude'>;

const LINE_Y = PLAN_SIZE - 6;
const LINE_X = 6;

/** Each fix with the circle that the phone was in, and the store: to scale, with no map under it, so that nobody else is asked for one. */
export function PositionDrawing({ store, positions }: { store: Place; positions: readonly Position[] }) {
  const plan = positionPlan(store, positions);
  const metres = formatNumber(plan.scale.metres);
  return (
    <figure class="position-drawing">
      <svg viewBox={`0 0 ${PLAN_SIZE} ${PLAN_SIZE}`} role="img" aria-label={wordsOf(store, positions)}>
        {plan.fixes.map(({ x, y, radius }, nr) => (
          <circle key={nr} class="fix-reach" cx={x} cy={y} r={radius} />
        ))}
        {plan.fixes.map(({ x, y }, nr) => (
          <circle key={nr} class="fix" cx={x} cy={y} r={1.6} />
        ))}
        <rect class="fix-store" x={plan.store.x - 2} y={plan.store.y - 2} width={4} height={4} />
        <path
          class="fix-scale"
          d={`M${LINE_X} ${LINE_Y - 2}v2h${plan.scale.length}v-2`}
          vector-effect="non-scaling-stroke"
        />
      </svg>
      <figcaption class="small soft figures">
        <span class="fix-key of-store">{t('review-position-store')}</span>
        <span class="fix-key of-phone">{t('coordinator-device')}</span>
        <span class="fix-key of-scale">{t('review-position-scale', { metres })}</span>
      </figcaption>
    </figure>
  );
}

function wordsOf(store: Place, positions: readonly Position[]): string {
  const far = Math.max(...positions.map((fix) => distanceMetres(fix, store)));
  const metres = formatNumber(Math.round(far));
  const [only] = positions;
  if (positions.length > 1 || !only)
    return t('review-position-drawing-more', { count: positions.length, metres });
  return t('review-position-drawing', { metres, accuracy: formatNumber(Math.round(only.accuracyMetres)) });
}
