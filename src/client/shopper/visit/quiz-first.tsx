import { t } from '#client/locales/t.ts';
import { type ButtonLook, LinkButton } from '#client/ui/button.tsx';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { paths } from '../paths.ts';

/** In place of the start until the quiz is passed: why, and one tap to it. */
export function QuizFirst({ visit, count, look }: { visit: ShopperVisit; count: number; look: ButtonLook }) {
  return (
    <>
      <p class="small soft">{t('quiz-first', { count })}</p>
      <LinkButton look={look} size="l" wide href={paths.quiz(visit.id)}>
        {t('quiz-go')}
      </LinkButton>
    </>
  );
}
