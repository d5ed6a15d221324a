import { useSyncState } from '#client/app/use-standings.ts';
import { formatMoney, formatWindow } from '#client/locales/format.ts';
import { Icon } from '#client/ui/icon.tsx';
import { State } from '#client/ui/state.tsx';
import type { VisitStanding } from '#offline/index.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { paths } from '../paths.ts';
import type { Phase } from '../phase.ts';
import { standingLine } from '../sync/standing-words.ts';
import { stateLook } from './state-look.ts';

interface VisitCardProps {
  visit: ShopperVisit;
  phase: Phase;
  standing: VisitStanding | undefined;
}

/** One visit in the list: when, where, for how much, and where its records are. */
export function VisitCard({ visit, phase, standing }: VisitCardProps) {
  const { store, window, fee } = visit;
  const look = stateLook(visit, phase);
  return (
    <a class={phase === 'underway' ? 'visit-card now' : 'visit-card'} href={paths.visit(visit.id)}>
      <div class="line apart">
        <span class="caps figures">{formatWindow(window.from, window.to, store.timeZone)}</span>
        <State tone={look.tone}>{look.words}</State>
      </div>
      <div>
        <h3>{store.name}</h3>
        <p class="soft small">
          {store.address}, {store.city}
        </p>
      </div>
      <div class="line apart small">
        {standing ? <StandingWords standing={standing} /> : <span />}
        {fee && <strong class="figures">{formatMoney(fee)}</strong>}
      </div>
    </a>
  );
}

function StandingWords({ standing }: { standing: VisitStanding }) {
  const { tone, icon, words } = standingLine(standing, useSyncState());
  return (
    <span class={`sync-line tone-${tone}`}>
      <Icon name={icon} size={18} />
      {words}
    </span>
  );
}
