import type { ComponentChildren } from 'preact';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useAddress } from '#client/desk/use-address.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { ownerFile } from '#client/owner/take-files.tsx';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import type { OwnerTable } from '#protocol/api/owner-files.ts';
import type { PeriodView, PlaceView, ReadingAsked } from '#protocol/api/reading.ts';
import { OtherTables } from './other-tables.tsx';
import { PeriodBar } from './period-bar.tsx';
import { periodInWords } from './words.ts';
import '#client/owner/take-files.css';
import './reading.css';

interface ReadingPageProps<T extends PeriodView> {
  table: OwnerTable;
  title: string;
  /** The question that the page answers, in a sentence. */
  question: string;
  load: (asked: ReadingAsked) => Promise<T | null>;
  children: (found: T) => ComponentChildren;
}

/** A page of the reading room: one question, the months it is asked of, the answer. */
export function ReadingPage<T extends PeriodView>(props: ReadingPageProps<T>) {
  const { table, title, question, load, children } = props;
  const path = `/${table}`;
  const address = useAddress(path);
  const asked = askedIn(address.query);
  const reading = useLoad(`${path} ${JSON.stringify(asked)}`, () => load(asked));
  const period = reading.value?.period;
  return (
    <Page
      title={title}
      lead={
        <p class="soft">
          {question}
          {period && <span class="print-only"> {periodInWords(period)}</span>}
        </p>
      }
      actions={
        <span class="no-print wide-only">
          <span class="take-files">
            <LinkButton href={ownerFile({ table, asked }, 'xlsx')} download>
              {t('reading-save-xlsx')}
            </LinkButton>
            <LinkButton href={ownerFile({ table, asked }, 'csv')} download>
              {t('reading-save-csv')}
            </LinkButton>
            <Button onClick={() => window.print()}>{t('desk-print')}</Button>
          </span>
        </span>
      }
    >
      <Loaded of={reading} lines={10}>
        {(found) =>
          found === null ? (
            <EmptyState icon="chart" title={t('reading-nothing')}>
              {t('reading-nothing-body')}
              {asked.store && (
                <>
                  {' '}
                  <a href={address.with({ store: '' })}>{t('reading-all-stores')}</a>
                </>
              )}
            </EmptyState>
          ) : (
            <div class="reading">
              {found.place && <Place path={path} place={found.place} />}
              <PeriodBar path={path} view={found} />
              {children(found)}
              <OtherTables table={table} asked={asked} />
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

/** Which store alone the page is of, and the way back to all of them. */
function Place({ path, place: { id, name, city } }: { path: string; place: PlaceView }) {
  const address = useAddress(path);
  return (
    <p class="reading-place">
      <span>
        <a class="strong" href={`/stores/${id}`}>
          {name}
        </a>{' '}
        <span class="soft">{city}</span>
      </span>
      <a class="no-print" href={address.with({ store: '' })}>
        {t('reading-all-stores')}
      </a>
    </p>
  );
}

const month = (text: string | undefined) =>
  text !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;

/** Which months, and of which store, an address asks for. */
export function askedIn(query: Readonly<Record<string, string>>): ReadingAsked {
  const [from, to, store] = [month(query['from']), month(query['to']), query['store']];
  return { ...(from ? { from } : {}), ...(to ? { to } : {}), ...(store ? { store } : {}) };
}
