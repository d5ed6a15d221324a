import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import type { Chosen } from '#client/ui/desk/list/use-chosen.ts';
import { type LongWork, partsOf, useLongWork } from '#client/ui/desk/list/use-long-work.ts';
import { toast } from '#client/ui/toast.tsx';
import type { VisitRow } from '#protocol/api/views.ts';
import { MOST_MOVED_AT_ONCE, type VisitsMove } from '#protocol/api/visit-list.ts';
import type { VisitsWanted } from './wanted.ts';

export type ManyMove = VisitsMove['move'];

export interface Moving {
  readonly work: LongWork;
  /** What is being done. */
  readonly move: ManyMove | null;
  readonly start: (move: ManyMove, reason: string) => Promise<void>;
}

interface WhichVisits {
  chosen: Chosen;
  rows: readonly VisitRow[];
  wanted: VisitsWanted;
  /** How many match in all, where that is known. */
  matching: number | null;
  onDone: () => void;
}

/** Moves the chosen visits alike, some at a time, and says at the end how many were moved and how many could not be. */
export function useMoving({ chosen, rows, wanted, matching, onDone }: WhichVisits): Moving {
  const work = useLongWork();
  const [move, setMove] = useState<ManyMove | null>(null);

  async function start(next: ManyMove, reason: string): Promise<void> {
    const counts = { moved: 0, notAllowed: 0, stale: 0 };
    const picked = rows.filter(({ id }) => chosen.keys.has(id));
    const parts = chosen.isAllMatching ? allMatching(wanted) : partsOf(picked, MOST_MOVED_AT_ONCE);
    const each = async (part: readonly VisitRow[]) => {
      const visits = part.map(({ id, revision }) => ({ visit: id, revision }));
      const made = await api.coordinator.moveVisits({ move: next, visits, ...(reason ? { reason } : {}) });
      counts.moved += made.moved;
      counts.notAllowed += made.notAllowed;
      counts.stale += made.stale;
    };
    setMove(next);
    try {
      const end = await work.run(parts, each, chosen.isAllMatching ? matching : picked.length);
      toast(outcomeWords(counts, end === 'stopped'));
    } catch (failure) {
      toast(`${outcomeWords(counts, true)} ${errorWords(failure)}`);
    } finally {
      setMove(null);
      chosen.clear();
      onDone();
    }
  }
  return { work, move, start };
}

/** Page by page. Moving a visit changes neither its window nor its id, so none is skipped or met twice. */
async function* allMatching(wanted: VisitsWanted): AsyncGenerator<readonly VisitRow[]> {
  let after: string | null | undefined;
  do {
    const asked = { ...wanted, limit: MOST_MOVED_AT_ONCE, ...(after ? { after } : {}) };
    const page = await api.coordinator.visits(asked);
    if (page.rows.length > 0) yield page.rows;
    after = page.after;
  } while (after !== null);
}

function outcomeWords(
  { moved, notAllowed, stale }: { moved: number; notAllowed: number; stale: number },
  isStopped: boolean,
): string {
  return [
    ...(isStopped ? [t('visits-moves-stopped')] : []),
    t('visits-moved', { count: moved }),
    ...(notAllowed > 0 ? [t('visits-not-allowed', { count: notAllowed })] : []),
    ...(stale > 0 ? [t('visits-stale', { count: stale })] : []),
  ].join(' ');
}
