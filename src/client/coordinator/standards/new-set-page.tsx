import { useState } from 'preact/hooks';
import { Page } from '#client/desk/page.tsx';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { type Locale, locales } from '#domain/text.ts';
import { newId } from '../checklists/builder/new-id.ts';
import { PickOne } from '../checklists/builder/pick-one.tsx';
import { useBegin } from './begin.ts';
import './standards.css';

/** Beginning a set from nothing: what it is called, and in which language. */
export function NewSetPage() {
  const { busy, problem, begin } = useBegin();
  const [name, setName] = useState('');
  const [locale, setLocale] = useState<Locale>('en');
  const [isMissing, setMissing] = useState(false);
  const submit = () => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    const body = { id: newId('standards'), version: 1, name: { [locale]: name.trim() }, standards: [] };
    begin({ kind: 'standards', body });
  };
  return (
    <Page
      title={t('standards-new-set')}
      above={<a href="/standards">{t('coordinator-standards')}</a>}
      lead={<p class="soft">{t('standards-new-set-lead')}</p>}
    >
      <form
        class="stack standards-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) submit();
        }}
      >
        {problem && (
          <Banner tone="bad" role="alert">
            {problem}
          </Banner>
        )}
        <TextField
          label={t('standards-name')}
          maxLength={200}
          value={name}
          error={isMissing ? t('standards-name-missing') : undefined}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <PickOne
          label={t('standards-first-language')}
          value={locale}
          from={locales}
          nameOf={(one) => t(`language-${one}`)}
          onPick={setLocale}
        />
        <div class="line">
          <Button look="primary" type="submit" busy={busy}>
            {t('standards-begin')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
