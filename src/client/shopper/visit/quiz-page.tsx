import { useRoute } from 'preact-iso';
import { t } from '#client/locales/t.ts';
import { EmptyState } from '#client/ui/empty.tsx';
import { PhoneShell } from '#client/ui/phone-shell.tsx';
import { paths } from '../paths.ts';
import { useShelf } from '../shelf.ts';
import { Quiz } from './quiz.tsx';
import { useChecklist } from './use-checklist.ts';

/** The few questions about a briefing that come before the start. */
export function QuizPage(_: { path?: string }) {
  const id = useRoute().params['visit'] ?? '';
  const visit = useShelf().visit(id);
  const checklist = useChecklist(id);
  if (checklist && checklist.briefing.quiz.length > 0) return <Quiz checklist={checklist} visit={id} />;
  return (
    <PhoneShell title={t('quiz')} back={{ href: paths.visit(id), label: t('back') }}>
      {checklist !== undefined && <EmptyState icon="list" title={t(visit ? 'quiz-none' : 'visit-gone')} />}
    </PhoneShell>
  );
}
