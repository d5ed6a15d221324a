import { formatPercent } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { State, type Tone } from '#client/ui/state.tsx';
import type { Score } from '#domain/scoring/score.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { say } from '../words.ts';
import { Bar } from './bar.tsx';
import { earnedWords, percentOrNone } from './figures.ts';
import './score-header.css';

const tones: Readonly<Record<Score['verdict'], Tone>> = {
  passed: 'good',
  failed: 'bad',
  scored: 'neutral',
  unscored: 'neutral',
};

/** Whether a visit passed, in a word with its shape. */
export function Verdict({ verdict }: { verdict: Score['verdict'] }) {
  return <State tone={tones[verdict]}>{t(`report-verdict-${verdict}`)}</State>;
}

/** The score with what was earned of what was possible, and the four figures that it does not mix. */
export function ScoreHeader({ report }: { report: ReportView }) {
  const { score, checklist } = report;
  return (
    <section class="score-header" aria-label={t('report-score')}>
      <div class="score-main">
        <p class="caps">{t('report-score')}</p>
        <p class="score-figure">{percentOrNone(score.percentage)}</p>
        <Bar percentage={score.percentage} mark={checklist.scoring.passPercent} tall />
        <div class="line">
          <Verdict verdict={score.verdict} />
          {checklist.scoring.passPercent !== undefined && (
            <span class="small soft figures">
              {t('report-pass-mark', { percent: formatPercent(checklist.scoring.passPercent) })}
            </span>
          )}
        </div>
        <p class="small soft figures">
          {earnedWords(score.total)}
          {checklist.scoring.sections === 'weighted' && ` · ${t('report-weighted')}`}
        </p>
        <Before report={report} />
      </div>
      <dl class="score-apart">
        <Apart name={t('report-facts')} figure={score.views.fact} />
        <Apart name={t('report-perceptions')} figure={score.views.perception} />
        <Apart name={t('report-speed')} figure={score.aspects.speed} />
        <Apart name={t('report-quality')} figure={score.aspects.quality} />
      </dl>
    </section>
  );
}

function Apart({ name, figure }: { name: string; figure: Score['total'] }) {
  return (
    <div class="apart-figure">
      <dt>{name}</dt>
      <dd>
        <span class="apart-percent">{percentOrNone(figure.percentage)}</span>
        <Bar percentage={figure.percentage} />
        <span class="small soft figures">{earnedWords(figure)}</span>
      </dd>
    </div>
  );
}

/** What critical standards did: which was missed, and the percentage before where it differs. */
function Before({ report: { score, checklist } }: { report: ReportView }) {
  const { percentage, percentageBefore, criticals } = score;
  const differs = percentage !== percentageBefore && percentageBefore !== null;
  if (criticals.length === 0) return null;
  return (
    <div class="score-criticals">
      {criticals.map(({ item, standard, effect, percent }) => {
        const found = checklist.standards.find(({ id }) => id === standard);
        const name = found ? say(found.name) : standard;
        return <p key={item}>{t(`report-critical-${effect}`, { name, percent: percentOrNone(percent) })}</p>;
      })}
      {differs && <p class="figures">{t('report-before', { percent: percentOrNone(percentageBefore) })}</p>}
    </div>
  );
}
