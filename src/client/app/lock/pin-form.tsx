import { useEffect, useState } from 'preact/hooks';
import { formatDuration } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';
import { useApp } from '../context.ts';
import { fieldOf } from '../use-submit.ts';
import { useKeeper } from './keeper.ts';
import { digitsOf, isPin, PIN_DIGITS } from './pin.ts';
import { afterRightTry, afterWrongTry, waitMs } from './tries.ts';

/** Opens by a PIN. Each try is written down before it is looked at, so that loading the app again gives no tries back. */
export function Pin() {
  const { clock } = useApp();
  const keeper = useKeeper();
  const lock = keeper.lock.value;
  const [busy, setBusy] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const waitingMs = useWait();

  async function tryOpen(form: HTMLFormElement): Promise<void> {
    if (lock?.key.kind !== 'pin' || busy || waitingMs > 0) return;
    setBusy(true);
    setWrong(false);
    const pin = digitsOf(fieldOf(new FormData(form), 'pin'));
    // A full phone must not lock its owner out: a try that can't be written down is let pass.
    await keeper.set(afterWrongTry(lock, clock.now().wall)).catch(() => undefined);
    const isRight = await isPin(pin, lock.key);
    if (isRight) await keeper.set(afterRightTry(lock)).catch(() => undefined);
    if (isRight) return keeper.open();
    form.reset();
    setBusy(false);
    setWrong(true);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void tryOpen(event.currentTarget);
      }}
    >
      <TextField
        label={t('lock-pin')}
        error={problem(waitingMs, isWrong)}
        name="pin"
        type="password"
        inputMode="numeric"
        autocomplete="off"
        minLength={PIN_DIGITS.least}
        maxLength={PIN_DIGITS.most}
        required
        autoFocus
        dir="ltr"
      />
      <Button look="primary" size="l" type="submit" busy={busy} disabled={waitingMs > 0} wide>
        {t('lock-open')}
      </Button>
    </form>
  );
}

function problem(waitingMs: number, isWrong: boolean): string | undefined {
  if (waitingMs > 0) return t('lock-wait', { time: formatDuration(waitingMs + 999) });
  return isWrong ? t('lock-wrong') : undefined;
}

/** How long the next try has to wait, ms; drawn from the clock each second while it does. */
function useWait(): number {
  const { clock } = useApp();
  const lock = useKeeper().lock.value;
  const [, draw] = useState(0);
  const left = lock ? waitMs(lock, clock.now().wall) : 0;
  useEffect(() => {
    if (left === 0) return;
    const timer = setInterval(() => draw((count) => count + 1), 1_000);
    return () => clearInterval(timer);
  }, [left > 0]);
  return left;
}
