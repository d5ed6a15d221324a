import { Account } from '#client/app/account.tsx';
import { useApp } from '#client/app/context.ts';
import { UpdateNote } from '#client/app/update.tsx';
import { useStandings } from '#client/app/use-standings.ts';
import { formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { EmptyState, Skeleton } from '#client/ui/empty.tsx';
import { PhoneShell } from '#client/ui/phone-shell.tsx';
import { phaseHere } from '../phase-here.ts';
import { useShelf } from '../shelf.ts';
import { SyncBar } from '../sync/sync-bar.tsx';
import { useNews } from '../use-news.ts';
import { groupVisits } from './group.ts';
import { useRecorded } from './use-recorded.ts';
import { VisitCard } from './visit-card.tsx';
import './visits.css';

/** All visits of the person, what is due first. */
export function VisitsPage(_: { path?: string; default?: boolean }) {
  const { session } = useApp();
  const shelf = useShelf();
  useNews();
  return (
    <PhoneShell title={t('visits')} above={session.me.value?.organization.name} tools={<Account />}>
      <UpdateNote />
      <SyncBar />
      <Groups />
      {shelf.pack() && (
        <p class="soft small">{t('visits-as-of', { time: formatTime(shelf.pack()?.serverTime ?? 0) })}</p>
      )}
    </PhoneShell>
  );
}

function Groups() {
  const { clock } = useApp();
  const shelf = useShelf();
  const standings = useStandings();
  const recorded = useRecorded(standings);
  const pack = shelf.pack();
  if (pack === null)
    return (
      <EmptyState icon="list" title={t('visits-none')}>
        {t('visits-not-here')}
      </EmptyState>
    );
  if (!pack || !standings || !recorded) return <Skeleton lines={4} />;
  if (pack.visits.length === 0) {
    return (
      <EmptyState icon="list" title={t('visits-none')}>
        <p>{t('visits-none-body')}</p>
      </EmptyState>
    );
  }
  return groupVisits(pack, (visit) => phaseHere(visit, recorded.get(visit.id), shelf), clock.now().wall).map(
    ({ group, visits }) => (
      <section class="stack" key={group} aria-labelledby={group}>
        <h2 id={group} class="group-name">
          {t(`visits-${group}`)}
        </h2>
        {visits.map(({ visit, phase }) => (
          <VisitCard
            key={visit.id}
            visit={visit}
            phase={phase}
            standing={standings.find((one) => one.visit === visit.id)}
          />
        ))}
      </section>
    ),
  );
}
