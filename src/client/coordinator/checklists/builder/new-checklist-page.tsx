import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { Page } from '#client/desk/page.tsx';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { type Channel, channels } from '#domain/checklist/standard.ts';
import { type Locale, locales } from '#domain/text.ts';
import { blankChecklist } from './editing/blank.ts';
import { newId } from './new-id.ts';
import { PickOne } from './pick-one.tsx';
import './builder.css';

/** Beginning a checklist from nothing: what it is called, in which language, and through which channel it goes. */
export function NewChecklistPage() {
  const { route } = useLocation();
  const [title, setTitle] = useState('');
  const [locale, setLocale] = useState<Locale>('en');
  const [channel, setChannel] = useState<Channel>('store');
  const [isMissing, setMissing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function begin(): Promise<void> {
    setMissing(title.trim() === '');
    if (title.trim() === '') return;
    setBusy(true);
    const body = blankChecklist({ id: newId('checklist'), title: title.trim(), channel, locale });
    try {
      await api.coordinator.drafts.begin({ kind: 'checklist', body });
      route(`/checklists/edit/${body.id}`);
    } catch (failure) {
      setProblem(errorWords(failure));
      setBusy(false);
    }
  }

  return (
    <Page
      title={t('builder-new')}
      above={<a href="/checklists">{t('coordinator-checklists')}</a>}
      lead={<p class="soft">{t('builder-new-lead')}</p>}
    >
      <form
        class="stack builder-new"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void begin();
        }}
      >
        {problem && (
          <Banner tone="bad" role="alert">
            {problem}
          </Banner>
        )}
        <TextField
          label={t('builder-title')}
          maxLength={200}
          value={title}
          error={isMissing ? t('builder-title-missing') : undefined}
          onInput={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <PickOne
          label={t('builder-first-language')}
          value={locale}
          from={locales}
          nameOf={(one) => t(`language-${one}`)}
          onPick={setLocale}
        />
        <PickOne
          label={t('builder-channel')}
          value={channel}
          from={channels}
          nameOf={(one) => t(`channel-${one}`)}
          onPick={setChannel}
        />
        <div class="line">
          <Button look="primary" type="submit" busy={busy}>
            {t('builder-begin')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
