import { api } from '#client/desk/api.ts';
import { Comments, type CommentsDesk } from '#client/desk/comments/comments.tsx';
import { Page } from '#client/desk/page.tsx';
import { Report } from '#client/desk/report/report.tsx';
import { VisitFacts } from '#client/desk/report/visit-facts.tsx';
import { formatMoney, formatWindow, formatZone } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { TextArea } from '#client/ui/field.tsx';
import type { Id } from '#domain/ids.ts';
import { isEditable } from '#domain/review/edits.ts';
import type { ReviewView } from '#protocol/api/views.ts';
import { VisitStateBadge } from '../visit-state.tsx';
import { Actions } from './actions.tsx';
import { Behind } from './behind.tsx';
import { ChangeVisit } from './change-visit.tsx';
import { Earlier } from './earlier.tsx';
import { EditAnswer } from './edit-answer.tsx';
import { Flags } from './flags.tsx';
import { MissingItems } from './missing-items.tsx';
import { StaleBanner } from './stale-banner.tsx';
import { StandsOut } from './stands-out.tsx';
import { type Drafting, useReviewDraft } from './use-review-draft.ts';
import './review.css';

interface ReviewProps {
  review: ReviewView;
  /** Someone else moved the visit before this coordinator's move came: how many moves had been made as they looked. */
  staleSince: number | null;
  /** A move was made, or (`true`) was refused because the visit stands elsewhere by now. */
  onMoved: (stale: boolean) => void;
}

/** A visit as a page of evidence: where it stands and what can be done, its report, and what came in behind it. */
export function Review({ review, staleSince, onMoved }: ReviewProps) {
  const { row, report } = review;
  const drafting = useReviewDraft(row.id);
  const under = (question: Id) => (
    <>
      <Comment question={question} drafting={drafting} isOpen={row.state === 'submitted'} />
      {report && isEditable(row.state) && (
        <EditAnswer question={question} row={row} report={report} onEdited={onMoved} />
      )}
    </>
  );
  return (
    <Page
      title={`${row.store.name}, ${row.store.city}`}
      above={<a href="/visits">{t('coordinator-visits')}</a>}
      lead={<Lead review={review} />}
    >
      {staleSince !== null && <StaleBanner review={review} seen={staleSince} />}
      <Flags review={review} />
      <Actions
        key={row.revision}
        row={row}
        isPrevented={Boolean(report?.prevented)}
        drafting={drafting}
        onMoved={onMoved}
      />
      <ChangeVisit key={`change ${row.revision}`} review={review} onChanged={onMoved} />
      {report && <StandsOut review={{ ...review, report }} />}
      {report && <Earlier visit={row.id} />}
      {report && (
        <Report report={report} under={under}>
          <MissingItems report={report} />
          {report.explanation !== null && <Explanation text={report.explanation} />}
        </Report>
      )}
      {row.state === 'published' && (
        <Comments visit={row.id} desk={commentsOf(row.id)} hidden={row.shopper?.name ?? ''} />
      )}
      <Behind review={review} onChosen={onMoved} />
    </Page>
  );
}

interface CommentProps {
  question: Id;
  drafting: Drafting;
  isOpen: boolean;
}

/** What the shopper is told about one answer as their report is returned. */
function Comment({ question, drafting: { draft, write }, isOpen }: CommentProps) {
  if (!isOpen || draft?.move !== 'return') return null;
  const { questions } = draft;
  return (
    <TextArea
      label={t('coordinator-comment')}
      rows={2}
      maxLength={2000}
      value={questions[question] ?? ''}
      onInput={(event) => write({ questions: { ...questions, [question]: event.currentTarget.value } })}
    />
  );
}

const commentsOf = (visit: Id): CommentsDesk => ({
  list: () => api.coordinator.comments.list({ visit }),
  add: (text, isSure) => api.coordinator.comments.add({ visit, text, isSure }),
  read: (through) => api.coordinator.comments.read({ visit, through }),
});

function Lead({ review: { row, report } }: { review: ReviewView }) {
  const { store, window, shopper, checklist, checklistTitle, state, fee } = row;
  return (
    <div class="stack review-lead">
      {report ? (
        <VisitFacts report={report} />
      ) : (
        <p class="soft">
          {checklistTitle}, {t('desk-version', { version: checklist.version })}
        </p>
      )}
      <p class="line figures">
        <VisitStateBadge state={state} />
        <span>{shopper ? t('coordinator-by-shopper', { name: shopper.name }) : t('coordinator-nobody')}</span>
        <span class="soft">
          {t('coordinator-window-is', {
            window: formatWindow(window.from, window.to, store.timeZone),
            zone: formatZone(window.from, store.timeZone),
          })}
        </span>
        {fee && <span class="soft">{t('coordinator-fee-is', { fee: formatMoney(fee) })}</span>}
      </p>
    </div>
  );
}

function Explanation({ text }: { text: string }) {
  return (
    <section class="report-part" aria-labelledby="explanation">
      <h2 id="explanation">{t('coordinator-explanation')}</h2>
      <p class="report-note">{text}</p>
    </section>
  );
}
