import { useRoute } from 'preact-iso';
import { formatMoney, formatWindow, formatZone } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { EmptyState, Skeleton } from '#client/ui/empty.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { PhoneShell } from '#client/ui/phone-shell.tsx';
import { textIn } from '#domain/text.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { paths } from '../paths.ts';
import { phaseHere } from '../phase-here.ts';
import { useShelf } from '../shelf.ts';
import { useJournal } from '../underway/use-journal.ts';
import { useNews } from '../use-news.ts';
import { BriefingText } from './briefing.tsx';
import { mapLink } from './map-link.ts';
import { NextStep } from './next-step.tsx';
import './visit.css';

/** One visit before, between and after: where, when, for how much, what to know, and the next step at the bottom. */
export function VisitPage(_: { path?: string }) {
  const { params } = useRoute();
  const shelf = useShelf();
  const visit = shelf.visit(params['visit'] ?? '');
  const recorded = useJournal(params['visit'] ?? '');
  useNews();
  const back = { href: paths.visits(), label: t('visits') };
  if (recorded === undefined) return <Skeleton />;
  const checklist = recorded?.journal.checklist ?? (visit && shelf.checklistOf(visit));
  if (!visit || !checklist) {
    return (
      <PhoneShell title={t('visits')} back={back}>
        <EmptyState icon="list" title={t('visit-gone')} />
      </PhoneShell>
    );
  }
  const phase = phaseHere(visit, recorded, shelf);
  return (
    <PhoneShell
      title={visit.store.name}
      above={textIn(checklist.title, currentLocale())}
      back={back}
      bottom={<NextStep visit={visit} phase={phase} />}
    >
      <Facts visit={visit} />
      {phase !== 'over' && <BriefingText briefing={checklist.briefing} />}
    </PhoneShell>
  );
}

function Facts({ visit }: { visit: ShopperVisit }) {
  const { store, window } = visit;
  return (
    <dl class="facts">
      <dt>{t('when')}</dt>
      <dd class="figures">
        <strong>{formatWindow(window.from, window.to, store.timeZone)}</strong>{' '}
        <span class="soft small">{formatZone(window.from, store.timeZone)}</span>
      </dd>
      <dt>{t('place')}</dt>
      <dd>
        {store.address}
        <br />
        {store.city}
        <br />
        <a class="map-link" href={mapLink(store)} target="_blank" rel="noreferrer">
          <Icon name="pin" size={18} />
          {t('open-map')}
        </a>
      </dd>
      <Pay visit={visit} />
    </dl>
  );
}

function Pay({ visit: { fee, reimbursementCap } }: { visit: ShopperVisit }) {
  if (!fee && !reimbursementCap) return null;
  const cap = reimbursementCap ? formatMoney(reimbursementCap) : '';
  const words =
    fee && reimbursementCap ? t('fee-and-cap', { fee: formatMoney(fee), cap }) : t('expenses-up-to', { cap });
  return (
    <>
      <dt>{t('pay')}</dt>
      <dd class="figures">{fee && !reimbursementCap ? formatMoney(fee) : words}</dd>
    </>
  );
}
