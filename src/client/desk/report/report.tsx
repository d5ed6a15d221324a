import type { ComponentChildren } from 'preact';
import type { Id } from '#domain/ids.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { Answers } from './answers.tsx';
import { Prevented } from './prevented.tsx';
import { ScoreHeader } from './score-header.tsx';
import { SectionScores } from './sections.tsx';
import { Timeline } from './timeline.tsx';
import { TraceSum } from './trace-sum.tsx';
import { Waits } from './waits.tsx';
import './report.css';

interface ReportProps {
  report: ReportView;
  /** What a desk adds after the header. */
  children?: ComponentChildren;
  /** What a desk adds under a question. */
  under?: ((question: Id) => ComponentChildren) | undefined;
  /** What a desk adds under a wait that earns points. */
  underWait?: ((interval: Id) => ComponentChildren) | undefined;
}

/** A whole report, as both desks read it: the score, what it is made of, and the events under it. */
export function Report({ report, children, under, underWait }: ReportProps) {
  return (
    <article class="report">
      <ScoreHeader report={report} />
      <Prevented report={report} />
      {children}
      <SectionScores report={report} />
      <Waits report={report} />
      <Timeline report={report} />
      <Answers report={report} under={under} underWait={underWait} />
      <TraceSum report={report} />
    </article>
  );
}
