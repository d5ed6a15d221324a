import { useApp } from '#client/app/context.ts';
import { unsentOf } from '#client/app/unsent.ts';
import { useStandings, useSyncState } from '#client/app/use-standings.ts';
import { formatTime } from '#client/locales/format.ts';
import { hasWords, t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';
import type { SyncState, VisitStanding } from '#offline/index.ts';
import { standingLine } from './standing-words.ts';
import './sync.css';

/** Over all visits: what is on this phone only, what the sending is doing, and a button for the impatient. */
export function SyncBar() {
  const { phone } = useApp();
  const standings = useStandings();
  const sync = useSyncState();
  if (!standings || standings.length === 0) return null;
  const unsent = unsentOf(standings);
  return (
    <div class={unsent > 0 ? 'sync-bar tone-accent' : 'sync-bar tone-good'} role="status">
      <Icon name={unsent > 0 ? 'phone' : 'shield'} size={22} />
      <div class="sync-words">
        <strong>{totalWords(standings, sync)}</strong>
        <span class="small soft">{unsent > 0 ? doingWords(sync) : ''}</span>
      </div>
      {unsent > 0 && sync.phase !== 'signed-out' && (
        <Button busy={sync.phase === 'sending'} onClick={() => void phone.sync.drain('button')}>
          {t('send-now')}
        </Button>
      )}
      {sync.phase === 'signed-out' && <LinkButton href="/sign-in">{t('sign-in')}</LinkButton>}
    </div>
  );
}

function totalWords(standings: readonly VisitStanding[], sync: SyncState): string {
  const pending = standings.filter((standing) => unsentOf([standing]) > 0);
  const [only] = pending;
  if (only && pending.length === 1) return standingLine(only, sync).words;
  const sum = (count: (standing: VisitStanding) => number) =>
    pending.reduce((total, one) => total + count(one), 0);
  const count = sum(({ events, safe }) => events - safe);
  const photos = sum((one) => one.photos.total - one.photos.safe);
  if (photos > 0 && count > 0) return t('sync-photos-and-answers', { count, photos });
  if (photos > 0) return t('sync-photos-to-go', { count: photos });
  if (count > 0) return t('sync-phone-only', { count });
  return sync.lastSafeAt ? t('sync-safe-at', { time: formatTime(sync.lastSafeAt) }) : t('sync-safe');
}

/** What the engine is doing about it. */
export function doingWords({ phase, nextTryAt, problem }: SyncState): string {
  if (phase === 'sending') return t('sync-sending');
  if (phase === 'offline') return t('sync-offline');
  if (phase === 'signed-out') return t('sync-signed-out');
  if (problem && hasWords(`error-${problem}`)) return t(`error-${problem}`);
  return nextTryAt ? t('sync-waiting', { time: formatTime(nextTryAt, undefined, true) }) : '';
}
