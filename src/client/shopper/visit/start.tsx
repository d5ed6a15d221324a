import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useApp } from '#client/app/context.ts';
import { APP_VERSION } from '#client/app/version.ts';
import { errorWords } from '#client/app/words.ts';
import { t } from '#client/locales/t.ts';
import { Button, type ButtonLook } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { paths } from '../paths.ts';

/** Begins a visit, once a real write has shown that this phone can keep it. */
export function StartButton({ visit, look }: { visit: ShopperVisit; look: ButtonLook }) {
  const { phone } = useApp();
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function start(): Promise<void> {
    const probe = await phone.probe();
    if (!probe.writable) return setProblem(t('storage-no'));
    await phone.startVisit(visit, {
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      app: APP_VERSION,
    });
    route(paths.moments(visit.id));
  }
  const tryStart = () => {
    setBusy(true);
    void start()
      .catch((failure: unknown) => setProblem(errorWords(failure)))
      .finally(() => setBusy(false));
  };
  return (
    <>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <Button look={look} size="l" wide busy={busy} onClick={tryStart}>
        {t('start')}
      </Button>
    </>
  );
}
