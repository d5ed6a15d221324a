import { formatDay, formatMoney, formatNumber, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { ReviewView } from '#protocol/api/views.ts';
import { TermsWords } from '../terms-words.tsx';

/** What was agreed on a visit and what came of it: its conditions, pay, grade, and who did not want it. */
export function Agreed({ review }: { review: ReviewView }) {
  const { row, terms, reimbursementCap, grade, settled, report } = review;
  const { timeZone } = row.store;
  const { quiz = null } = report ?? {};
  return (
    <section class="report-part" aria-labelledby="agreed">
      <h2 id="agreed">{t('coordinator-agreed')}</h2>
      <TermsWords terms={terms} timeZone={timeZone} />
      <ul class="terms-words">
        {row.fee && <li>{t('coordinator-fee-is', { fee: formatMoney(row.fee) })}</li>}
        {reimbursementCap && <li>{t('coordinator-cap-is', { cap: formatMoney(reimbursementCap) })}</li>}
        {quiz && (
          <li>
            {t('coordinator-quiz-passed', {
              day: formatDay(quiz.passedAt, timeZone),
              time: formatTime(quiz.passedAt, timeZone),
              tries: quiz.tries,
            })}
          </li>
        )}
      </ul>
      {settled && (
        <p class="line">
          <strong>{t('coordinator-pays')}</strong>
          <span class="figures">{paidWords(review)}</span>
        </p>
      )}
      {grade !== null && <p>{t('coordinator-graded', { grade: formatNumber(grade) })}</p>}
      <Declined review={review} />
    </section>
  );
}

function paidWords({ row: { fee }, settled }: ReviewView): string {
  const paid = settled?.fee;
  const words = [
    paid &&
      (fee && paid.minor < fee.minor
        ? t('coordinator-pays-part', { fee: formatMoney(paid), whole: formatMoney(fee) })
        : t('coordinator-pays-fee', { fee: formatMoney(paid) })),
    settled?.reimbursement && t('coordinator-pays-purchase', { amount: formatMoney(settled.reimbursement) }),
  ].filter(Boolean);
  return words.length > 0 ? words.join(' · ') : t('coordinator-pays-nothing');
}

function Declined({ review: { declined, row } }: { review: ReviewView }) {
  if (declined.length === 0) return null;
  const { timeZone } = row.store;
  return (
    <>
      <h3>{t('coordinator-declined')}</h3>
      <ul class="move-list">
        {declined.map(({ name, reason, at }) => (
          <li key={`${name} ${at}`}>
            <time class="soft" dateTime={new Date(at).toISOString()}>
              {formatDay(at, timeZone)} {formatTime(at, timeZone)}
            </time>
            <span class="cell">
              <span>{name}</span>
              {reason === null ? <span class="soft">{t('coordinator-no-reason')}</span> : <q>{reason}</q>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
