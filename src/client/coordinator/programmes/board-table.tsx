import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { stages } from '#domain/programme/coverage.ts';
import type { BoardView, CellView } from '#protocol/api/programmes.ts';
import type { OpenCell } from './board-page.tsx';
import { CellCounts } from './cell-counts.tsx';
import { stageLooks } from './look.ts';
import type { Selection } from './use-selection.ts';
import { periodWords } from './words.ts';

interface BoardTableProps {
  board: BoardView;
  selection: Selection;
  onOpen: (cell: OpenCell) => void;
}

/** A row a store, a column a period; a cell says how many visits are at which stage, and how many are at risk. */
export function BoardTable({ board, selection, onOpen }: BoardTableProps) {
  return (
    <div class="board">
      <Legend />
      <Table caption={t('programmes-board')}>
        <thead>
          <tr>
            <th scope="col">{t('programmes-store')}</th>
            {board.periods.map((period) => (
              <th scope="col" key={period.key} aria-current={period.isNow ? 'date' : undefined}>
                <span class="cell">
                  {periodWords(period)}
                  {period.isNow && <span class="soft">{t('programmes-now')}</span>}
                </span>
                {selection.isOn && <SelectPeriod board={board} period={period} selection={selection} />}
              </th>
            ))}
          </tr>
          <tr class="board-totals">
            <th scope="row">{t('programmes-all-stores', { stores: board.stores })}</th>
            {board.totals.map((total) => (
              <td key={total.period}>
                <CellCounts cell={total} />
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.rows.map((row) => (
            <tr key={row.store.id}>
              <th scope="row">
                <span class="cell">
                  {row.store.name}
                  <span class="soft small">{row.isLeft ? t('programmes-left') : row.store.city}</span>
                </span>
              </th>
              {row.cells.map((cell) => (
                <td key={cell.period}>
                  <BoardCell row={row} cell={cell} {...{ board, selection, onOpen }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

interface BoardCellProps extends BoardTableProps {
  row: BoardView['rows'][number];
  cell: CellView;
}

function BoardCell({ board, row: { store }, cell, selection, onOpen }: BoardCellProps) {
  const period = board.periods.find(({ key }) => key === cell.period);
  const names = { store: store.name, period: period ? periodWords(period) : cell.period };
  const place = { store: store.id, period: cell.period };
  if (!selection.isOn)
    return (
      <button type="button" class="board-cell" onClick={() => onOpen(place)}>
        <span class="unseen">{t('programmes-cell-open', names)}: </span>
        <CellCounts cell={cell} />
      </button>
    );
  return (
    <label class="board-cell choosing">
      <input
        type="checkbox"
        checked={selection.has(place)}
        onChange={() => selection.toggle([place])}
        aria-label={t('programmes-select', names)}
      />
      <CellCounts cell={cell} />
    </label>
  );
}

interface SelectPeriodProps {
  board: BoardView;
  period: BoardView['periods'][number];
  selection: Selection;
}

function SelectPeriod({ board, period, selection }: SelectPeriodProps) {
  const cells = board.rows.map(({ store }) => ({ store: store.id, period: period.key }));
  return (
    <input
      type="checkbox"
      aria-label={t('programmes-select-all', { period: periodWords(period) })}
      checked={cells.every(selection.has)}
      onChange={() => selection.toggle(cells)}
    />
  );
}

function Legend() {
  return (
    <ul class="board-legend small" aria-label={t('programmes-legend')}>
      {stages.map((stage) => (
        <li key={stage} class={`tone-${stageLooks[stage].tone}`}>
          <Icon name={stageLooks[stage].icon} size={16} />
          {t(`programmes-stage-${stage}`)}
        </li>
      ))}
      <li class="tone-neutral">
        <Icon name="minus" size={16} />
        {t('programmes-stage-lacking')}
      </li>
    </ul>
  );
}
