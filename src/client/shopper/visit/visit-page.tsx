import { useRoute } from 'preact-iso';
import { currentLocale, t } from '#client/locales/t.ts';
import { EmptyState, Skeleton } from '#client/ui/empty.tsx';
import { PhoneShell } from '#client/ui/phone-shell.tsx';
import { textIn } from '#domain/text.ts';
import { paths } from '../paths.ts';
import { type Phase, phaseHere } from '../phase-here.ts';
import { useShelf } from '../shelf.ts';
import { useJournal } from '../underway/use-journal.ts';
import { VisitMark } from '../underway/visit-mark.tsx';
import { useNews } from '../use-news.ts';
import { BeforeGoing } from './before-going.tsx';
import { BriefingText } from './briefing.tsx';
import { Facts } from './facts.tsx';
import { NextStep } from './next-step.tsx';
import { Rules } from './rules.tsx';
import { TakenBack } from './taken-back.tsx';
import './visit.css';

/** One visit before, between and after: where, when, for how much, what to know, and the next step at the bottom. */
export function VisitPage(_: { path?: string }) {
  const id = useRoute().params['visit'] ?? '';
  const shelf = useShelf();
  const visit = shelf.visit(id);
  const recorded = useJournal(id);
  useNews();
  if (recorded === undefined) return <Skeleton />;
  const checklist = recorded?.journal.checklist ?? (visit && shelf.checklistOf(visit));
  const phase = visit && phaseHere(visit, recorded, shelf);
  // What is over can be looked up for longer than its list is kept on the phone.
  if (!visit || !phase || !(checklist || isOver(phase))) return <NotHere isPlanned={visit !== undefined} />;
  return (
    <PhoneShell
      title={visit.store.name}
      above={
        <>
          <VisitMark visit={visit} bare /> {checklist && textIn(checklist.title, currentLocale())}
        </>
      }
      back={{ href: paths.visits(), label: t('visits') }}
      bottom={
        <NextStep visit={visit} phase={phase} checklist={checklist} isRecordedHere={recorded !== null} />
      }
    >
      {visit.takenBack && <TakenBack visit={visit.id} />}
      <Facts visit={visit} leftAt={recorded?.report.leftAt?.wall ?? null} />
      {phase === 'ahead' && checklist && (
        <>
          <Rules visit={visit} />
          <BeforeGoing visit={visit} checklist={checklist} />
        </>
      )}
      {phase !== 'over' && !visit.takenBack && checklist && (
        <BriefingText visit={visit} checklist={checklist} />
      )}
    </PhoneShell>
  );
}

function isOver(phase: Phase): boolean {
  return phase === 'over' || phase === 'handed-in';
}

function NotHere({ isPlanned }: { isPlanned: boolean }) {
  return (
    <PhoneShell title={t('visits')} back={{ href: paths.visits(), label: t('visits') }}>
      <EmptyState icon="list" title={t(isPlanned ? 'visit-not-downloaded' : 'visit-gone')}>
        {isPlanned && <p>{t('visit-not-downloaded-body')}</p>}
      </EmptyState>
    </PhoneShell>
  );
}
