import { useState } from 'preact/hooks';
import { fieldOf, useSubmit } from '#client/app/use-submit.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Id } from '#domain/ids.ts';
import type { MadeAccess } from '#protocol/api/access.ts';
import { DaysField } from './days-field.tsx';
import { MadeSecret } from './made-secret.tsx';

/** A link to this report for someone who has no sign-in, for so many days. */
export function ShareLink({ visit }: { visit: Id }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="out" onClick={() => setOpen(true)}>
        {t('access-share')}
      </Button>
      <Dialog open={isOpen} title={t('access-share-title')} onClose={() => setOpen(false)}>
        <Share visit={visit} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Share({ visit, onDone }: { visit: Id; onDone: () => void }) {
  const [made, setMade] = useState<MadeAccess | null>(null);
  const { onSubmit, busy, problem } = useSubmit(async (fields) =>
    setMade(await api.owner.access.makeLink({ visit, days: Number(fieldOf(fields, 'days')) })),
  );
  if (made)
    return (
      <MadeSecret
        label={t('access-link')}
        secret={`${location.origin}/report#${made.secret}`}
        endsAt={made.row.endsAt}
        onDone={onDone}
      />
    );
  return (
    <form class="stack" onSubmit={onSubmit}>
      <p>{t('access-share-body')}</p>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <DaysField choices={[7, 1, 30, 90]} />
      <div class="line">
        <Button look="primary" type="submit" busy={busy}>
          {t('access-link-make')}
        </Button>
      </div>
    </form>
  );
}
