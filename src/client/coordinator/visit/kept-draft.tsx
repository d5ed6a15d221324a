import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import { type Drafting, writtenIn } from './use-review-draft.ts';

/** What was written for a move that can't be made any more: still there to be read and copied, until it is put away. */
export function KeptDraft({ drafting: { draft, end } }: { drafting: Drafting }) {
  if (!draft) return null;
  return (
    <Banner
      tone="neutral"
      title={t('review-kept', { move: t(`coordinator-do-${draft.move}`) })}
      action={<Button onClick={end}>{t('review-put-away')}</Button>}
    >
      {writtenIn(draft).map((text, nr) => (
        <p key={nr} class="report-note">
          {text}
        </p>
      ))}
    </Banner>
  );
}
