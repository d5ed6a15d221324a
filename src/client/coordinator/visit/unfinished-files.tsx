import { evidenceUrl } from '#client/desk/api.ts';
import { say } from '#client/desk/words.ts';
import { formatBytes, formatDay } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Icon } from '#client/ui/icon.tsx';
import { Recording } from '#client/ui/recording.tsx';
import { questionsOf } from '#domain/checklist/checklist.ts';
import type { ReviewView, UnfinishedView } from '#protocol/api/views.ts';

/** Photos and recordings that the phone had not finished as its file was taken in. They are part of no answer. */
export function UnfinishedFiles({ review }: { review: ReviewView }) {
  const { unfinished } = review;
  if (unfinished.length === 0) return null;
  return (
    <section class="report-part" aria-labelledby="unfinished">
      <h2 id="unfinished">{t('coordinator-unfinished')}</h2>
      <p class="soft">{t('coordinator-unfinished-body')}</p>
      <ul class="move-list">
        {unfinished.map((file) => (
          <li key={file.sha256}>
            <span class="soft">{formatDay(file.takenAt, review.row.store.timeZone)}</span>
            <Unfinished file={file} review={review} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Unfinished({ file, review }: { file: UnfinishedView; review: ReviewView }) {
  const about = wordsOf(file, review);
  const address = evidenceUrl(review.row.id, file.sha256);
  if (file.type.startsWith('audio/'))
    return (
      <span class="cell">
        <span>{about}</span>
        <Recording source={address} label={about} />
      </span>
    );
  return (
    <a class="report-file" href={address} target="_blank" rel="noreferrer">
      <Icon name="camera" />
      <span>{about}</span>
    </a>
  );
}

/** What it is, how large, and which question it was for. */
function wordsOf({ kind, question, bytes }: UnfinishedView, { report }: ReviewView): string {
  const asked = report && questionsOf(report.checklist).find(({ id }) => id === question);
  const what = t(`coordinator-unfinished-${kind}`, { size: formatBytes(bytes) });
  return asked ? t('coordinator-unfinished-for', { what, question: say(asked.text) }) : what;
}
