import { useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';
import type { Lock } from '#offline/index.ts';
import { digitsOf, PIN_DIGITS, pinKey } from '../lock/pin.ts';
import { fieldOf } from '../use-submit.ts';

/** A PIN typed twice: a slip of the thumb would lock its owner out. */
export function NewPin({ onKey }: { onKey: (key: Lock['key']) => Promise<void> }) {
  const [problem, setProblem] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  async function keep(form: HTMLFormElement): Promise<void> {
    const fields = new FormData(form);
    const pin = digitsOf(fieldOf(fields, 'pin'));
    if (pin.length < PIN_DIGITS.least) return setProblem(t('lock-pin-short', PIN_DIGITS));
    if (pin !== digitsOf(fieldOf(fields, 'again'))) return setProblem(t('lock-pin-differs'));
    setBusy(true);
    await onKey(await pinKey(pin));
    setBusy(false);
  }
  const field = {
    type: 'password',
    inputMode: 'numeric',
    autocomplete: 'off',
    maxLength: PIN_DIGITS.most,
    required: true,
    dir: 'ltr',
  } as const;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void keep(event.currentTarget);
      }}
    >
      <TextField
        {...field}
        label={t('lock-new-pin')}
        hint={t('lock-pin-hint', PIN_DIGITS)}
        name="pin"
        autoFocus
      />
      <TextField {...field} label={t('lock-pin-again')} error={problem} name="again" />
      <Button look="primary" type="submit" busy={busy}>
        {t('lock-set-pin')}
      </Button>
    </form>
  );
}
