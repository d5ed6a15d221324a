import { answerWords } from '#client/app/answer-words.ts';
import { percentOrNone } from '#client/desk/report/figures.ts';
import { PointsOf } from '#client/desk/report/points-of.tsx';
import { say } from '#client/desk/words.ts';
import { formatDuration } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { State } from '#client/ui/state.tsx';
import { type Checklist, questionsOf } from '#domain/checklist/checklist.ts';
import type { Report } from '#domain/journal/fold.ts';
import { measureIntervals } from '#domain/report/measure.ts';
import type { Score, TraceLine } from '#domain/scoring/score.ts';
import { scoreVisit } from '#domain/scoring/score-visit.ts';

/** What the visit would score as it stands, by the engine that scores every visit, and what each answer earned. */
export function Results({ checklist, report }: { checklist: Checklist; report: Report }) {
  const whole = scoreVisit(checklist, report, measureIntervals(checklist, report), null);
  const given = whole.trace.filter(isGiven);
  // What is not answered yet is no fault of the checklist's: it counts once it is there.
  const score = scoreVisit(checklist, report, measureIntervals(checklist, report), null, openItems(whole));
  const waiting = whole.trace.filter(
    ({ rule }) => rule.startsWith('unanswered') || rule === 'unmeasured',
  ).length;
  return (
    <>
      <section class="report-part" aria-labelledby="trial-score">
        <h2 id="trial-score">{t('tools-score')}</h2>
        <Figure score={score} />
        {waiting > 0 && <p class="small soft">{t('tools-waiting', { count: waiting })}</p>}
      </section>
      <section class="report-part" aria-labelledby="trial-earned">
        <h2 id="trial-earned">{t('tools-earned')}</h2>
        {given.length === 0 ? (
          <p class="soft">{t('tools-earned-none')}</p>
        ) : (
          <ul class="trial-earned">
            {given.map((line) => (
              <Earned key={`${line.item.kind} ${line.item.id}`} line={line} checklist={checklist} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function isGiven({ answer, seconds }: TraceLine): boolean {
  return answer !== undefined || seconds !== undefined;
}

function openItems({ trace }: Score): ReadonlySet<string> {
  return new Set(trace.filter((line) => !isGiven(line)).map(({ item }) => item.id));
}

function Figure({ score: { percentage, percentageBefore, verdict, criticals } }: { score: Score }) {
  if (percentage === null) return <p class="soft">{t('tools-score-none')}</p>;
  return (
    <div class="line trial-figure" role="status">
      <span class="trial-percent figures">{percentOrNone(percentage)}</span>
      {(verdict === 'passed' || verdict === 'failed') && (
        <State tone={verdict === 'passed' ? 'good' : 'bad'}>{t(`tools-verdict-${verdict}`)}</State>
      )}
      {criticals.length > 0 && percentageBefore !== percentage && (
        <span class="small soft figures">
          {t('report-before', { percent: percentOrNone(percentageBefore) })}
        </span>
      )}
    </div>
  );
}

function Earned({ line, checklist }: { line: TraceLine; checklist: Checklist }) {
  const { item, answer, seconds } = line;
  const question = questionsOf(checklist).find(({ id }) => item.kind === 'question' && id === item.id);
  const wait = checklist.intervals.find(({ id }) => item.kind === 'interval' && id === item.id);
  const given = question && answer !== undefined ? answerWords(question, answer) : '';
  return (
    <li>
      <span>{question ? say(question.text) : wait ? say(wait.name) : item.id}</span>
      <span class="figures">{seconds === undefined ? given : formatDuration(seconds * 1000)}</span>
      <PointsOf line={line} />
    </li>
  );
}
