import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { formatWindow } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { CellVisits, RiskView } from '#protocol/api/programmes.ts';
import { VisitStateBadge } from '../visit-state.tsx';
import type { OpenCell } from './board-page.tsx';
import { riskWords } from './words.ts';

interface CellPanelProps {
  programme: string;
  cell: OpenCell;
  onClose: () => void;
  onChanged: () => void;
}

/** The visits of a store in a period: who has each, why it is at risk, and what to do about it. */
export function CellPanel({ programme, cell, onClose, onChanged }: CellPanelProps) {
  const visits = useLoad(`cell ${programme} ${cell.store} ${cell.period}`, () =>
    api.coordinator.programmes.cell({ programme, ...cell }),
  );
  const changed = () => {
    visits.reload();
    onChanged();
  };
  return (
    <Dialog
      open
      title={visits.value ? `${visits.value.store.name}, ${visits.value.store.city}` : t('programmes-store')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('programmes-close')}</Button>}
    >
      <Loaded of={visits} lines={3}>
        {(found) =>
          found.visits.length === 0 ? (
            <p class="soft">{t('programmes-cell-none')}</p>
          ) : (
            <ul class="cell-visits">
              {found.visits.map((visit) => (
                <CellVisit key={visit.row.id} visit={visit} onChanged={changed} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Dialog>
  );
}

interface CellVisitProps {
  visit: CellVisits['visits'][number];
  onChanged: () => void;
}

function CellVisit({ visit: { row, slot, attempt, risks }, onChanged }: CellVisitProps) {
  const { id, window, store, shopper, state } = row;
  return (
    <li>
      <div class="line apart">
        <strong>
          {t('programmes-slot', { slot })}
          {attempt > 1 && <span class="soft"> · {t('programmes-attempt')}</span>}
        </strong>
        <VisitStateBadge state={state} />
      </div>
      <p class="figures">{formatWindow(window.from, window.to, store.timeZone)}</p>
      <p class="soft">{shopper?.name ?? t('programmes-nobody-yet')}</p>
      {risks.map((risk) => (
        <p key={risk.because} class="risk-line">
          <Icon name="alert" size={18} />
          {riskWords(risk)}
        </p>
      ))}
      <div class="line">
        <LinkButton href={`/visits/${id}`}>{t('programmes-open-visit')}</LinkButton>
        {risks.some(isLost) && state !== 'planned' && state !== 'offered' && state !== 'declined' && (
          <Replace visit={row} onDone={onChanged} />
        )}
      </div>
    </li>
  );
}

/** Nobody will come any more for this one. */
function isLost({ because }: RiskView): boolean {
  return because === 'missed' || because === 'rejected' || because === 'over';
}

function Replace({
  visit: { id, revision },
  onDone,
}: {
  visit: CellVisits['visits'][number]['row'];
  onDone: () => void;
}) {
  const [busy, setBusy] = useState(false);
  async function replace(): Promise<void> {
    setBusy(true);
    try {
      await api.coordinator.programmes.replace({ visit: id, revision });
      toast(t('programmes-did-replace'));
      onDone();
    } catch (failure) {
      toast(errorWords(failure));
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button look="primary" busy={busy} onClick={() => void replace()}>
      {t('programmes-replace')}
    </Button>
  );
}
