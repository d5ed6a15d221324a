import type { ComponentChildren } from 'preact';
import { t } from '#client/locales/t.ts';
import type { Id } from '#domain/ids.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { say } from '../words.ts';
import { AnswerLine } from './answer-line.tsx';
import { contributionsOf } from './contributions.ts';
import { percentOrNone } from './figures.ts';
import { Files } from './files.tsx';
import { type ReadSection, sectionsOf, unplaced } from './reading.ts';
import { WaitAnswer } from './wait-answer.tsx';
import './answers.css';

interface AnswersProps {
  report: ReportView;
  /** What a desk adds under a question: a coordinator's comment, say. */
  under?: ((question: Id) => ComponentChildren) | undefined;
  /** The same under a wait. */
  underWait?: ((interval: Id) => ComponentChildren) | undefined;
}

/** All questions by section with their answers, points, photos and notes; the trace and the standard of each on demand. */
export function Answers({ report, under, underWait }: AnswersProps) {
  const contributions = contributionsOf(report.score);
  return (
    <section class="report-part" aria-labelledby="answers">
      <h2 id="answers">{t('report-answers')}</h2>
      {sectionsOf(report).map((section) => (
        <SectionAnswers
          key={section.section.id}
          read={section}
          report={report}
          contributions={contributions}
          under={under}
          underWait={underWait}
        />
      ))}
      <Loose report={report} />
    </section>
  );
}

interface SectionProps extends AnswersProps {
  read: ReadSection;
  contributions: ReadonlyMap<string, number>;
}

function SectionAnswers({
  read: { section, figure, questions, waits },
  report,
  contributions,
  under,
  underWait,
}: SectionProps) {
  return (
    <section class="answer-section" id={`section-${section.id}`} aria-label={say(section.title)}>
      <h3>
        <span>{say(section.title)}</span>
        <span class="figures">{percentOrNone(figure?.percentage ?? null)}</span>
      </h3>
      <ul class="answers">
        {questions.map((read) => (
          <AnswerLine key={read.question.id} read={read} report={report} contributions={contributions}>
            {under?.(read.question.id)}
          </AnswerLine>
        ))}
        {waits.map((wait) => (
          <WaitAnswer key={wait.interval.id} wait={wait} report={report} contributions={contributions}>
            {underWait?.(wait.interval.id)}
          </WaitAnswer>
        ))}
      </ul>
    </section>
  );
}

/** What belongs to the visit and to no question. */
function Loose({ report }: { report: ReportView }) {
  const { files, notes } = unplaced(report);
  if (files.length + notes.length === 0) return null;
  return (
    <section class="answer-section" aria-labelledby="loose">
      <h3 id="loose">{t('report-loose')}</h3>
      {notes.map(({ seq, text }) => (
        <p key={seq} class="report-note">
          {text}
        </p>
      ))}
      <Files files={files} visit={report.visit} about={t('report-loose')} timeZone={report.store.timeZone} />
    </section>
  );
}
