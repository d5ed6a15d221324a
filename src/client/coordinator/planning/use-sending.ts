import { useRef, useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { toast } from '#client/ui/toast.tsx';
import type { PlanRow } from '#protocol/api/planning.ts';

/** Rows that are on their way to their shoppers; `progress` is `null` where none are. */
export interface Sending {
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly send: (visits: readonly string[], offerRest: boolean) => Promise<void>;
  readonly cancel: () => void;
}

const AT_ONCE = 25;

/** Sends rows a few at a time, so that it can be seen and stopped; what is sent stays sent. */
export function useSending(plan: string, onSent: (rows: readonly PlanRow[]) => void): Sending {
  const [progress, setProgress] = useState<Sending['progress']>(null);
  const isCancelled = useRef(false);
  async function send(visits: readonly string[], offerRest: boolean): Promise<void> {
    isCancelled.current = false;
    try {
      for (let done = 0; done < visits.length && !isCancelled.current; done += AT_ONCE) {
        setProgress({ done, all: visits.length });
        const some = visits.slice(done, done + AT_ONCE);
        onSent(await api.coordinator.planning.send({ plan, visits: some, offerRest }));
      }
      toast(t(isCancelled.current ? 'planning-did-stop' : 'planning-did-send'));
    } catch (failure) {
      toast(errorWords(failure));
    } finally {
      setProgress(null);
    }
  }
  const cancel = () => {
    isCancelled.current = true;
  };
  return { progress, send, cancel };
}
