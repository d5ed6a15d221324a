import { useState } from 'preact/hooks';
import { formatDate } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';

interface MadeSecretProps {
  label: string;
  /** The token, or the link. */
  secret: string;
  endsAt: number;
  onDone: () => void;
}

/** What was just made, to be copied now: it is not shown again. */
export function MadeSecret({ label, secret, endsAt, onDone }: MadeSecretProps) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <div class="stack">
      <TextField
        label={label}
        hint={t('access-once', { day: formatDate(endsAt) })}
        value={secret}
        readOnly
        dir="ltr"
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="line">
        <Button look="primary" icon={copied ? 'check' : 'copy'} onClick={copy}>
          {t(copied ? 'access-copied' : 'access-copy')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('close')}
        </Button>
      </div>
    </div>
  );
}
