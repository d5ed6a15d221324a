import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { formatDate } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextArea } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import { directionOf, type Locale, type LocalizedText } from '#domain/text.ts';
import type { AgreementView } from '#protocol/api/agreements.ts';
import './applications.css';
import { LanguageChoice, written } from './language-choice.tsx';

/** What shoppers agree to: the version that they are asked about, another one in its place, and those before. */
export function AgreementsPage() {
  const versions = useLoad('agreements', () => api.coordinator.agreements.list());
  return (
    <Page
      title={t('agreements')}
      above={<a href="/people">{t('coordinator-people')}</a>}
      lead={<p class="soft">{t('agreements-lead')}</p>}
    >
      <Loaded of={versions} lines={10}>
        {(known) => (
          <>
            <Writing key={known[0]?.version ?? 0} current={known[0]} onPublished={versions.reload} />
            <Versions versions={known} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface WritingProps {
  current: AgreementView | undefined;
  onPublished: () => void;
}

function Writing({ current, onPublished }: WritingProps) {
  const [body, setBody] = useState<LocalizedText>(current?.body ?? {});
  const [locale, setLocale] = useState<Locale>('en');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const after = current?.version ?? 0;
  const isSame = JSON.stringify(body) === JSON.stringify(current?.body ?? {});
  async function publish(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const { version } = await api.coordinator.agreements.publish({ after, body });
      toast(t('agreements-published', { version }));
      onPublished();
    } catch (failure) {
      setProblem(errorWords(failure));
    } finally {
      setBusy(false);
    }
  }
  return (
    <section class="application-form" aria-label={t('agreements-write')}>
      <LanguageChoice chosen={locale} onChoose={setLocale} text={body} />
      <TextArea
        key={locale}
        label={t('agreements-text')}
        hint={t('agreements-text-hint')}
        rows={14}
        maxLength={40_000}
        lang={locale}
        dir={directionOf(locale)}
        value={body[locale] ?? ''}
        onInput={({ currentTarget }) => setBody(written(body, locale, currentTarget.value))}
      />
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <div class="line">
        <Button
          look="primary"
          busy={busy}
          disabled={isSame || Object.keys(body).length === 0}
          onClick={() => void publish()}
        >
          {t('agreements-publish', { version: after + 1 })}
        </Button>
      </div>
    </section>
  );
}

function Versions({ versions }: { versions: readonly AgreementView[] }) {
  if (versions.length === 0) return null;
  return (
    <section class="application-questions" aria-labelledby="versions">
      <h2 id="versions">{t('agreements-versions')}</h2>
      <ul class="applications">
        {versions.map(({ version, publishedAt, publishedBy, accepted, of, body }) => (
          <li key={version} class="card application">
            <details>
              <summary>
                {t('agreements-version', { version, day: formatDate(publishedAt), by: publishedBy })}
                <span class="soft small application-words">{t('agreements-accepted', { accepted, of })}</span>
              </summary>
              {Object.entries(body).map(([locale, text]) => (
                <p key={locale} lang={locale} dir={locale === 'fa' ? 'rtl' : 'ltr'} class="application-text">
                  {text}
                </p>
              ))}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
