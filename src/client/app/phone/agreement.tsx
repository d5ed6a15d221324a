import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { Banner } from '#client/ui/state.tsx';
import { directionOf, type LocalizedText, localeIn, textIn } from '#domain/text.ts';
import { PhoneError } from '#offline/index.ts';
import { OwnAgreement } from '#protocol/api/agreement-views.ts';
import { request } from '../request.ts';
import { errorWords } from '../words.ts';
import { Setting } from './setting.tsx';

const PATH = '/api/shopper/agreement';

/** What one is asked to agree to: not there where there is nothing, or no network to ask. It stands in no one's way. */
export function AgreementSetting() {
  const [known, setKnown] = useState<OwnAgreement | null>(null);
  const [isOpen, setOpen] = useState(false);
  const read = () => request(OwnAgreement, PATH).then(setKnown);
  useEffect(() => {
    // It is asked again the next time that this is opened.
    read().catch(() => undefined);
  }, []);
  if (!known?.body || known.version === null) return null;
  const now =
    known.acceptedAt === null
      ? t('profile-agreement-asked')
      : t('profile-agreement-accepted', { day: formatDate(known.acceptedAt) });
  return (
    <Setting name={t('profile-agreement')} now={now}>
      <Button look={known.acceptedAt === null ? 'primary' : 'plain'} onClick={() => setOpen(true)}>
        {t('profile-agreement-read')}
      </Button>
      <Dialog open={isOpen} title={t('profile-agreement')} onClose={() => setOpen(false)}>
        <Reading
          agreement={known}
          body={known.body}
          onKnown={setKnown}
          onClose={() => setOpen(false)}
          onStale={read}
        />
      </Dialog>
    </Setting>
  );
}

interface ReadingProps {
  agreement: OwnAgreement;
  body: LocalizedText;
  onKnown: (agreement: OwnAgreement) => void;
  onStale: () => Promise<void>;
  onClose: () => void;
}

function Reading({
  agreement: { version, publishedAt, acceptedAt },
  body,
  onKnown,
  onStale,
  onClose,
}: ReadingProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const locale = localeIn(body, currentLocale());
  async function accept(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      onKnown(await request(OwnAgreement, PATH, { version, locale }));
      onClose();
    } catch (failure) {
      const isStale = failure instanceof PhoneError && failure.code === 'stale';
      setProblem(isStale ? t('profile-agreement-stale') : errorWords(failure));
      if (isStale) await onStale().catch(() => undefined);
    } finally {
      setBusy(false);
    }
  }
  return (
    <>
      {publishedAt !== null && (
        <p class="small soft">
          {t('profile-agreement-since', { version: version ?? 0, day: formatDate(publishedAt) })}
        </p>
      )}
      {problem && (
        <Banner tone="warn" role="alert">
          {problem}
        </Banner>
      )}
      <div class="agreement" lang={locale} dir={directionOf(locale)}>
        {textIn(body, locale)}
      </div>
      <div class="dialog-actions">
        {acceptedAt === null && (
          <Button look="primary" busy={busy} onClick={() => void accept()}>
            {t('profile-agreement-accept')}
          </Button>
        )}
        <Button onClick={onClose}>{t('profile-agreement-close')}</Button>
      </div>
    </>
  );
}
