import { api } from '#client/desk/api.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Id } from '#domain/ids.ts';
import { visitName } from '../visits/columns.tsx';

/** The way on, once a report was decided: the one that has waited longest, or that none does. */
export function NextToReview({ after }: { after: Id }) {
  const queue = useLoad(`next after ${after}`, () => api.coordinator.review.queue({ limit: 1 }));
  const [next] = queue.value?.rows ?? [];
  if (!queue.value) return null;
  if (!next) return <Banner tone="good">{t('review-all-done')}</Banner>;
  return (
    <Banner
      tone="accent"
      role="status"
      action={<LinkButton href={`/visits/${next.id}`}>{t('review-next')}</LinkButton>}
    >
      {t('review-next-is', { visit: visitName(next) })}
    </Banner>
  );
}
