import { useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';

interface PageLinkProps {
  link: string;
  busy: boolean;
  onRenew: () => void;
}

/** The page's address, to be put where people look for work; and another one, where it has got to the wrong ones. */
export function PageLink({ link, busy, onRenew }: PageLinkProps) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <div class="application-link">
      <TextField
        label={t('applications-link')}
        value={link}
        readOnly
        dir="ltr"
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="line">
        <Button onClick={copy}>{t(copied ? 'coordinator-link-copied' : 'coordinator-link-copy')}</Button>
        <LinkButton look="quiet" href={link} target="_blank">
          {t('applications-look')}
        </LinkButton>
        <Button look="quiet" busy={busy} onClick={onRenew}>
          {t('applications-renew')}
        </Button>
      </div>
    </div>
  );
}
