import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { formatDate } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { TakeFiles } from '#client/owner/take-files.tsx';
import { Button } from '#client/ui/button.tsx';
import { Table } from '#client/ui/desk/table.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { AccessRow } from '#protocol/api/access.ts';
import { MakeToken } from './make-token.tsx';

/** What lets others, or other programs, read: links to single reports, and tokens. Each can be ended here. */
export function AccessPage() {
  const access = useLoad('access', () => api.owner.access.list());
  return (
    <Page
      title={t('owner-access')}
      lead={<p class="soft">{t('access-lead')}</p>}
      actions={
        <>
          {access.value && access.value.length > 0 && <TakeFiles table="access" />}
          <MakeToken onMade={access.reload} />
        </>
      }
    >
      <Loaded of={access}>
        {(rows) =>
          rows.length === 0 ? <p>{t('access-none')}</p> : <Rows rows={rows} onEnded={access.reload} />
        }
      </Loaded>
    </Page>
  );
}

function Rows({ rows, onEnded }: { rows: readonly AccessRow[]; onEnded: () => void }) {
  return (
    <div class="stacks">
      <Table caption={t('owner-access')}>
        <thead>
          <tr>
            <th scope="col">{t('access-what')}</th>
            <th scope="col">{t('access-sees')}</th>
            <th scope="col">{t('access-used')}</th>
            <th scope="col">{t('access-ends')}</th>
            <th scope="col">
              <span class="unseen">{t('access-end')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} onEnded={onEnded} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Row({ row, onEnded }: { row: AccessRow; onEnded: () => void }) {
  const { id, kind, name, store, visit, usedAt, endsAt } = row;
  const [busy, setBusy] = useState(false);
  const end = () => {
    setBusy(true);
    api.owner.access
      .end({ access: id })
      .then(onEnded, (failure: unknown) => toast(errorWords(failure)))
      .finally(() => setBusy(false));
  };
  return (
    <tr>
      <th scope="row" class="whole">
        <span class="cell">
          {name}
          <span class="soft">{t(`access-kind-${kind}`)}</span>
        </span>
      </th>
      <td>
        {visit ? <a href={`/visits/${visit}`}>{t('access-report')}</a> : (store?.name ?? t('access-all'))}
      </td>
      <td>{usedAt === null ? t('access-unused') : formatDate(usedAt)}</td>
      <td>{formatDate(endsAt)}</td>
      <td>
        <Button look="quiet" busy={busy} aria-label={t('access-end-of', { name })} onClick={end}>
          {t('access-end')}
        </Button>
      </td>
    </tr>
  );
}
