import { t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import { paths } from '../paths.ts';
import type { OpenVisit } from '../underway/frame.tsx';

/** The way to the short path, where the visit was not prevented so far. */
export function PreventedLink({ open: { report, visit } }: { open: Pick<OpenVisit, 'report' | 'visit'> }) {
  if (report.prevented || report.submittedAt) return null;
  return (
    <LinkButton look="quiet" wide href={paths.prevented(visit.id)}>
      {t('prevented-link')}
    </LinkButton>
  );
}

/** What was said of why the visit could not be done. */
export function PreventedNote({ open: { report, visit } }: { open: OpenVisit }) {
  if (!report.prevented) return null;
  return (
    <Banner
      tone="neutral"
      icon="alert"
      title={t(`prevented-${report.prevented.because}`)}
      action={<LinkButton href={paths.prevented(visit.id)}>{t('prevented-change')}</LinkButton>}
    >
      {report.prevented.note}
    </Banner>
  );
}
