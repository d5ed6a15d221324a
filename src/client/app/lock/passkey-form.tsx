import { useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import { useKeeper } from './keeper.ts';
import { isOwner } from './passkey.ts';

/** Opens by the device's own way to know its owner. It begins with a tap: browsers show it to nobody unasked. */
export function Passkey() {
  const keeper = useKeeper();
  const lock = keeper.lock.value;
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  async function tryOpen(): Promise<void> {
    if (lock?.key.kind !== 'passkey') return;
    setBusy(true);
    const isRight = await isOwner(lock.key);
    setBusy(false);
    if (isRight) keeper.open();
    else setFailed(true);
  }
  return (
    <div class="stack">
      {failed && (
        <Banner tone="warn" role="alert">
          {t('lock-passkey-failed')}
        </Banner>
      )}
      <Button look="primary" size="l" busy={busy} onClick={() => void tryOpen()} wide>
        {t('lock-open')}
      </Button>
    </div>
  );
}
