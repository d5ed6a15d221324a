import { useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Table } from '#client/ui/desk/table.tsx';
import { TextField } from '#client/ui/field.tsx';
import { type SheetField, sheetFields } from '#domain/store/sheet/columns.ts';
import type { SheetPreview } from '#protocol/store-sheet.ts';
import type { TakeIn } from './use-take-in.ts';

interface ColumnChoiceProps {
  taking: TakeIn;
  preview: SheetPreview;
}

/** What each column was taken for, to be put right by hand; and what rows go by that do not say it. */
export function ColumnChoice({ taking, preview: { columns } }: ColumnChoiceProps) {
  return (
    <section class="stack" aria-labelledby="columns">
      <h2 id="columns">{t('store-list-columns')}</h2>
      <p class="soft small">{t('store-list-columns-hint')}</p>
      <Table caption={t('store-list-columns-table')}>
        <thead>
          <tr>
            <th scope="col">{t('store-list-header')}</th>
            <th scope="col">{t('store-list-example')}</th>
            <th scope="col">{t('store-list-holds')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ header, field, example }, column) => (
            <tr key={column}>
              <th scope="row">{header || <span class="soft">{t('store-list-no-header')}</span>}</th>
              <td class="take-in-example">
                <bdi>{example}</bdi>
              </td>
              <td>
                <FieldChoice
                  label={t('store-list-holds-of', { header })}
                  field={field}
                  onChoose={(chosen) => taking.ask({ columns: withField(columns, column, chosen) })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Defaults taking={taking} />
    </section>
  );
}

interface FieldChoiceProps {
  label: string;
  field: SheetField | null;
  onChoose: (field: SheetField | null) => void;
}

function FieldChoice({ label, field, onChoose }: FieldChoiceProps) {
  return (
    <select
      class="control"
      aria-label={label}
      value={field ?? ''}
      onChange={({ currentTarget }) =>
        onChoose(sheetFields.find((one) => one === currentTarget.value) ?? null)
      }
    >
      <option value="">{t('store-list-nothing')}</option>
      {sheetFields.map((one) => (
        <option key={one} value={one}>
          {t(`store-field-${one}`)}
        </option>
      ))}
    </select>
  );
}

/** A field is held by one column: another that held it lets it go. */
function withField(columns: SheetPreview['columns'], column: number, field: SheetField | null) {
  return columns.map((one, at) => {
    if (at === column) return field;
    return one.field === field ? null : one.field;
  });
}

function Defaults({ taking: { asked, ask } }: { taking: TakeIn }) {
  const [client, setClient] = useState(asked.client);
  const [timeZone, setTimeZone] = useState(asked.timeZone);
  const isChanged = client !== asked.client || timeZone !== asked.timeZone;
  return (
    <form
      class="take-in-defaults"
      onSubmit={(event) => {
        event.preventDefault();
        ask({ client, timeZone });
      }}
    >
      <TextField
        label={t('store-list-client')}
        value={client}
        maxLength={200}
        onInput={({ currentTarget }) => setClient(currentTarget.value)}
      />
      <TextField
        label={t('store-list-zone')}
        value={timeZone}
        maxLength={64}
        dir="ltr"
        onInput={({ currentTarget }) => setTimeZone(currentTarget.value)}
      />
      <Button type="submit" disabled={!isChanged}>
        {t('store-list-apply')}
      </Button>
    </form>
  );
}
