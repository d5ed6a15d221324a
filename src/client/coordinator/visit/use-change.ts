import { useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { errorWords } from '#client/app/words.ts';
import { api, faultyField } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { toast } from '#client/ui/toast.tsx';
import { PhoneError } from '#offline/index.ts';
import type { ReviewView } from '#protocol/api/views.ts';
import { rememberedCurrency } from '../plan/currency.ts';
import { type ChangeDraft, type ChangeFaults, changeFaults, changeOf, draftOf } from './change-draft.ts';

/** The form in which a visit is agreed anew: what is typed, what is wrong with it, and sending it. */
export function useChange(review: ReviewView, onChanged: (stale: boolean) => void) {
  const { clock } = useApp();
  const { id: visit, revision } = review.row;
  const currency = (review.row.fee ?? review.reimbursementCap)?.currency ?? rememberedCurrency();
  const [draft, setDraft] = useState(() => draftOf(review));
  const [faults, setFaults] = useState<ChangeFaults>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function send(): Promise<void> {
    const around = { review, currency, now: clock.now().wall };
    const found = changeFaults(draft, around);
    const change = changeOf(draft, around);
    setFaults(found);
    setProblem(change ? null : t('coordinator-change-nothing'));
    if (!change || Object.keys(found).length > 0) return;
    setBusy(true);
    await api.coordinator
      .change({ visit, revision, ...change })
      .then(() => {
        toast(t('coordinator-did-change'));
        onChanged(false);
      }, fail)
      .finally(() => setBusy(false));
  }

  function fail(failure: unknown): void {
    const field = fieldFor(faultyField(failure));
    if (failure instanceof PhoneError && ['stale', 'move-not-allowed'].includes(failure.code))
      onChanged(true);
    else if (field) setFaults({ [field]: 'refused' });
    else setProblem(errorWords(failure));
  }

  return {
    draft,
    faults,
    problem,
    busy,
    currency,
    change(part: Partial<ChangeDraft>) {
      setDraft((known) => ({ ...known, ...part }));
      setFaults((known) => Object.fromEntries(Object.entries(known).filter(([field]) => !(field in part))));
    },
    submit(event: SubmitEvent) {
      event.preventDefault();
      if (!busy) void send();
    },
  };
}

/** Which field of the form a field of the API stands for. */
function fieldFor(path: string | undefined): keyof ChangeDraft | undefined {
  if (path === 'window.from') return 'from';
  // Hours that never come are the window's fault here, where the hours stay.
  if (path === 'window.to' || path === 'terms.dayparts') return 'to';
  if (path === 'terms.offerUntil' || path === 'offerUntil') return 'until';
  if (path === 'reportWithinHours') return 'hours';
  return path?.startsWith('fee') ? 'fee' : undefined;
}
