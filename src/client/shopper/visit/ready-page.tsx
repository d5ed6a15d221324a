import { useRoute } from 'preact-iso';
import { t } from '#client/locales/t.ts';
import { EmptyState } from '#client/ui/empty.tsx';
import { PhoneShell } from '#client/ui/phone-shell.tsx';
import { paths } from '../paths.ts';
import { useNews } from '../use-news.ts';
import { Checks } from './checks.tsx';
import { useChecklist } from './use-checklist.ts';

/** Whether phone and person are ready for a visit: each thing that can go wrong there, looked at here. */
export function ReadyPage(_: { path?: string }) {
  const id = useRoute().params['visit'] ?? '';
  const checklist = useChecklist(id);
  useNews();
  return checklist ? (
    <Checks visit={id} checklist={checklist} />
  ) : (
    <PhoneShell title={t('ready')} back={{ href: paths.visit(id), label: t('back') }}>
      {checklist === null && <EmptyState icon="list" title={t('visit-gone')} />}
    </PhoneShell>
  );
}
