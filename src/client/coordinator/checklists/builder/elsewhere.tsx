import { useLocation } from 'preact-iso';
import { t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';

interface ElsewhereProps {
  body: Checklist;
  /** Whether the server has all of it. */
  isKept: boolean;
  settled: () => Promise<number | null>;
}

/** Ways to see the same draft otherwise: as a phone shows it, in two languages, beside the version before. */
export function Elsewhere({ body: { id, version }, isKept, settled }: ElsewhereProps) {
  const { route } = useLocation();
  const link = (href: string, name: string) => (
    <LinkButton
      look="quiet"
      href={href}
      onClick={(event: MouseEvent) => {
        if (isKept || event.metaKey || event.ctrlKey || event.shiftKey) return;
        // The other page reads the draft from the server: what was written last goes there first.
        event.preventDefault();
        event.stopPropagation();
        void settled().then(() => route(href));
      }}
    >
      {name}
    </LinkButton>
  );
  return (
    <nav class="line elsewhere" aria-label={t('builder-elsewhere-nav')}>
      {link(`/checklists/edit/${id}/preview`, t('builder-preview'))}
      {link(`/checklists/edit/${id}/translate`, t('builder-translate'))}
      {version > 1 && link(`/checklists/${id}/compare`, t('builder-compare'))}
    </nav>
  );
}
