import { useEffect, useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { errorWords } from '../words.ts';
import { keepStorage } from './persist.ts';
import { type PushState, pushState, turnPushOff, turnPushOn } from './push.ts';
import { Setting } from './setting.tsx';

/** Being told of something new on the list. Whatever this phone can't do, mail does. */
export function Messages() {
  const [state, setState] = useState<PushState | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => void pushState().then(setState), []);
  function turn(how: () => Promise<PushState>): void {
    setBusy(true);
    setProblem(null);
    how()
      .then(setState, (failure: unknown) => setProblem(errorWords(failure)))
      .finally(() => setBusy(false));
  }
  const turnOn = async () => {
    const now = await turnPushOn();
    // Browsers that weigh how much a site is wanted say yes at this moment.
    if (now === 'on') await keepStorage();
    return now;
  };
  return (
    <Setting name={t('messages')} now={problem ?? (state && t(`messages-${state}`))}>
      {state === 'off' && (
        <Button busy={busy} onClick={() => turn(turnOn)}>
          {t('messages-turn-on')}
        </Button>
      )}
      {state === 'on' && (
        <Button busy={busy} onClick={() => turn(turnPushOff)}>
          {t('messages-turn-off')}
        </Button>
      )}
    </Setting>
  );
}
