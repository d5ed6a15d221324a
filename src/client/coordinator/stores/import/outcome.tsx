import { useState } from 'preact/hooks';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Table } from '#client/ui/desk/table.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { SheetPreview } from '#protocol/store-sheet.ts';
import type { TakeIn } from './use-take-in.ts';

/** What a list would do: how much, what is wrong with it row by row, and what would change. */
export function Outcome({ taking, preview }: { taking: TakeIn; preview: SheetPreview }) {
  const { added, changed, faulty } = preview.counts;
  const [leaveOut, setLeaveOut] = useState(false);
  const hasWork = added + changed > 0;
  return (
    <section class="stack" aria-labelledby="outcome">
      <h2 id="outcome">{t('store-list-outcome')}</h2>
      <Counts preview={preview} />
      <Faults preview={preview} />
      <Changes preview={preview} />
      {!hasWork && faulty === 0 && <Banner tone="good">{t('store-list-nothing-to-do')}</Banner>}
      {hasWork && faulty > 0 && (
        <label class="take-in-choice">
          <input
            type="checkbox"
            checked={leaveOut}
            onChange={({ currentTarget }) => setLeaveOut(currentTarget.checked)}
          />
          {t('store-list-leave-out', { faulty })}
        </label>
      )}
      {hasWork && (
        <div class="line">
          <Button
            look="primary"
            size="l"
            disabled={faulty > 0 && !leaveOut}
            onClick={() => taking.takeIn(leaveOut)}
          >
            {t('store-list-take-in', { stores: added + changed })}
          </Button>
        </div>
      )}
    </section>
  );
}

function Counts({ preview: { counts } }: { preview: SheetPreview }) {
  return (
    <dl class="take-in-counts">
      {(['added', 'changed', 'same', 'faulty'] as const).map((count) => (
        <div key={count}>
          <dt class="soft">{t(`store-list-${count}`)}</dt>
          <dd class="figures">{formatNumber(counts[count])}</dd>
        </div>
      ))}
    </dl>
  );
}

function Faults({ preview: { faults, counts } }: { preview: SheetPreview }) {
  if (faults.length === 0) return null;
  const caption = t('store-list-faults', { rows: counts.faulty });
  const shown = new Set(faults.map(({ row }) => row)).size;
  return (
    <>
      <h3>{caption}</h3>
      <Table caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t('store-list-row')}</th>
            <th scope="col">{t('store-list-header')}</th>
            <th scope="col">{t('store-list-fault')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ row, field, kind, value }) => (
            <tr key={`${row} ${field} ${kind}`}>
              <th scope="row" class="figures">
                {formatNumber(row)}
              </th>
              <td>{t(`store-field-${field}`)}</td>
              <td>{t(`store-row-${kind}`, { value })}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {shown < counts.faulty && (
        <p class="soft small">{t('store-list-more', { rows: counts.faulty - shown })}</p>
      )}
    </>
  );
}

function Changes({ preview: { changes, counts } }: { preview: SheetPreview }) {
  if (changes.length === 0) return null;
  const caption = t('store-list-changes', { stores: counts.added + counts.changed });
  const more = counts.added + counts.changed - changes.length;
  return (
    <details open={changes.length <= 20}>
      <summary>
        <h3>{caption}</h3>
      </summary>
      <Table caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t('store-list-row')}</th>
            <th scope="col">{t('coordinator-store')}</th>
            <th scope="col">{t('store-list-becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ row, name, changes: made }) => (
            <tr key={row}>
              <th scope="row" class="figures">
                {formatNumber(row)}
              </th>
              <td>{name}</td>
              <td>{made === null ? t('store-list-new') : <Made changes={made} />}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {more > 0 && <p class="soft small">{t('store-list-more', { rows: more })}</p>}
    </details>
  );
}

function Made({ changes }: { changes: NonNullable<SheetPreview['changes'][number]['changes']> }) {
  return (
    <ul class="take-in-made">
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          {t('store-list-change', {
            field: t(`store-field-${field}`),
            before: before || t('store-list-empty'),
            after: after || t('store-list-empty'),
          })}
        </li>
      ))}
    </ul>
  );
}
