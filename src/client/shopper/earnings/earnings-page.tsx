import { Account } from '#client/app/account.tsx';
import { useApp } from '#client/app/context.ts';
import { useStandings } from '#client/app/use-standings.ts';
import { t } from '#client/locales/t.ts';
import { EmptyState, Skeleton } from '#client/ui/empty.tsx';
import { PhoneShell } from '#client/ui/phone-shell.tsx';
import { phaseHere } from '../phase-here.ts';
import { useShelf } from '../shelf.ts';
import { useNews } from '../use-news.ts';
import { ListTabs } from '../visits/list-tabs.tsx';
import { useRecorded } from '../visits/use-recorded.ts';
import { type Earning, earningOf } from './earning.ts';
import { Grades } from './grades.tsx';
import { Months } from './months.tsx';
import { Stages } from './stages.tsx';
import './earnings.css';

/** What the visits bring, how far each is on its way to being paid, and how the reports were graded. */
export function EarningsPage(_: { path?: string }) {
  const { session } = useApp();
  const earnings = useEarnings();
  useNews();
  return (
    <PhoneShell
      title={t('earnings')}
      above={session.me.value?.organization.name}
      tools={<Account />}
      bottom={<ListTabs />}
    >
      {earnings === null && <Skeleton lines={5} />}
      {earnings?.length === 0 && (
        <EmptyState icon="wallet" title={t('earnings-none')}>
          <p>{t('earnings-none-body')}</p>
        </EmptyState>
      )}
      {earnings && earnings.length > 0 && (
        <>
          <Stages earnings={earnings} />
          <Grades visits={earnings.map(({ visit }) => visit)} />
          <Months earnings={earnings} />
        </>
      )}
    </PhoneShell>
  );
}

/** By what the phone knows beside the pack: a report that was handed in here is in review before the server has said so. */
function useEarnings(): Earning[] | null {
  const shelf = useShelf();
  const recorded = useRecorded(useStandings());
  const pack = shelf.pack();
  if (pack === null) return [];
  if (!pack || !recorded) return null;
  return pack.visits.map((visit) => {
    const journal = recorded.get(visit.id);
    return earningOf(visit, phaseHere(visit, journal, shelf), journal?.report.submittedAt?.wall ?? null);
  });
}
