import type { ComponentChildren } from 'preact';
import { Page } from '#client/desk/page.tsx';
import { t } from '#client/locales/t.ts';
import './complaints.css';

const pages = [
  { path: '/complaints', name: 'complaints-list' },
  { path: '/complaints/quality', name: 'complaints-beside' },
] as const;

interface FrameProps {
  path: (typeof pages)[number]['path'];
  actions?: ComponentChildren;
  children: ComponentChildren;
}

/** Both pages of complaints: what came in, and how that stands beside what was measured. */
export function Frame({ path, actions, children }: FrameProps) {
  return (
    <Page title={t('complaints')} lead={<p class="soft">{t('complaints-lead')}</p>} actions={actions}>
      <nav class="complaints-pages no-print" aria-label={t('complaints')}>
        {pages.map((page) => (
          <a key={page.path} href={page.path} aria-current={page.path === path ? 'page' : undefined}>
            {t(page.name)}
          </a>
        ))}
      </nav>
      {children}
    </Page>
  );
}
