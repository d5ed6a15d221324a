import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { api } from '#client/desk/api.ts';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { AnyOf } from '#client/ui/choice.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { Channel, Standard } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import { FormDialog } from './form-dialog.tsx';
import { type Plan, PlanFields, planIn } from './plan-fields.tsx';

/** A store where the standard was observed, and how often it was met. */
export interface Where {
  readonly id: Id;
  readonly name: string;
  readonly city: string;
  readonly met: number;
  readonly n: number;
}

interface StartProps {
  standard: Pick<Standard, 'id' | 'name' | 'howTo'>;
  channel: Channel;
  /** The one store that it is about, or those to choose from. */
  stores: readonly Where[] | Id;
  /** From which report, and at which question. */
  from?: { visit: Id; question: Id };
  /** Told once actions are started. */
  onStarted?: () => void;
}

const DAYS_UNLESS_SAID = 14;

/** The way from a missed standard to doing something about it. */
export function StartAction(props: StartProps) {
  const [isOpen, setOpen] = useState(false);
  const about = t('acting-start-about', { standard: say(props.standard.name) });
  return (
    <span class="no-print">
      <Button icon="plus" onClick={() => setOpen(true)} aria-label={about}>
        {t('acting-start')}
      </Button>
      {isOpen && <StartDialog {...props} title={about} onClose={() => setOpen(false)} />}
    </span>
  );
}

function StartDialog(props: StartProps & { title: string; onClose: () => void }) {
  const { standard, channel, stores, from, title, onClose, onStarted } = props;
  const { route } = useLocation();
  const [chosen, setChosen] = useState<readonly Id[]>(typeof stores === 'string' ? [stores] : []);
  const [lacksStore, setLacksStore] = useState(false);

  async function send(fields: FormData): Promise<void> {
    setLacksStore(chosen.length === 0);
    if (chosen.length === 0) return;
    const asked = { ...planIn(fields), standard: standard.id, channel, stores: [...chosen], ...from };
    const { actions } = await api.owner.actions.open(asked);
    const [only] = actions;
    const path = actions.length === 1 ? `/actions/${only}` : '/actions';
    onClose();
    onStarted?.();
    const see = { name: t('acting-see'), run: () => route(path) };
    toast(t('acting-started', { count: actions.length }), undefined, see);
  }

  return (
    <FormDialog title={title} save={t('acting-save')} send={send} onClose={onClose}>
      {typeof stores !== 'string' && (
        <Stores stores={stores} chosen={chosen} onChoose={setChosen} lacks={lacksStore} />
      )}
      <PlanFields plan={emptyPlan()} howTo={say(standard.howTo)} />
    </FormDialog>
  );
}

interface StoresProps {
  stores: readonly Where[];
  chosen: readonly Id[];
  onChoose: (ids: Id[]) => void;
  lacks: boolean;
}

/** Stores to choose from, those that missed it most often first. */
function Stores({ stores, chosen, onChoose, lacks }: StoresProps) {
  const sorted = stores.toSorted((a, b) => b.n - b.met - (a.n - a.met) || a.name.localeCompare(b.name));
  return (
    <div class="field">
      <strong id="acting-stores">{t('acting-stores')}</strong>
      <p class="soft small" id="acting-stores-hint">
        {t('acting-stores-hint')}
      </p>
      <div class="acting-stores">
        <AnyOf
          name="stores"
          labelledBy="acting-stores"
          describedBy="acting-stores-hint"
          choices={sorted.map(({ id, name, city, met, n }) => ({
            id,
            text: t('acting-store-met', { store: name, city, met, n }),
          }))}
          chosen={chosen}
          onChoose={onChoose}
        />
      </div>
      {lacks && (
        <p class="field-error" role="alert">
          {t('acting-no-store')}
        </p>
      )}
    </div>
  );
}

function emptyPlan(): Plan {
  const due = new Date(Date.now() + DAYS_UNLESS_SAID * 86_400_000);
  return { what: '', who: '', dueOn: due.toISOString().slice(0, 10), training: '' };
}
