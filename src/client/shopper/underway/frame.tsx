import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { allowDim, prefer, preferences } from '#client/app/preferences.ts';
import { t } from '#client/locales/t.ts';
import { IconButton } from '#client/ui/button.tsx';
import { EmptyState, Skeleton } from '#client/ui/empty.tsx';
import { Icon, type IconName } from '#client/ui/icon.tsx';
import { PhoneShell } from '#client/ui/phone-shell.tsx';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { paths } from '../paths.ts';
import { type Phase, phaseHere } from '../phase-here.ts';
import { useShelf } from '../shelf.ts';
import './underway.css';
import { type Recorded, useJournal } from './use-journal.ts';

/** An open visit, as its screens get it. */
export interface OpenVisit extends Recorded {
  readonly visit: ShopperVisit;
  readonly phase: Phase;
}

interface FrameProps {
  title: string;
  /** What stays above the tabs, within thumb's reach. */
  bottom?: ((open: OpenVisit) => ComponentChildren) | undefined;
  children: (open: OpenVisit) => ComponentChildren;
}

/** The screens of a visit under way: a quiet bar, the three places of a visit as tabs below, and light to turn down. */
export function Frame({ title, bottom, children }: FrameProps) {
  const id = useRoute().params['visit'] ?? '';
  const shelf = useShelf();
  const recorded = useJournal(id);
  const visit = shelf.visit(id);
  useDim();
  if (recorded === undefined) return <Skeleton />;
  if (!recorded || !visit) {
    return (
      <PhoneShell title={title} back={{ href: paths.visits(), label: t('visits') }}>
        <EmptyState icon="list" title={t('visit-gone')} />
      </PhoneShell>
    );
  }
  const open = { ...recorded, visit, phase: phaseHere(visit, recorded, shelf) };
  return (
    <PhoneShell
      title={title}
      above={visit.store.name}
      back={{ href: paths.visit(id), label: t('back') }}
      tools={<DimSwitch />}
      bottom={
        <>
          {bottom?.(open)}
          <Tabs visit={id} />
        </>
      }
    >
      {children(open)}
    </PhoneShell>
  );
}

function useDim(): void {
  useEffect(() => {
    allowDim(true);
    return () => allowDim(false);
  }, []);
}

function DimSwitch() {
  const { dim } = preferences.value;
  return <IconButton icon="moon" label={t('dim')} pressed={dim} onClick={() => prefer({ dim: !dim })} />;
}

function Tabs({ visit }: { visit: string }) {
  const { path } = useLocation();
  const tabs: readonly { name: string; icon: IconName; href: string }[] = [
    { name: t('tab-moments'), icon: 'clock', href: paths.moments(visit) },
    { name: t('tab-questions'), icon: 'list', href: paths.questions(visit) },
    { name: t('tab-finish'), icon: 'check', href: paths.finish(visit) },
  ];
  return (
    <nav class="tabs">
      {tabs.map(({ name, icon, href }) => (
        <a key={href} href={href} aria-current={path.startsWith(href) ? 'page' : undefined}>
          <span>
            <Icon name={icon} />
          </span>
          {name}
        </a>
      ))}
    </nav>
  );
}
