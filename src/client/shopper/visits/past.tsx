import { useState } from 'preact/hooks';
import { lazily } from '#client/app/lazily.tsx';
import { t } from '#client/locales/t.ts';
import { before } from '../before.ts';
import type { PlacedVisit } from './group.ts';

const PastVisits = lazily(() => before().then((all) => all.PastVisits));

/** What is over lies behind one tap, and its rows come with the screens that are fetched after the list. */
export function Past({ visits }: { visits: readonly PlacedVisit[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="past fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('visits-past', { count: visits.length })}</summary>
      {isOpen && <PastVisits visits={visits} />}
    </details>
  );
}
