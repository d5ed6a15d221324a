import { useRef, useState } from 'preact/hooks';
import { formatDate } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Invitation } from './invite.tsx';

/** The link that was made, whether it was mailed, and until when it works. */
export function Invited({
  invitation: { link, mailed, expiresAt },
  onDone,
}: {
  invitation: Invitation;
  onDone: () => void;
}) {
  const [copied, setCopied] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      // Without the clipboard's permission the person copies by hand: the link is marked for it.
      place.current?.querySelector('input')?.select();
    }
  }
  return (
    <>
      <Banner tone={mailed ? 'good' : 'warn'} role="status">
        {t(mailed ? 'coordinator-mailed' : 'coordinator-not-mailed')}
      </Banner>
      <div ref={place}>
        <TextField
          label={t('coordinator-link')}
          hint={t('coordinator-link-until', { day: formatDate(expiresAt) })}
          readOnly
          dir="ltr"
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div class="line">
        <Button look="primary" icon={copied ? 'check' : undefined} onClick={() => void copy()}>
          {t(copied ? 'coordinator-link-copied' : 'coordinator-link-copy')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('close')}
        </Button>
      </div>
    </>
  );
}
