import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../locales/t.ts';
import { PageHead } from '../ui/desk/shell.tsx';

interface PageProps {
  title: string;
  /** What the page belongs to, a small line above its title. */
  above?: ComponentChildren;
  actions?: ComponentChildren;
  /** Under the title. */
  lead?: ComponentChildren;
  children: ComponentChildren;
}

/** A page of a desk; its title is the tab's too. */
export function Page({ title, above, actions, lead, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · ${t('app-name')}`;
  }, [title]);
  return (
    <>
      <PageHead title={title} above={above} actions={actions}>
        {lead}
      </PageHead>
      {children}
    </>
  );
}

/** Moves the reader to the work when the page changes, as a new page would. */
export function arriveAtWork(): void {
  document.querySelector<HTMLElement>('#work')?.focus({ preventScroll: true });
}
