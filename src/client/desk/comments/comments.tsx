import { useEffect, useState } from 'preact/hooks';
import { useSubmit } from '#client/app/use-submit.ts';
import { formatDate, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextArea } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { namesSomeone } from '#domain/comment/names-someone.ts';
import type { CommentsView } from '#protocol/api/comments.ts';
import { Loaded } from '../loaded.tsx';
import { useKeptText } from '../use-kept-text.ts';
import { useLoad } from '../use-load.ts';
import './comments.css';

/** How a desk reaches the comments of a report. */
export interface CommentsDesk {
  readonly list: () => Promise<CommentsView>;
  readonly add: (text: string, isSure: boolean) => Promise<CommentsView>;
  readonly read: (through: number) => Promise<CommentsView>;
}

interface CommentsProps {
  visit: string;
  desk: CommentsDesk;
  /** Whose name must not be in a text: at the coordinator's desk, the shopper's. */
  hidden?: string | undefined;
}

/** What owner and coordinator say to each other about a report, and who has read how far. */
export function Comments({ visit, desk, hidden }: CommentsProps) {
  const comments = useLoad(`comments ${visit}`, desk.list);
  const [newer, setNewer] = useState<CommentsView | null>(null);
  const found = newer ?? comments.value;
  const last = found?.comments.at(-1)?.at;
  useEffect(() => {
    // A receipt that fails is tried again when the report is opened again.
    if (found && !found.isRead && last !== undefined) desk.read(last).then(setNewer, () => {});
  }, [visit, last]);
  return (
    <section class="report-part comments no-print" aria-labelledby="comments">
      <h2 id="comments">{t('comments')}</h2>
      <Loaded of={{ ...comments, value: found }} lines={3}>
        {(view) => (
          <>
            <Thread view={view} />
            {view.isOpen && <Say visit={visit} desk={desk} hidden={hidden} onSaid={setNewer} />}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Thread({ view: { comments, readers } }: { view: CommentsView }) {
  if (comments.length === 0) return <p class="soft">{t('comments-none')}</p>;
  return (
    <ol class="comments-list">
      {comments.map(({ id, by, role, isMine, text, at }) => {
        const seen = isMine ? readers.filter(({ through }) => through >= at) : [];
        return (
          <li key={id} class={isMine ? 'comment mine' : 'comment'}>
            <p class="small soft">
              <strong>{isMine ? t('comments-you') : <bdi>{by}</bdi>}</strong>
              {!isMine && ` · ${t(`comments-${role}`)}`} ·{' '}
              <span class="figures">
                {formatDate(at)}, {formatTime(at)}
              </span>
            </p>
            <p class="comment-text">{text}</p>
            {isMine && <p class="small soft figures">{receiptWords(seen)}</p>}
          </li>
        );
      })}
    </ol>
  );
}

function receiptWords(seen: CommentsView['readers']): string {
  if (seen.length === 0) return t('comments-unread');
  return seen.map(({ name, at }) => t('comments-read', { name, day: formatDate(at) })).join(' · ');
}

interface SayProps {
  visit: string;
  desk: CommentsDesk;
  hidden: string | undefined;
  onSaid: (view: CommentsView) => void;
}

function Say({ visit, desk, hidden, onSaid }: SayProps) {
  const { text, write } = useKeptText(`comment on ${visit}`);
  const names = hidden !== undefined && namesSomeone(text, hidden);
  const { onSubmit, busy, problem } = useSubmit(async () => {
    const said = await desk.add(text, names);
    write('');
    onSaid(said);
  });
  return (
    <form class="stack comments-say" onSubmit={onSubmit}>
      <TextArea
        label={t('comments-say')}
        hint={t(hidden === undefined ? 'comments-hint-owner' : 'comments-hint-desk')}
        error={problem ?? undefined}
        required
        rows={3}
        maxLength={2_000}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
      {names && (
        <Banner tone="warn" role="status" title={t('comments-names', { name: hidden })}>
          {t('comments-names-body')}
        </Banner>
      )}
      <div class="line">
        <Button type="submit" look="primary" busy={busy}>
          {t(names ? 'comments-send-anyway' : 'comments-send')}
        </Button>
      </div>
    </form>
  );
}
