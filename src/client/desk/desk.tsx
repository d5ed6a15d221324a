import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { Account } from '../app/account.tsx';
import { useApp } from '../app/context.ts';
import { t } from '../locales/t.ts';
import { DeskShell, type Place } from '../ui/desk/shell.tsx';
import './desk.css';

/** The frame of a desk: the role's places beside its work. */
export function Desk({ places, children }: { places: readonly Place[]; children: ComponentChildren }) {
  const { session } = useApp();
  const { path } = useLocation();
  return (
    <DeskShell
      places={places}
      path={path}
      navigation={t('desk-navigation')}
      skip={t('desk-skip')}
      brand={t('app-name')}
      organization={session.me.value?.organization.name ?? ''}
      account={<Account />}
    >
      {children}
    </DeskShell>
  );
}
