import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';
import type { Saving } from './use-answer.ts';

/** Whether the last change is on the disk. Screen readers hear it too; a failure stays until it is mended. */
export function SavedMark({ saving, onRetry }: { saving: Saving; onRetry: () => void }) {
  const failed = typeof saving === 'object' ? saving.failed : null;
  return (
    <div class="saved-mark small" role="status">
      {saving === 'saved' && (
        <span class="saved">
          <Icon name="check" size={16} />
          {t('saved')}
        </span>
      )}
      {failed !== null && (
        <span class="field-error">
          <Icon name="stop" size={18} />
          <span>
            {t('not-saved', { why: failed })}{' '}
            <Button look="quiet" onClick={onRetry}>
              {t('retry')}
            </Button>
          </span>
        </span>
      )}
    </div>
  );
}
