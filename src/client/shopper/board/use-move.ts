import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { request } from '#client/app/request.ts';
import { errorWords } from '#client/app/words.ts';
import { t } from '#client/locales/t.ts';
import { toast } from '#client/ui/toast.tsx';
import { VisitState } from '#domain/visit/states.ts';
import { PhoneError, type PhoneErrorCode } from '#offline/index.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { paths } from '../paths.ts';
import { useShelf } from '../shelf.ts';

type OfferMove = 'claim' | 'decline';

interface Moving {
  readonly move: (move: OfferMove, reason?: string) => Promise<void>;
  readonly busy: boolean;
  readonly problem: string | null;
}

/** What the server says of an offer that is not there any more: someone else was quicker. */
const GONE: readonly PhoneErrorCode[] = ['not-found', 'move-not-allowed', 'stale'];

/** Takes an offer or leaves it. Nothing is kept half: it is the server's word, or it is as before. */
export function useMove(offer: ShopperVisit, onGone: () => void): Moving {
  const shelf = useShelf();
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const store = offer.store.name;
  /** The list as the server has it now says how it ended, also where an earlier answer was lost on the way. */
  const end = async (otherwise: string) => {
    await shelf.refresh();
    const isMine = shelf.visit(offer.id) !== undefined;
    const see = { name: t('offer-see'), run: () => route(paths.visit(offer.id)) };
    toast(isMine ? t('offer-taken', { store }) : otherwise, undefined, isMine ? see : undefined);
    onGone();
  };
  const fail = (failure: unknown) => {
    const code = failure instanceof PhoneError ? failure.code : null;
    if (code !== null && GONE.includes(code)) return end(t('offer-gone', { store }));
    setProblem(code === 'offline' ? t('needs-signal') : errorWords(failure));
    // Rules that the server sees differently are shown as it knows them.
    return shelf.refresh();
  };
  async function move(move: OfferMove, reason?: string): Promise<void> {
    setBusy(true);
    setProblem(null);
    const body = { visit: offer.id, move, ...(reason ? { reason } : {}) };
    await request(VisitState, `/api/shopper/visits/${offer.id}/moves`, body)
      .then(() => end(t(move === 'claim' ? 'offer-taken' : 'offer-left', { store })))
      .catch(fail);
    setBusy(false);
  }
  return { move, busy, problem };
}
