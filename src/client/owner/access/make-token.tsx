import { useState } from 'preact/hooks';
import { fieldOf, useSubmit } from '#client/app/use-submit.ts';
import { api } from '#client/desk/api.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { SelectField, TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { MadeAccess } from '#protocol/api/access.ts';
import { MOST_PAGE_ROWS } from '#protocol/api/listing.ts';
import type { OwnerStore } from '#protocol/api/views.ts';
import { DaysField } from './days-field.tsx';
import { MadeSecret } from './made-secret.tsx';

/** Making a token by which a program reads what the owner reads. */
export function MakeToken({ onMade }: { onMade: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<MadeAccess | null>(null);
  const close = () => {
    setOpen(false);
    if (made) onMade();
    setMade(null);
  };
  return (
    <>
      <Button icon="plus" look="primary" onClick={() => setOpen(true)}>
        {t('access-token-new')}
      </Button>
      <Dialog open={isOpen} title={t('access-token-new')} onClose={close}>
        {made ? (
          <MadeSecret
            label={t('access-token')}
            secret={made.secret}
            endsAt={made.row.endsAt}
            onDone={close}
          />
        ) : (
          <TokenForm onMade={setMade} />
        )}
      </Dialog>
    </>
  );
}

function TokenForm({ onMade }: { onMade: (made: MadeAccess) => void }) {
  const stores = useLoad('access stores', everyStore).value ?? [];
  const { onSubmit, busy, problem } = useSubmit(async (fields) => {
    const store = fieldOf(fields, 'store');
    const asked = { name: fieldOf(fields, 'name').trim(), days: Number(fieldOf(fields, 'days')) };
    onMade(await api.owner.access.makeToken({ ...asked, ...(store ? { store } : {}) }));
  });
  return (
    <form class="stack" onSubmit={onSubmit}>
      <p>{t('access-token-body')}</p>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <TextField label={t('access-name')} hint={t('access-name-hint')} name="name" maxLength={80} required />
      <SelectField label={t('access-sees')} name="store">
        <option value="">{t('access-all')}</option>
        {stores.map(({ store: { id, name, city } }) => (
          <option key={id} value={id}>
            {name}, {city}
          </option>
        ))}
      </SelectField>
      <DaysField choices={[90, 7, 30, 366]} />
      <div class="line">
        <Button look="primary" type="submit" busy={busy}>
          {t('access-token-make')}
        </Button>
      </div>
    </form>
  );
}

/** All that there are to choose from, page by page. */
async function everyStore(): Promise<OwnerStore[]> {
  const all: OwnerStore[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page = await api.owner.stores({ limit: MOST_PAGE_ROWS, ...(after === '' ? {} : { after }) });
    all.push(...page.rows);
    after = page.after;
  }
  return all;
}
