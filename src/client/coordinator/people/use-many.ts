import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import type { Chosen } from '#client/ui/desk/list/use-chosen.ts';
import { type LongWork, partsOf, useLongWork } from '#client/ui/desk/list/use-long-work.ts';
import { toast } from '#client/ui/toast.tsx';
import type { Id } from '#domain/ids.ts';
import type { DoneWithMany } from '#protocol/api/standing.ts';
import type { PeopleWanted } from './wanted.ts';

/** What is done with several people at once. */
export type ManyDoing =
  | { readonly what: 'qualify'; readonly add: string[] }
  | { readonly what: 'deactivate'; readonly visits: 'free' | 'keep'; readonly reason: string };

export interface WithMany {
  readonly work: LongWork;
  readonly what: ManyDoing['what'] | null;
  readonly start: (doing: ManyDoing) => Promise<void>;
}

const AT_ONCE = 20;

interface WhichPeople {
  chosen: Chosen;
  wanted: PeopleWanted;
  onDone: () => void;
}

/** Does it some at a time, and says at the end with how many it was done and how many stayed as they were. */
export function useMany({ chosen, wanted, onDone }: WhichPeople): WithMany {
  const work = useLongWork();
  const [what, setWhat] = useState<ManyDoing['what'] | null>(null);

  async function start(doing: ManyDoing): Promise<void> {
    const counts = { done: 0, left: 0 };
    const each = async (people: Id[]) => {
      const made = await doneWith(people, doing);
      counts.done += made.done;
      counts.left += made.left;
    };
    setWhat(doing.what);
    try {
      const picked = chosen.isAllMatching ? await everyone(wanted) : [...chosen.keys];
      await work.run(partsOf(picked, AT_ONCE), each, picked.length);
      toast(t('people-many-done', counts));
    } catch (failure) {
      toast(`${t('people-many-done', counts)} ${errorWords(failure)}`);
    } finally {
      setWhat(null);
      chosen.clear();
      onDone();
    }
  }
  return { work, what, start };
}

function doneWith(people: Id[], doing: ManyDoing): Promise<DoneWithMany> {
  const { standing } = api.coordinator;
  if (doing.what === 'qualify') return standing.qualifyMany({ people, add: doing.add });
  const { visits, reason } = doing;
  return standing.deactivateMany({ people, visits, ...(reason ? { reason } : {}) });
}

/** All that match, read before anything is done: what is done changes who matches. */
async function everyone(wanted: PeopleWanted): Promise<Id[]> {
  const ids: Id[] = [];
  let after: string | null | undefined;
  do {
    const page = await api.coordinator.persons.list({ ...wanted, limit: 200, ...(after ? { after } : {}) });
    ids.push(...page.rows.map(({ id }) => id));
    after = page.after;
  } while (after !== null);
  return ids;
}
