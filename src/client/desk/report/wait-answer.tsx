import type { ComponentChildren } from 'preact';
import { t } from '#client/locales/t.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { say } from '../words.ts';
import { Because } from './because.tsx';
import { PointsOf } from './points-of.tsx';
import type { ReadWait } from './reading.ts';
import { stepsOfWait } from './rule-words.ts';
import { lengthWords, standingWords } from './wait-words.ts';

interface WaitProps {
  wait: ReadWait;
  report: ReportView;
  contributions: ReadonlyMap<string, number>;
  children?: ComponentChildren;
}

/** A wait among the answers of its section: only those that earn points, the rest stand under Waits. */
export function WaitAnswer({
  wait: { interval, elapsed, line, standard },
  report,
  contributions,
  children,
}: WaitProps) {
  if (!line) return null;
  return (
    <li class="answer">
      <div class="answer-asked">
        <span>{say(interval.name)}</span>
        <span class="answer-view">{t('report-measured')}</span>
      </div>
      <div class="answer-given">
        <span class="answer-value figures">{lengthWords(elapsed)}</span>
        <span class="small soft">{standingWords(elapsed, interval)}</span>
      </div>
      <PointsOf line={line} />
      <div class="answer-more">
        <Because
          line={line}
          standard={standard}
          steps={stepsOfWait(interval, line.reversed ? undefined : line.seconds)}
          report={report}
          contributions={contributions}
        />
        {children}
      </div>
    </li>
  );
}
