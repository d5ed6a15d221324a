import { useState } from 'preact/hooks';
import { formatDate } from '../locales/format.ts';
import { t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Banner } from '../ui/state.tsx';
import './secret-link.css';
import { errorWords } from './words.ts';

interface SecretLinkProps {
  /** Since when there is one; null: there is none. */
  madeAt: number | null;
  make: () => Promise<{ link: string; madeAt: number }>;
  drop: () => Promise<void>;
}

/** A secret link to a calendar: made and shown once, renewed where it has got about, and taken back. */
export function SecretLink({ madeAt, make, drop }: SecretLinkProps) {
  const [made, setMade] = useState<{ link: string | null; madeAt: number | null }>({ link: null, madeAt });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  function run(work: () => Promise<typeof made>): void {
    setBusy(true);
    setProblem(null);
    work()
      .then(setMade, (failure: unknown) => setProblem(errorWords(failure)))
      .finally(() => setBusy(false));
  }
  const isThere = made.madeAt !== null;
  return (
    <div class="secret">
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <p class="small soft" role="status">
        {made.madeAt === null ? t('calendar-none') : t('calendar-since', { day: formatDate(made.madeAt) })}
      </p>
      {made.link && <Shown link={made.link} />}
      <div class="line">
        <Button busy={busy} onClick={() => run(make)}>
          {t(isThere ? 'calendar-renew' : 'calendar-make')}
        </Button>
        {isThere && (
          <Button
            look="quiet"
            busy={busy}
            onClick={() => run(async () => drop().then(() => ({ link: null, madeAt: null })))}
          >
            {t('calendar-drop')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The link, to be copied now: it is not shown again. */
function Shown({ link }: { link: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <>
      <TextField
        label={t('calendar-link')}
        hint={t('calendar-link-hint')}
        value={link}
        readOnly
        dir="ltr"
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="line">
        <Button look="primary" onClick={copy}>
          {t(copied ? 'calendar-copied' : 'calendar-copy')}
        </Button>
      </div>
    </>
  );
}
