import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { allowDim, prefer, preferences } from '#client/app/preferences.ts';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { IconButton } from '#client/ui/button.tsx';
import { EmptyState, Skeleton } from '#client/ui/empty.tsx';
import { Icon, type IconName } from '#client/ui/icon.tsx';
import { PhoneShell } from '#client/ui/phone-shell.tsx';
import { Tabs } from '#client/ui/tabs.tsx';
import { DiscreetList } from '../discreet/discreet-list.tsx';
import { paths } from '../paths.ts';
import { LeftPhotos } from '../photo/left-photos.tsx';
import './underway.css';
import { takeUp, useCover } from './use-cover.ts';
import { type OpenVisit, useOpenVisit } from './use-open-visit.ts';
import { useTurn } from './use-turn.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { VisitMark } from './visit-mark.tsx';
import { isTiming } from './waits-of.ts';

export type { OpenVisit };

interface FrameProps {
  title: string;
  /** What stays above the tabs, within thumb's reach. */
  bottom?: ((open: OpenVisit) => ComponentChildren) | undefined;
  children: (open: OpenVisit) => ComponentChildren;
}

/**
 * The screens of a visit under way: a quiet bar with the visit's mark, the three places of a visit as tabs below, light to
 * turn down, and the plain list one gesture away.
 */
export function Frame({ title, bottom, children }: FrameProps) {
  const id = useRoute().params['visit'] ?? '';
  const open = useOpenVisit();
  const { route } = useLocation();
  const isUnderway = open?.phase === 'underway';
  const covered = useCover(open && isUnderway);
  useEffect(() => allowDim(), []);
  useWakeLock(isTiming(open));
  useTurn(isUnderway ? (covered ? takeUp : () => route(paths.list(id))) : null);
  if (open === undefined) return <Skeleton />;
  if (!open) {
    return (
      <PhoneShell title={title} back={{ href: paths.visits(), label: t('visits') }}>
        <EmptyState icon="list" title={t('visit-gone')} />
      </PhoneShell>
    );
  }
  return (
    <>
      <div hidden={covered}>
        <PhoneShell
          title={title}
          above={<Above open={open} />}
          back={{ href: paths.visit(id), label: t('back') }}
          tools={<Tools visit={id} isUnderway={isUnderway} />}
          bottom={
            <>
              {bottom?.(open)}
              <VisitTabs open={open} />
            </>
          }
        >
          <LeftPhotos journal={open.journal} />
          {children(open)}
        </PhoneShell>
      </div>
      {covered && <DiscreetList open={open} onOut={takeUp} />}
    </>
  );
}

function Above({ open: { visit } }: { open: OpenVisit }) {
  return (
    <span class="frame-above">
      <VisitMark visit={visit} />
      <span>{visit.store.name}</span>
    </span>
  );
}

function Tools({ visit, isUnderway }: { visit: string; isUnderway: boolean }) {
  const { dim } = preferences.value;
  return (
    <div class="frame-tools">
      {isUnderway && (
        <a class="icon-button" href={paths.list(visit)} aria-label={t('list-show')} title={t('list-show')}>
          <Icon name="list" size={22} />
        </a>
      )}
      <IconButton icon="moon" label={t('dim')} pressed={dim} onClick={() => prefer({ dim: !dim })} />
    </div>
  );
}

function VisitTabs({ open: { visit, report } }: { open: OpenVisit }) {
  const { path } = useLocation();
  const loose = [...report.evidence.values()].filter(({ question }) => question === null).length;
  const count = loose > 0 ? formatNumber(loose) : undefined;
  const tab = (name: string, icon: IconName, href: string) => ({
    name,
    icon,
    href,
    isHere: path.startsWith(href),
  });
  return (
    <Tabs
      tabs={[
        tab(t('tab-moments'), 'clock', paths.moments(visit.id)),
        tab(t('tab-questions'), 'list', paths.questions(visit.id)),
        { ...tab(t('photos'), 'camera', paths.photos(visit.id)), count },
        tab(t('tab-finish'), 'check', paths.finish(visit.id)),
      ]}
    />
  );
}
