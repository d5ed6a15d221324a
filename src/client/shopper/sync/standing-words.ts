import { formatTime } from '#client/locales/format.ts';
import { hasWords, t } from '#client/locales/t.ts';
import type { IconName } from '#client/ui/icon.tsx';
import type { Tone } from '#client/ui/state.tsx';
import type { SyncState, VisitStanding } from '#offline/index.ts';

/** Where records are, in one honest line. */
export interface StandingLine {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly words: string;
}

/** What is on this phone only comes first, then what is sent, then what is safe; trouble before all. */
export function standingLine(standing: VisitStanding, sync: SyncState): StandingLine {
  return troubleLine(standing) ?? placeLine(standing, sync);
}

function troubleLine({ photos, outcome, refusal }: VisitStanding): StandingLine | null {
  if (photos.unreadable > 0) return bad(t('sync-unreadable', { count: photos.unreadable }));
  if (outcome === 'refused' || refusal?.retryable === false) return bad(refusedWords(refusal));
  if (outcome === 'aside') return warn(t('sync-aside'));
  return outcome === 'forked' ? warn(t('sync-forked')) : null;
}

/** Why, where that is known. */
function refusedWords(refusal: VisitStanding['refusal']): string {
  const reason = `error-${refusal?.code}`;
  return t(hasWords(reason) ? reason : 'sync-refused');
}

function placeLine({ events, sent, safe, photos, complete }: VisitStanding, sync: SyncState): StandingLine {
  const answersHere = events - sent;
  const photosHere = photos.total - photos.sent;
  const photosToGo = photos.total - photos.safe;
  if (answersHere > 0 && photosHere > 0)
    return here(t('sync-photos-and-answers', { count: answersHere, photos: photosHere }));
  if (answersHere > 0) return here(t('sync-phone-only', { count: answersHere }));
  if (events > safe) return onTheWay(t('sync-on-the-way', { count: events - safe }));
  if (photosToGo > 0) return onTheWay(t('sync-photos-to-go', { count: photosToGo }));
  if (!complete) return safeLine(t('sync-so-far'));
  return safeLine(
    sync.lastSafeAt ? t('sync-safe-at', { time: formatTime(sync.lastSafeAt) }) : t('sync-safe'),
  );
}

const bad = (words: string): StandingLine => ({ tone: 'bad', icon: 'stop', words });
const warn = (words: string): StandingLine => ({ tone: 'warn', icon: 'alert', words });
const here = (words: string): StandingLine => ({ tone: 'neutral', icon: 'phone', words });
const onTheWay = (words: string): StandingLine => ({ tone: 'accent', icon: 'up', words });
const safeLine = (words: string): StandingLine => ({ tone: 'good', icon: 'shield', words });
