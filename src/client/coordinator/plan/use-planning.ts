import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { errorWords } from '#client/app/words.ts';
import { api, faultyField } from '#client/desk/api.ts';
import type { StoreView, VisitRow } from '#protocol/api/views.ts';
import { rememberCurrency, rememberedCurrency } from './currency.ts';
import { type Draft, type Faults, faultsOf, fieldFor, planOf } from './draft.ts';
import { noTerms } from './terms-draft.ts';

/** An empty form; the currency is the one used last on this device. */
function blank(): Draft {
  const nothing = {
    store: '',
    checklist: '',
    shopper: '',
    day: '',
    from: '',
    to: '',
    fee: '',
    reimbursementCap: '',
  };
  return { ...nothing, currency: rememberedCurrency(), terms: noTerms };
}

/** The form of a new visit: what is typed, what is wrong with it, sending it, and what came of that. */
export function usePlanning(stores: readonly StoreView[], form: RefObject<HTMLFormElement | null>) {
  const { clock } = useApp();
  const [draft, setDraft] = useState(blank);
  const [faults, setFaults] = useState<Faults>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [planned, setPlanned] = useState<VisitRow | null>(null);
  const [busy, setBusy] = useState(false);

  const [refusals, setRefusals] = useState(0);
  // Each time faults come up, and not when one of them goes, the first of them takes the focus.
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [form, refusals]);

  function show(found: Faults): void {
    setFaults(found);
    setRefusals((count) => count + 1);
  }

  async function send(): Promise<void> {
    const store = stores.find(({ id }) => id === draft.store);
    const found = faultsOf(draft, store, clock.now().wall);
    setProblem(null);
    setPlanned(null);
    if (Object.keys(found).length > 0) return show(found);
    setBusy(true);
    try {
      setPlanned(await api.coordinator.createVisit(planOf(draft, store?.timeZone)));
      rememberCurrency(draft.currency);
    } catch (failure) {
      const field = fieldFor(faultyField(failure));
      if (field) show({ [field]: 'refused' });
      else setProblem(errorWords(failure));
    } finally {
      setBusy(false);
    }
  }

  return {
    draft,
    faults,
    problem,
    planned,
    busy,
    /** Takes what was typed; a fault goes away with the first change of its field. */
    change(part: Partial<Draft>, of?: keyof Faults) {
      setDraft((known) => ({ ...known, ...part }));
      setFaults((known) =>
        Object.fromEntries(Object.entries(known).filter(([field]) => !(field in part) && field !== of)),
      );
    },
    submit(event: SubmitEvent) {
      event.preventDefault();
      if (!busy) void send();
    },
    /** The next one is often at another store with all else the same. */
    another() {
      setPlanned(null);
      setDraft((known) => ({ ...known, store: '', shopper: '' }));
    },
  };
}
