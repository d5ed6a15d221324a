import { useEffect, useRef } from 'preact/hooks';
import { formatWindow, formatZone } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { VisitRow } from '#protocol/api/views.ts';

/** What was just planned, said back in full, with the two ways on. */
export function Planned({ row, onAnother }: { row: VisitRow; onAnother: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'center' }), [row.id]);
  const { store, window } = row;
  return (
    <div ref={place}>
      <Banner
        tone="good"
        role="status"
        title={titleFor(row)}
        action={
          <>
            <LinkButton href={`/visits/${row.id}`}>{t('coordinator-planned-open')}</LinkButton>
            <Button look="quiet" onClick={onAnother}>
              {t('coordinator-planned-another')}
            </Button>
          </>
        }
      >
        <p class="figures">
          {store.name}, {store.city} · {formatWindow(window.from, window.to, store.timeZone)}{' '}
          {formatZone(window.from, store.timeZone)}
        </p>
      </Banner>
    </div>
  );
}

function titleFor({ shopper, state }: VisitRow): string {
  if (shopper) return t('coordinator-planned-for', { name: shopper.name });
  return t(state === 'offered' ? 'coordinator-planned-offered' : 'coordinator-planned');
}
