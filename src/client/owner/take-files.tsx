import {
  type FileAsked,
  OWNER_FILE_PATH,
  type OwnerTable,
  type SidesAsked,
} from '#protocol/api/owner-files.ts';
import { t } from '../locales/t.ts';
import { LinkButton } from '../ui/button.tsx';
import './take-files.css';

interface Taken {
  table: OwnerTable;
  /** The months and the store that the screen shows, or the visit or action. */
  asked?: FileAsked;
  /** Of a comparison. */
  sides?: SidesAsked;
}

/** Where a screen's tables are to be had as a file: a workbook of all, or CSV of the first or of one part. */
export function ownerFile(
  { table, asked = {}, sides }: Taken,
  format: 'csv' | 'xlsx',
  part?: string,
): string {
  const address = new URLSearchParams({ table, format });
  if (part !== undefined) address.set('part', part);
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) address.set(name, value);
  if (sides) address.set('sides', JSON.stringify(sides));
  return `${OWNER_FILE_PATH}?${address}`;
}

/** Takes a screen's tables away. Not offered on a phone, and not on paper. */
export function TakeFiles({ children, ...taken }: Taken & { children?: preact.ComponentChildren }) {
  return (
    <span class="no-print wide-only">
      <span class="take-files">
        <LinkButton href={ownerFile(taken, 'xlsx')} download>
          {t('list-save-xlsx')}
        </LinkButton>
        <LinkButton href={ownerFile(taken, 'csv')} download>
          {t('list-save-csv')}
        </LinkButton>
        {children}
      </span>
    </span>
  );
}
