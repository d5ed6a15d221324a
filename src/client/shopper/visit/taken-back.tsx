import { t } from '#client/locales/t.ts';
import { Banner } from '#client/ui/state.tsx';
import { ExportCopy } from '../finish/export-copy.tsx';

/** Over a visit that is the person's no more: what they did for it is still theirs to keep and to hand over. */
export function TakenBack({ visit }: { visit: string }) {
  return (
    <>
      <Banner tone="warn" title={t('visit-taken-back')}>
        {t('visit-taken-back-body')}
      </Banner>
      <ExportCopy visit={visit} />
    </>
  );
}
