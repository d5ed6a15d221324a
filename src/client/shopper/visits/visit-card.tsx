import { useSyncState } from '#client/app/use-standings.ts';
import { formatDayparts, formatWindow } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Icon } from '#client/ui/icon.tsx';
import { State } from '#client/ui/state.tsx';
import type { VisitStanding } from '#offline/index.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { dueWords } from '../due-words.ts';
import { MapLink } from '../map-link.tsx';
import { paths } from '../paths.ts';
import type { Phase } from '../phase.ts';
import { standingLine } from '../sync/standing-words.ts';
import { VisitMark } from '../underway/visit-mark.tsx';
import { Pay } from './pay.tsx';
import { stateLook } from './state-look.ts';

interface VisitCardProps {
  visit: ShopperVisit;
  phase: Phase;
  standing: VisitStanding | undefined;
  /** When the store was left, as far as this phone knows. */
  leftAt: number | null;
}

/** One visit in the list: when, where, for how much, and where its records are. Beside it the way there. */
export function VisitCard({ visit, phase, standing, leftAt }: VisitCardProps) {
  const { store, window, terms } = visit;
  const look = stateLook(visit, phase);
  const isTheirs = !visit.takenBack;
  return (
    <div class="visit-place">
      <a
        class={isTheirs && phase === 'underway' ? 'visit-card now' : 'visit-card'}
        href={paths.visit(visit.id)}
      >
        <div class="line apart">
          <span class="caps figures">{formatWindow(window.from, window.to, store.timeZone)}</span>
          <State tone={look.tone}>{look.words}</State>
        </div>
        <div class="visit-where">
          <h3>
            <VisitMark visit={visit} /> {store.name}
          </h3>
          <p class="soft small">
            {store.address}, {store.city}
          </p>
          {terms.dayparts.length > 0 && (
            <p class="soft small figures">{t('only-in', { hours: formatDayparts(terms.dayparts) })}</p>
          )}
        </div>
        {isTheirs && <Pay visit={visit} />}
        {isTheirs && phase !== 'handed-in' && phase !== 'over' && (
          <p class="soft small figures">{t('report-due-line', { due: dueWords(visit, leftAt) })}</p>
        )}
        {standing && <StandingWords standing={standing} />}
      </a>
      <MapLink store={store} />
    </div>
  );
}

function StandingWords({ standing }: { standing: VisitStanding }) {
  const { tone, icon, words } = standingLine(standing, useSyncState());
  return (
    <span class={`sync-line small tone-${tone}`}>
      <Icon name={icon} size={18} />
      {words}
    </span>
  );
}
