import { say } from '#client/desk/words.ts';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { CompareView, EstimateView } from '#protocol/api/reading.ts';
import { type Side, type SideName, sideInWords, sides } from './compared-sides.ts';
import { Band } from './estimate.tsx';
import { SideMark } from './side-fields.tsx';
import { asPercent, asPoints, asShare, boundsInWords, figureInWords, type Written } from './words.ts';
import './compare.css';

const PERCENT = [0, 100] as const;
const names = ['score', 'speed', 'quality'] as const;
/** A difference is drawn on a scale of at least so many points either way, so that a small one looks small. */
const LEAST_SCALE = 10;

/** Score, speed and quality of both sides, and how far they are apart. */
export function FiguresCompared({ of, chosen }: { of: CompareView; chosen: Record<SideName, Side> }) {
  const scale = scaleOf(names.map((name) => of.difference[name]));
  return (
    <section aria-label={t('reading-figures')}>
      <dl class="compared-legend">
        {sides.map((name) => (
          <div key={name}>
            <dt>
              <SideMark name={name} />
              <span class="unseen">{t(`reading-side-${name}`)}</span>
            </dt>
            <dd>
              {sideInWords(chosen[name])}{' '}
              <span class="soft">{t('reading-visits', { count: of[name].visits })}</span>
            </dd>
          </div>
        ))}
      </dl>
      <div class="compared-figures">
        {names.map((name) => (
          <article key={name} class="compared-figure" aria-label={t(`reading-${name}`)}>
            <h2 class="caps">{t(`reading-${name}`)}</h2>
            {sides.map((side) => (
              <FigureOfSide key={side} side={side} estimate={of[side].figures[name]} />
            ))}
            <Difference of={of.difference[name]} scale={scale} points={1} />
          </article>
        ))}
      </div>
    </section>
  );
}

function FigureOfSide({ side, estimate }: { side: SideName; estimate: EstimateView }) {
  return (
    <div class={`compared-line ${side}`}>
      <SideMark name={side} />
      <strong class="figures">{figureInWords(estimate, asPercent)}</strong>
      <div>
        <Band estimate={estimate} scale={PERCENT} />
        <p class="small soft figures">{boundsInWords(estimate, asPercent)}</p>
      </div>
    </div>
  );
}

interface DifferenceProps {
  of: EstimateView;
  scale: readonly [number, number];
  /** How many points of a hundred one of it is: 100 of a share. */
  points: number;
}

/** How far apart, in words and as a band around nothing. */
function Difference({ of, scale, points }: DifferenceProps) {
  return (
    <div class={isApart(of) ? 'compared-difference apart-more' : 'compared-difference'}>
      <Band estimate={of} scale={scale} mark={0} />
      <p class="small figures">{differenceInWords(of, points)}</p>
    </div>
  );
}

/** Whether a difference is more than chance. */
function isApart(of: EstimateView): boolean {
  return of.kind === 'known' && (of.low > 0 || of.high < 0);
}

/** A difference is told as one only where its interval leaves no doubt which side is ahead. */
function differenceInWords(of: EstimateView, points: number): string {
  const size = (value: number) => formatNumber(value * points, { maximumFractionDigits: 1 });
  if (of.kind === 'nothing') return t('reading-difference-nothing');
  if (of.kind === 'unbounded') return t('reading-difference-unbounded');
  if (of.low > 0) return t('reading-difference-a', boundsOf(of.low, of.high, size));
  if (of.high < 0) return t('reading-difference-b', boundsOf(-of.high, -of.low, size));
  return t(
    'reading-difference-none',
    boundsOf(of.low, of.high, (value) => asPoints(value * points)),
  );
}

function boundsOf(low: number, high: number, write: Written) {
  return { low: write(low), high: write(high) };
}

function scaleOf(differences: readonly EstimateView[]): readonly [number, number] {
  const reach = differences.flatMap((one) => {
    if (one.kind === 'nothing') return [];
    return one.kind === 'known' ? [-one.low, one.high] : [Math.abs(one.value)];
  });
  const most = Math.max(LEAST_SCALE, ...reach);
  return [-most, most];
}

/** Standards that both sides observed: those that differ by more than chance first. */
export function StandardsCompared({ of: { standards } }: { of: CompareView }) {
  const apart = standards.filter(({ difference }) => isApart(difference));
  const others = standards.filter(({ difference }) => !isApart(difference));
  const chance = formatNumber(standards.length * 0.05, { maximumFractionDigits: 1 });
  return (
    <section aria-labelledby="compared-standards">
      <h2 id="compared-standards">{t('reading-standards')}</h2>
      <p class="soft">
        {standards.length === 0
          ? t('reading-compared-none')
          : t('reading-compared', { apart: apart.length, count: standards.length, chance })}
      </p>
      <ul class="reading-list">
        {[...apart, ...others].map((standard) => (
          <StandardCompared key={`${standard.standard} ${standard.channel}`} of={standard} />
        ))}
      </ul>
    </section>
  );
}

function StandardCompared({ of }: { of: CompareView['standards'][number] }) {
  return (
    <li>
      <div>
        <h3>{say(of.name)}</h3>
        <p class="small soft figures compared-shares">
          {sides.map((side) => (
            <span key={side}>
              <SideMark name={side} /> <span class="unseen">{t(`reading-side-${side}`)}</span>{' '}
              {figureInWords(of[side], asShare)} {t('reading-of-visits', { count: of[side].n })}
            </span>
          ))}
          <span>{t(`reading-channel-${of.channel}`)}</span>
        </p>
      </div>
      <Difference of={of.difference} scale={[-1, 1]} points={100} />
    </li>
  );
}
