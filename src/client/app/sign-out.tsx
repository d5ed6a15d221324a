import { useState } from 'preact/hooks';
import { t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';
import { Banner } from '../ui/state.tsx';
import { useApp } from './context.ts';
import { unsentOf } from './unsent.ts';
import { useStandings } from './use-standings.ts';
import { errorWords } from './words.ts';

/** Signing out. Where records are on this phone only it says so first: they stay, and go out when the person is back. */
export function SignOut({ onDone }: { onDone: () => void }) {
  const { session } = useApp();
  const unsent = unsentOf(useStandings() ?? []);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const leave = () => session.signOut().then(onDone, (failure: unknown) => setProblem(errorWords(failure)));
  return (
    <div class="stack">
      {asking && (
        <Banner tone="warn" role="alert">
          {t('sign-out-unsent', { count: unsent })}
        </Banner>
      )}
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <Button
        icon="out"
        look={asking ? 'danger' : 'plain'}
        onClick={() => (unsent > 0 && !asking ? setAsking(true) : void leave())}
      >
        {asking ? t('sign-out-anyway') : t('sign-out')}
      </Button>
    </div>
  );
}
