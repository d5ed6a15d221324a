import { Icon } from '#client/ui/icon.tsx';
import { Table } from '../table.tsx';
import { type Column, pressed, type Sorting } from './column.ts';
import './list.css';
import type { Chosen } from './use-chosen.ts';
import { useRowKeys } from './use-row-keys.ts';
import type { ListWords } from './words.ts';

interface ListProps<R> {
  caption: string;
  /** The first one names the row. */
  columns: readonly Column<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string;
  /** A row's name where it is chosen: read out with its box. */
  nameOf: (row: R) => string;
  hrefOf: (row: R) => string;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  /** Absent: rows can't be chosen. */
  chosen?: Chosen | undefined;
  words: ListWords;
}

/** Rows in columns, to be sorted, chosen and opened by hand or by keys. On narrow screens each row is a card. */
export function List<R>(props: ListProps<R>) {
  const { caption, columns, rows, keyOf, chosen, words } = props;
  const keys = useRowKeys({ shown: rows.map(keyOf), onTurn: chosen?.turn, onClear: chosen?.clear });
  return (
    <div class="stacks list">
      <Table caption={caption} role="grid" hint={words.keys}>
        <thead>
          <tr>
            {chosen && (
              <th scope="col" class="list-box">
                <ChooseAll chosen={chosen} shown={rows.map(keyOf)} label={words.chooseAllShown} />
              </th>
            )}
            {columns.map((column) => (
              <Title key={column.key} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={keyOf(row)} row={row} keys={keys} {...props} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Title<R>({ column, sorting, onSort }: ListProps<R> & { column: Column<R> }) {
  const { key, title, sorts, look } = column;
  if (!sorts)
    return (
      <th scope="col" class={look}>
        {title}
      </th>
    );
  const isSorted = sorting.by === key;
  const order = sorting.direction === 'asc' ? 'ascending' : 'descending';
  return (
    <th scope="col" class={look} aria-sort={isSorted ? order : 'none'}>
      <button type="button" class="list-sort" onClick={() => onSort(pressed(column, sorting))}>
        {title}
        {isSorted && <Icon name={sorting.direction === 'asc' ? 'up' : 'down'} size={16} />}
      </button>
    </th>
  );
}

type LineProps<R> = ListProps<R> & { row: R; keys: ReturnType<typeof useRowKeys> };

function Line<R>({ row, keys, columns, keyOf, nameOf, hrefOf, chosen, words }: LineProps<R>) {
  const key = keyOf(row);
  const [head, ...others] = columns;
  return (
    <tr
      data-key={key}
      tabIndex={keys.tabIndexOf(key)}
      aria-selected={chosen ? chosen.has(key) : undefined}
      onFocus={() => keys.onFocus(key)}
      onKeyDown={keys.onKeyDown}
    >
      {chosen && (
        <td class="list-box">
          <label>
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label={words.choose(nameOf(row))}
              checked={chosen.has(key)}
              onClick={(event) => chosen.turn(key, event.shiftKey)}
            />
          </label>
        </td>
      )}
      <th scope="row" class="whole">
        <a class="row-link" href={hrefOf(row)} tabIndex={-1}>
          {head?.cell(row)}
        </a>
      </th>
      {others.map((column) => (
        <td key={column.key} class={column.look}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

function ChooseAll({ chosen, shown, label }: { chosen: Chosen; shown: readonly string[]; label: string }) {
  const all = chosen.isAllMatching || (shown.length > 0 && shown.every(chosen.has));
  return (
    <label>
      <input
        type="checkbox"
        aria-label={label}
        checked={all}
        indeterminate={!all && shown.some(chosen.has)}
        onClick={chosen.turnAllShown}
      />
    </label>
  );
}
