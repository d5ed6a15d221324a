import type { ComponentChildren } from 'preact';
import { answerWords } from '#client/app/answer-words.ts';
import { formatDay, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { State } from '#client/ui/state.tsx';
import { isFileQuestion } from '#domain/checklist/answer.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { say } from '../words.ts';
import { Because } from './because.tsx';
import { Files } from './files.tsx';
import { PointsOf } from './points-of.tsx';
import type { Answer, ReadFollowUp, ReadQuestion } from './reading.ts';
import { stepsOfQuestion } from './rule-words.ts';

interface LineProps {
  read: ReadQuestion;
  report: ReportView;
  contributions: ReadonlyMap<string, number>;
  children?: ComponentChildren;
}

/** One question with its answer, what it was before, its photos and notes, and on demand why it earned what it did. */
export function AnswerLine({ read, report, contributions, children }: LineProps) {
  const { question, answer, earlier, line, standard, files, notes, followUp } = read;
  const { timeZone } = report.store;
  const long = question.type === 'narrative' || question.type === 'text';
  return (
    <li class={long ? 'answer long' : 'answer'} id={`question-${question.id}`}>
      <div class="answer-asked">
        <span>{say(question.text)}</span>
        {question.view === 'perception' && <span class="answer-view">{t('report-perception')}</span>}
      </div>
      <div class="answer-given">
        <Given read={read} />
        {answer?.edit && <Edited question={question} edit={answer.edit} timeZone={timeZone} />}
        {earlier.length > 0 && <Earlier read={read} timeZone={timeZone} long={long} />}
      </div>
      {line && <PointsOf line={line} />}
      {followUp && <FollowUpLine followUp={followUp} />}
      <div class="answer-more">
        {notes.map(({ seq, text }) => (
          <p key={seq} class="report-note">
            {text}
          </p>
        ))}
        <Files files={files} visit={report.visit} about={say(question.text)} timeZone={timeZone} />
        <Because
          line={line}
          standard={standard}
          steps={stepsOfQuestion(question, answer?.value)}
          report={report}
          contributions={contributions}
        />
        {children}
      </div>
    </li>
  );
}

function Given({ read: { question, answer, files, isAsked } }: { read: ReadQuestion }) {
  if (answer) {
    return (
      <span class="answer-value">
        {answerWords(question, answer.value)}
        {!isAsked && <span class="soft small"> {t('report-asked-no-more')}</span>}
      </span>
    );
  }
  if (!isAsked) return <span class="soft">{t('report-not-asked')}</span>;
  if (question.type === 'photo')
    return <span class="soft">{t('report-photos', { count: files.length })}</span>;
  if (isFileQuestion(question) && files.length > 0) return null;
  return <span class="soft">{t('report-unanswered')}</span>;
}

/** That the answer was corrected in review; at the coordinator's desk with what the shopper said, by whom and why. */
function Edited({ question, edit, timeZone }: EditedProps) {
  const { at, by, reason, original } = edit;
  return (
    <div class="answer-edited small">
      <State tone="accent">{t('report-edited', { day: formatDay(at, timeZone) })}</State>
      {original !== undefined && (
        <p>
          {t('report-edited-was')} <s>{answerWords(question, original)}</s>
        </p>
      )}
      {by !== undefined && <p class="soft">{t('report-edited-by', { name: by, reason: reason ?? '' })}</p>}
    </div>
  );
}

interface EditedProps {
  question: ReadQuestion['question'];
  edit: NonNullable<Answer['edit']>;
  timeZone: string;
}

/** The one line that an answer asked for, under it. */
function FollowUpLine({ followUp: { text, answer } }: { followUp: ReadFollowUp }) {
  return (
    <div class="answer-follow-up">
      <span class="small soft">{say(text)}</span>
      {answer ? <span>{String(answer.value)}</span> : <span class="soft">{t('report-unanswered')}</span>}
    </div>
  );
}

interface EarlierProps {
  read: ReadQuestion;
  timeZone: string;
}

/** What the answer was before: at once where it is short, on demand where it is a text that grew as it was typed. */
function Earlier({ long, ...props }: EarlierProps & { long: boolean }) {
  if (!long) return <History {...props} />;
  return (
    <details class="small aside-details">
      <summary>{t('report-earlier', { count: props.read.earlier.length })}</summary>
      <History {...props} />
    </details>
  );
}

/** Every value that the answer had before the present one. */
function History({ read, timeZone }: EarlierProps) {
  return (
    <ul class="answer-history small soft">
      {read.earlier.map(({ seq, at, value }) => (
        <li key={seq}>
          <span class="unseen">{t('report-was')}</span>
          {value === undefined ? (
            <span>{t('report-cleared')}</span>
          ) : (
            <s>{answerWords(read.question, value)}</s>
          )}
          <span class="moment-seq">
            {formatTime(at, timeZone, true)} · {t('report-event', { seq })}
          </span>
        </li>
      ))}
    </ul>
  );
}
