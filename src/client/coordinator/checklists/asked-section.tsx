import { answerWords } from '#client/app/answer-words.ts';
import { type Step, stepsOfQuestion, stepsOfWait } from '#client/desk/report/rule-words.ts';
import { StandardText } from '#client/desk/report/standard.tsx';
import { say } from '#client/desk/words.ts';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { Checklist, Interval, Question, Section } from '#domain/checklist/checklist.ts';
import { AskedWhen } from './asked-when.tsx';

/** A section's questions and scored waits, each with what its answers earn and the standard that it measures. */
export function AskedSection({ section, checklist }: { section: Section; checklist: Checklist }) {
  const waits = checklist.intervals.filter((interval) => interval.section === section.id && interval.score);
  return (
    <section class="answer-section" aria-labelledby={`section-${section.id}`}>
      <h2 id={`section-${section.id}`} class="line">
        <span>{say(section.title)}</span>
        {section.weight !== undefined && (
          <span class="small soft figures">
            {t('coordinator-weight', { weight: formatNumber(section.weight) })}
          </span>
        )}
      </h2>
      <ol class="asked-list">
        {section.questions.map((question) => (
          <Asked key={question.id} asked={question} steps={stepsOfQuestion(question)} checklist={checklist} />
        ))}
        {waits.map((interval) => (
          <Asked key={interval.id} asked={interval} steps={stepsOfWait(interval)} checklist={checklist} />
        ))}
      </ol>
    </section>
  );
}

function Asked({
  asked,
  steps,
  checklist,
}: {
  asked: Question | Interval;
  steps: readonly Step[];
  checklist: Checklist;
}) {
  const question = 'text' in asked ? asked : null;
  const score = 'score' in asked ? asked.score : undefined;
  const standard = checklist.standards.find(({ id }) => id === score?.standard);
  return (
    <li class="asked">
      <span class="asked-text">{say('text' in asked ? asked.text : asked.name)}</span>
      <span class="small soft">{traits(question, score).join(' · ')}</span>
      {question?.help && <p class="small soft">{say(question.help)}</p>}
      {question && <AskedWhen question={question} checklist={checklist} />}
      {steps.length > 0 && (
        <details class="small aside-details">
          <summary>{t('coordinator-earns')}</summary>
          <ul class="trace-steps figures">
            {steps.map(({ what, points }) => (
              <li key={what}>
                <span>{what}</span>
                <span>{points}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {standard && (
        <details class="small aside-details">
          <summary>{t('report-standard', { name: say(standard.name) })}</summary>
          <StandardText standard={standard} />
        </details>
      )}
    </li>
  );
}

type AnyScore = Extract<Question, { score?: unknown }>['score'] | Interval['score'];

/** What is to be known of a question at a glance. */
function traits(question: Question | null, score: AnyScore): string[] {
  const said = question
    ? [
        t(`question-${question.type}`),
        t(`coordinator-view-${question.view}`),
        t(`coordinator-when-${question.when}`),
        ...(question.required ? [] : [t('coordinator-optional')]),
        ...(question.mayBeNotApplicable ? [t('coordinator-may-be-na')] : []),
        ...rangeOf(question),
        ...(question.photos ? [t('coordinator-photos', { count: question.photos })] : []),
      ]
    : [t('report-measured')];
  return [
    ...said,
    ...(score ? [] : [t('coordinator-not-scored')]),
    ...(score?.bonus ? [t('coordinator-bonus')] : []),
    ...(score?.critical ? [t('coordinator-critical')] : []),
  ];
}

/** Between what the answer must lie, and what a description is made of. */
function rangeOf(question: Question): string[] {
  if (question.type === 'staff') return question.parts.map((part) => t(`staff-${part}`));
  const [least, most] =
    question.type === 'duration'
      ? [question.leastSeconds, question.mostSeconds]
      : question.type === 'number' || question.type === 'money'
        ? [question.least, question.most]
        : [];
  const shown = (bound: number) => answerWords(question, bound);
  return [
    ...(least === undefined ? [] : [t('coordinator-least', { least: shown(least) })]),
    ...(most === undefined ? [] : [t('coordinator-most', { most: shown(most) })]),
  ];
}
