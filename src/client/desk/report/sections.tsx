import { formatPercent } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { say } from '../words.ts';
import { Bar } from './bar.tsx';
import { earnedWords, percentOrNone } from './figures.ts';
import { sectionsOf } from './reading.ts';
import './sections.css';

/** Every section's figure, one line each, with what it counts for in the whole. */
export function SectionScores({ report }: { report: ReportView }) {
  return (
    <section class="report-part" aria-labelledby="sections">
      <h2 id="sections">{t('report-sections')}</h2>
      <ul class="section-scores">
        {sectionsOf(report).map(({ section, figure }) => (
          <li key={section.id}>
            <a href={`#section-${section.id}`}>{say(section.title)}</a>
            <Bar percentage={figure?.percentage ?? null} />
            <strong class="figures">{percentOrNone(figure?.percentage ?? null)}</strong>
            <span class="small soft figures">{figure && earnedWords(figure)}</span>
            <span class="small soft figures section-share">
              {figure && t('report-share', { share: formatPercent(figure.share * 100) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
