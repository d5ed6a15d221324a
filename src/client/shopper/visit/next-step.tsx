import { useApp } from '#client/app/context.ts';
import { formatDay, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { paths } from '../paths.ts';
import type { Phase } from '../phase.ts';
import { Decision } from './decision.tsx';
import { StartButton } from './start.tsx';

/** What there is to do next about a visit, within thumb's reach. */
export function NextStep({ visit, phase }: { visit: ShopperVisit; phase: Phase }) {
  switch (phase) {
    case 'ahead':
      return (
        <>
          <WindowNote visit={visit} />
          {visit.state === 'assigned' && <Decision visit={visit} />}
          <StartButton visit={visit} look={visit.state === 'assigned' ? 'plain' : 'primary'} />
        </>
      );
    case 'underway':
      return (
        <LinkButton look="primary" size="l" wide href={paths.moments(visit.id)}>
          {t('continue')}
        </LinkButton>
      );
    case 'returned':
      return (
        <LinkButton look="primary" size="l" wide href={paths.questions(visit.id)}>
          {t('look-again')}
        </LinkButton>
      );
    case 'handed-in':
      return (
        <LinkButton size="l" wide href={paths.finish(visit.id)}>
          {t('see-report')}
        </LinkButton>
      );
    case 'over':
      return <p class="soft">{t('visit-ended')}</p>;
  }
}

/** Said before going, not after: the window is not open yet, or no longer. */
function WindowNote({ visit: { window, store } }: { visit: ShopperVisit }) {
  const { clock } = useApp();
  const { wall } = clock.now();
  const at = (ms: number) => ({ day: formatDay(ms, store.timeZone), time: formatTime(ms, store.timeZone) });
  if (wall < window.from)
    return (
      <Banner tone="neutral" icon="clock">
        {t('window-early', at(window.from))}
      </Banner>
    );
  if (wall > window.to) return <Banner tone="warn">{t('window-late', at(window.to))}</Banner>;
  return null;
}
