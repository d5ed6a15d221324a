import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useApp } from '#client/app/context.ts';
import { APP_VERSION } from '#client/app/version.ts';
import { errorWords } from '#client/app/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { ShopperVisit } from '#protocol/api/views.ts';

interface GoOnHereProps {
  visit: ShopperVisit;
  /** Said of it where nothing went wrong yet. */
  about: string;
  /** The screen to go on at. */
  to: string;
}

/**
 * A visit that another phone began, or this one before it was cleared, or its returned report: what arrived of it is fetched, and
 * gone on with here.
 */
export function GoOnHere({ visit, about, to }: GoOnHereProps) {
  const { phone } = useApp();
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function goOn(): Promise<void> {
    const probe = await phone.probe();
    if (!probe.writable) return setProblem(t('storage-no'));
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    await phone.goOnWith(visit, { timeZone, app: APP_VERSION });
    route(to);
  }
  const tryIt = () => {
    setBusy(true);
    setProblem(null);
    void goOn()
      .catch((failure: unknown) => setProblem(errorWords(failure)))
      .finally(() => setBusy(false));
  };
  return (
    <>
      {problem ? (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      ) : (
        <p class="small soft">{about}</p>
      )}
      <Button look="primary" size="l" wide busy={busy} onClick={tryIt}>
        {t('go-on-here')}
      </Button>
    </>
  );
}
