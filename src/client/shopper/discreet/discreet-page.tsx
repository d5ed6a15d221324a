import { useLocation } from 'preact-iso';
import { t } from '#client/locales/t.ts';
import { EmptyState, Skeleton } from '#client/ui/empty.tsx';
import { PhoneShell } from '#client/ui/phone-shell.tsx';
import { paths } from '../paths.ts';
import { useOpenVisit } from '../underway/use-open-visit.ts';
import { useTurn } from '../underway/use-turn.ts';
import { useWakeLock } from '../underway/use-wake-lock.ts';
import { isTiming } from '../underway/waits-of.ts';
import { DiscreetList } from './discreet-list.tsx';

/** The plain list at an address of its own: a relaunch comes back to it. */
export function DiscreetPage(_: { path?: string }) {
  const open = useOpenVisit();
  const { route } = useLocation();
  const goBack = () => open && route(paths.moments(open.visit.id));
  useWakeLock(isTiming(open));
  useTurn(open ? goBack : null);
  if (open === undefined) return <Skeleton />;
  if (!open) {
    return (
      <PhoneShell title={t('list')} back={{ href: paths.visits(), label: t('neutral-title') }}>
        <EmptyState icon="list" title={t('list-empty')} />
      </PhoneShell>
    );
  }
  return <DiscreetList open={open} onOut={goBack} />;
}
