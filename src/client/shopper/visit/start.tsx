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
import { useBeginning } from '../underway/begin-too.tsx';
import { notePosition } from './note-position.ts';
import { useRuleLines } from './use-rule-lines.ts';

/**
 * Begins a visit, once a real write has shown that this phone can keep it. A rule that is not kept is said and stops nobody:
 * who stands in the store knows more than the phone.
 */
export function StartButton({ visit, look }: { visit: ShopperVisit; look: ButtonLook }) {
  const { phone } = useApp();
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const against = useRuleLines(visit).filter(({ tone }) => tone !== 'good');
  async function start(): Promise<void> {
    const probe = await phone.probe();
    if (!probe.writable) return setProblem(t('storage-no'));
    const journal = await phone.startVisit(visit, {
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      app: APP_VERSION,
    });
    void notePosition(journal);
    route(paths.moments(visit.id));
  }
  const tryStart = () => {
    setBusy(true);
    void start()
      .catch((failure: unknown) => setProblem(errorWords(failure)))
      .finally(() => setBusy(false));
  };
  const { begin, question } = useBeginning(visit, tryStart);
  const [first] = against;
  return (
    <>
      {question}
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      {!problem && first && <p class="small soft">{first.words}</p>}
      <Button look={look} size="l" wide busy={busy} onClick={() => void begin()}>
        {t(first ? 'start-anyway' : 'start')}
      </Button>
    </>
  );
}
