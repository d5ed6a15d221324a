import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api, faultyField } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { toast } from '#client/ui/toast.tsx';
import { PhoneError } from '#offline/index.ts';
import type { KeptStore } from '#protocol/api/stores.ts';
import { changeOf, draftFrom, type Faults, faultFor, faultsOf, type StoreDraft } from './draft.ts';

interface Editing {
  readonly store: KeptStore;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly onSaved: () => void;
}

/** A store as it is typed: what is wrong with it, and saving it. Where someone else was quicker, what is typed stays. */
export function useEdit({ store, form, onSaved }: Editing) {
  const [draft, setDraft] = useState(() => draftFrom(store));
  const [faults, setFaults] = useState<Faults>({});
  const [problem, setProblem] = useState<'stale' | { words: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [form, refusals]);

  function show(found: Faults): void {
    setFaults(found);
    setRefusals((count) => count + 1);
  }

  async function save(): Promise<void> {
    const found = faultsOf(draft);
    setProblem(null);
    if (Object.keys(found).length > 0) return show(found);
    setBusy(true);
    try {
      await api.coordinator.storeBook.change(changeOf(draft, store));
      toast(t('store-saved'));
      onSaved();
    } catch (failure) {
      const fault = faultFor(faultyField(failure));
      if (fault) show(fault);
      else setProblem(isStale(failure) ? 'stale' : { words: errorWords(failure) });
    } finally {
      setBusy(false);
    }
  }

  return {
    draft,
    faults,
    problem,
    busy,
    change(part: Partial<StoreDraft>) {
      setDraft((known) => ({ ...known, ...part }));
      const isOf = (field: string) => Object.keys(part).some((name) => field.split('.')[0] === name);
      setFaults((known) => Object.fromEntries(Object.entries(known).filter(([field]) => !isOf(field))));
    },
    submit(event: SubmitEvent) {
      event.preventDefault();
      if (!busy) void save();
    },
  };
}

function isStale(failure: unknown): boolean {
  return failure instanceof PhoneError && failure.code === 'stale';
}
