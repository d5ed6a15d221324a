import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { toast } from '#client/ui/toast.tsx';
import { PhoneError } from '#offline/index.ts';
import type { AsideRow, AsideStep, AsideVisit } from '#protocol/api/aside-views.ts';
import { decided } from './use-open.ts';

/** Takes steps about one thing that is kept aside. What someone else did meanwhile is shown instead of the step. */
export function useStep({ kind, item }: AsideRow, onChanged: () => void) {
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function run(
    step: AsideStep,
    ask: () => Promise<unknown>,
    then: () => void = onChanged,
  ): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await ask();
      toast(t(`coordinator-aside-did-${step}`));
      decided();
      then();
    } catch (failure) {
      setProblem(errorWords(failure));
      if (failure instanceof PhoneError && failure.code === 'stale') onChanged();
    } finally {
      setBusy(false);
    }
  }

  async function retry(): Promise<void> {
    const answer = await api.coordinator.retryTail({ item });
    if (!answer.taken) throw new PhoneError(answer.error ?? 'unexpected');
  }

  const take = {
    adopt: (visit: AsideVisit, reason: string) =>
      void run(
        'adopt',
        () =>
          api.coordinator.adopt({
            item,
            visit: visit.id,
            revision: visit.revision,
            ...(reason.trim() ? { reason: reason.trim() } : {}),
          }),
        () => route(`/visits/${visit.id}`),
      ),
    choose: (head: string) => void run('choose', () => api.coordinator.chooseVersion({ item, head })),
    retry: () => run('adopt', retry),
    putAway: (reason: string) => run('put-away', () => api.coordinator.putAway({ kind, item, reason })),
    bringBack: () => run('bring-back', () => api.coordinator.bringBack({ kind, item })),
  };
  return { take, busy, problem };
}
