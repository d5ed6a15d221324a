import { useLocation } from 'preact-iso';
import { errorWords } from '#client/app/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { Keeping } from './use-draft.ts';

/** Where what is written stands, in a line. */
export function KeepingLine({ keeping }: { keeping: Keeping }) {
  return (
    <p class="soft" role="status">
      {t(`builder-${keeping}`)}
    </p>
  );
}

interface OvertakenProps {
  /** Begins a draft of its own with what was written here; gives where that is edited. */
  keepCopy: () => Promise<string>;
  onTheirs: () => void;
}

/** Someone else has kept a change meanwhile. What was written here can go on as a draft of its own. */
export function Overtaken({ keepCopy, onTheirs }: OvertakenProps) {
  const { route } = useLocation();
  const copy = () => void keepCopy().then(route, (failure: unknown) => toast(errorWords(failure)));
  return (
    <Banner
      tone="warn"
      role="alert"
      title={t('builder-overtaken-title')}
      action={
        <>
          <Button look="primary" onClick={onTheirs}>
            {t('builder-theirs')}
          </Button>
          <Button onClick={copy}>{t('builder-copy')}</Button>
        </>
      }
    >
      {t('builder-overtaken-body')}
    </Banner>
  );
}
