import { Account } from '#client/app/account.tsx';
import { CalmNotes } from '#client/app/calm-notes.tsx';
import { useApp } from '#client/app/context.ts';
import { lazily } from '#client/app/lazily.tsx';
import { unsentOf } from '#client/app/unsent.ts';
import { useStandings } from '#client/app/use-standings.ts';
import { formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { EmptyState, Skeleton } from '#client/ui/empty.tsx';
import { PhoneShell } from '#client/ui/phone-shell.tsx';
import type { ShopperPack, ShopperVisit } from '#protocol/api/views.ts';
import { phaseHere } from '../phase-here.ts';
import { useShelf } from '../shelf.ts';
import { SyncBar } from '../sync/sync-bar.tsx';
import { useNews } from '../use-news.ts';
import { groupVisits, type PlacedVisit } from './group.ts';
import { ListTabs } from './list-tabs.tsx';
import { Past } from './past.tsx';
import { useRecorded } from './use-recorded.ts';
import { VisitCard } from './visit-card.tsx';
import './visits.css';

const LostNote = lazily(() => import('./lost-note.tsx').then(({ load }) => load()));

/** All visits of the person, what is due first. */
export function VisitsPage(_: { path?: string; default?: boolean }) {
  const { session } = useApp();
  const shelf = useShelf();
  useNews();
  return (
    <PhoneShell
      title={t('visits')}
      above={session.me.value?.organization.name}
      tools={<Account />}
      bottom={<ListTabs />}
    >
      {shelf.pack()?.lost.length ? <LostNote /> : null}
      <CalmNotes isWanted={(visit) => !shelf.visit(visit)?.takenBack} />
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
  const standingOf = ({ id }: ShopperVisit) => standings.find((one) => one.visit === id);
  const place = (visit: ShopperVisit): PlacedVisit => {
    const standing = standingOf(visit);
    const phase = phaseHere(visit, recorded.get(visit.id), shelf);
    return { visit, phase, hasUnsent: standing ? unsentOf([standing]) > 0 : false };
  };
  const { past, ...open } = groupVisits(pack, place, clock.now().wall);
  return (
    <>
      {open.today.length + open.upcoming.length === 0 && <NothingPlanned pack={pack} />}
      {(['today', 'upcoming'] as const).map(
        (group) =>
          open[group].length > 0 && (
            <section class="stack" key={group} aria-labelledby={group}>
              <h2 id={group} class="group-name">
                {t(`visits-${group}`)}
              </h2>
              {open[group].map(({ visit, phase }) => (
                <VisitCard
                  key={visit.id}
                  visit={visit}
                  phase={phase}
                  standing={standingOf(visit)}
                  leftAt={recorded.get(visit.id)?.report.leftAt?.wall ?? null}
                />
              ))}
            </section>
          ),
      )}
      {past.length > 0 && <Past visits={past} />}
    </>
  );
}

function NothingPlanned({ pack: { offers } }: { pack: ShopperPack }) {
  return (
    <EmptyState icon="list" title={t('visits-none')}>
      <p>{t(offers.length > 0 ? 'visits-none-but-offers' : 'visits-none-body')}</p>
    </EmptyState>
  );
}
