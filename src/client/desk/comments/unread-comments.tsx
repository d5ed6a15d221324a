import { formatDate } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Banner } from '#client/ui/state.tsx';
import type { UnreadView } from '#protocol/api/comments.ts';
import { useLoad } from '../use-load.ts';
import './comments.css';

/** Reports with comments to be read, above a list of visits; nothing where there are none. */
export function UnreadComments({ load }: { load: () => Promise<UnreadView> }) {
  const unread = useLoad('unread comments', load);
  const visits = unread.value?.visits ?? [];
  if (visits.length === 0) return null;
  return (
    <Banner tone="accent" icon="mail" title={t('comments-waiting', { count: visits.length })}>
      <ul>
        {visits.map(({ visit, store, count, at }) => (
          <li key={visit}>
            <a href={`/visits/${visit}#comments`}>{store}</a>{' '}
            <span class="soft figures">{t('comments-since', { count, day: formatDate(at) })}</span>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
