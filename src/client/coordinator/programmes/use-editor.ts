import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api, faultyField } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { toast } from '#client/ui/toast.tsx';
import type { PreviewView, ProgrammeView } from '#protocol/api/programmes.ts';
import { rememberCurrency } from '../plan/currency.ts';
import { type ProgrammeDraft, planFrom } from './draft.ts';
import { type Faults, faultsOf, fieldFor } from './faults.ts';

/** Long enough that it is not asked at every letter. */
const PREVIEW_AFTER_MS = 400;

interface Editing {
  /** The program that is changed; `null`: a new one. */
  readonly programme: Pick<ProgrammeView, 'id' | 'revision'> | null;
  readonly first: ProgrammeDraft;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly onSaved: (id: string) => void;
}

/** A program as it is typed: what is wrong with it, what it would make, and saving it. */
export function useEditor({ programme, first, form, onSaved }: Editing) {
  const [draft, setDraft] = useState(first);
  const [faults, setFaults] = useState<Faults>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const preview = usePreview(programme?.id ?? null, draft);
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
      const plan = planFrom(draft);
      const id = await saved(programme, plan);
      rememberCurrency(plan.currency);
      onSaved(id);
    } catch (failure) {
      const field = fieldFor(faultyField(failure));
      if (field) show({ [field]: { kind: 'refused' } });
      else setProblem(errorWords(failure));
    } finally {
      setBusy(false);
    }
  }

  return {
    draft,
    faults,
    problem,
    busy,
    preview,
    change(part: Partial<ProgrammeDraft>) {
      setDraft((known) => ({ ...known, ...part }));
      setFaults((known) => Object.fromEntries(Object.entries(known).filter(([field]) => !(field in part))));
    },
    submit(event: SubmitEvent) {
      event.preventDefault();
      if (!busy) void save();
    },
  };
}

async function saved(programme: Editing['programme'], plan: ReturnType<typeof planFrom>): Promise<string> {
  if (!programme) {
    const made = await api.coordinator.programmes.create(plan);
    toast(t('programmes-saved'));
    return made.programme;
  }
  const { id, revision } = programme;
  const affected = await api.coordinator.programmes.change({ programme: id, revision, plan });
  toast(t('programmes-saved-changes', affected));
  return id;
}

/** What the draft would make, once it has no faults; the last one stays until the next is here. */
function usePreview(programme: string | null, draft: ProgrammeDraft): PreviewView | null {
  const [preview, setPreview] = useState<PreviewView | null>(null);
  const isReady = Object.keys(faultsOf(draft)).length === 0;
  // The draft's own text stands for it: a new object with the same words asks nothing again.
  const key = isReady ? JSON.stringify(planFrom(draft)) : '';
  useEffect(() => {
    if (key === '') return setPreview(null);
    let awaited = true;
    const ask = async () => {
      const found = await api.coordinator.programmes
        .preview({ programme, plan: planFrom(draft) })
        .catch(() => null);
      if (awaited) setPreview(found);
    };
    const timer = setTimeout(() => void ask(), PREVIEW_AFTER_MS);
    return () => {
      awaited = false;
      clearTimeout(timer);
    };
  }, [programme, key]);
  return preview;
}
