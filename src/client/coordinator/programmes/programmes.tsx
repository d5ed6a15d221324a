import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { Table } from '#client/ui/desk/table.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import { State } from '#client/ui/state.tsx';
import type { ProgrammeRow, StageCounts } from '#protocol/api/programmes.ts';
import { stateTones } from './look.ts';
import './programmes.css';

/** All programs, with how far they are. */
export function Programmes() {
  const rows = useLoad('programmes', () => api.coordinator.programmes.list());
  return (
    <Page
      title={t('programmes')}
      actions={
        <LinkButton look="primary" icon="plus" href="/programmes/new">
          {t('programmes-new')}
        </LinkButton>
      }
    >
      <Loaded of={rows}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon="chart" title={t('programmes-none')}>
              <p>{t('programmes-none-body')}</p>
            </EmptyState>
          ) : (
            <ProgrammeTable rows={found} />
          )
        }
      </Loaded>
    </Page>
  );
}

function ProgrammeTable({ rows }: { rows: readonly ProgrammeRow[] }) {
  return (
    <div class="stacks">
      <Table caption={t('programmes')}>
        <thead>
          <tr>
            <th scope="col">{t('programmes-name')}</th>
            <th scope="col">{t('programmes-plan')}</th>
            <th scope="col">{t('programmes-coverage')}</th>
            <th scope="col">{t('programmes-state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" class="whole">
                <a class="row-link cell" href={`/programmes/${row.id}`}>
                  {row.name}
                  <span class="soft small">{row.client.name}</span>
                </a>
              </th>
              <td class="whole">
                {t('programmes-times', {
                  stores: row.stores,
                  visits: row.visits,
                  every: t(`programmes-every-${row.rhythm}`),
                })}
              </td>
              <td class="whole">
                <Coverage row={row} />
              </td>
              <td>
                <State tone={stateTones[row.state]}>{t(`programmes-state-${row.state}`)}</State>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Coverage({ row: { counts, atRisk } }: { row: ProgrammeRow }) {
  const all = sumOf(counts);
  if (all === 0) return <span class="soft">{t('programmes-made', { visits: 0 })}</span>;
  return (
    <span class="cell">
      <span class="figures">
        {t('programmes-of-all', { done: formatNumber(counts.published ?? 0), all: formatNumber(all) })}
      </span>
      {atRisk > 0 && <State tone="warn">{t('programmes-at-risk', { count: atRisk })}</State>}
    </span>
  );
}

/** How many visits there are in all. */
export function sumOf(counts: StageCounts): number {
  return Object.values(counts).reduce((sum: number, visits) => sum + (visits ?? 0), 0);
}
