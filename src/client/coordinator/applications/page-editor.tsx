import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Segments } from '#client/ui/choice.tsx';
import { TextArea } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { ApplicationPage } from '#domain/person/application.ts';
import { directionOf, type Locale } from '#domain/text.ts';
import type { PageView } from '#protocol/api/applications.ts';
import './applications.css';
import { LanguageChoice, written } from './language-choice.tsx';
import { PageLink } from './page-link.tsx';
import { Questions } from './questions.tsx';

const blank: ApplicationPage = { about: {}, questions: [] };

/** The public page on which people apply: what it says, what it asks, and whether it is open. */
export function ApplyPageEditor() {
  const kept = useLoad('application page', () => api.coordinator.applications.page());
  return (
    <Page
      title={t('applications-page')}
      above={<a href="/people/applications">{t('applications')}</a>}
      lead={<p class="soft">{t('applications-page-lead')}</p>}
    >
      <Loaded of={kept} lines={10}>
        {(view) => <Editor key={view.revision} view={view} onSaved={kept.reload} />}
      </Loaded>
    </Page>
  );
}

function Editor({ view, onSaved }: { view: PageView; onSaved: () => void }) {
  const [page, setPage] = useState(view.page ?? blank);
  const [isOpen, setOpen] = useState(view.isOpen);
  const [locale, setLocale] = useState<Locale>('en');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const lacks = lackOf(page);
  async function save(renew: boolean): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const { revision } = view;
      await api.coordinator.applications.keepPage({ isOpen, page, revision, ...(renew ? { renew } : {}) });
      toast(t('applications-saved'));
      onSaved();
    } catch (failure) {
      setProblem(errorWords(failure));
    } finally {
      setBusy(false);
    }
  }
  return (
    <form
      class="application-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save(false);
      }}
    >
      <div class="field">
        <strong id="open">{t('applications-switch')}</strong>
        <Segments
          name="open"
          labelledBy="open"
          choices={[
            { id: 'off', text: t('applications-off') },
            { id: 'on', text: t('applications-on') },
          ]}
          chosen={isOpen ? 'on' : 'off'}
          onChoose={(id) => setOpen(id === 'on')}
        />
      </div>
      {view.link !== null && <PageLink link={view.link} busy={busy} onRenew={() => void save(true)} />}
      <LanguageChoice chosen={locale} onChoose={setLocale} text={page.about} />
      <TextArea
        key={locale}
        label={t('applications-about')}
        hint={t('applications-about-hint')}
        name="about"
        rows={8}
        maxLength={6_000}
        lang={locale}
        dir={directionOf(locale)}
        value={page.about[locale] ?? ''}
        onInput={({ currentTarget }) =>
          setPage({ ...page, about: written(page.about, locale, currentTarget.value) })
        }
      />
      <Questions
        questions={page.questions}
        locale={locale}
        onChange={(questions) => setPage({ ...page, questions })}
      />
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      {lacks && <p class="soft">{t(`applications-lacks-${lacks}`)}</p>}
      <div class="line">
        <Button look="primary" type="submit" busy={busy} disabled={lacks !== null}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

/** What the page can't be kept without. */
function lackOf({ about, questions }: ApplicationPage): 'about' | 'question' | 'options' | null {
  if (Object.keys(about).length === 0) return 'about';
  if (questions.some(({ text }) => Object.keys(text).length === 0)) return 'question';
  const isShort = questions.some(({ kind, options }) => kind === 'one-of' && options.length < 2);
  return isShort ? 'options' : null;
}
