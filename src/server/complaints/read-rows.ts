import type * as z from 'zod/mini';
import { Channel } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import {
  type ComplaintColumn,
  type ComplaintFault,
  ComplaintKind,
  complaintColumns,
  Day,
  MOST_COMPLAINT_LETTERS,
  type NewComplaint,
} from '#protocol/api/complaints.ts';
import type { Money } from '#protocol/api/views.ts';
import type { StoreToMatch } from '../store/places.ts';
import type { Headed, HeadedRow } from '../workbook/headed.ts';
import { minorOf } from '../workbook/money.ts';
import { isToCome, type Standards } from './enter.ts';

/** What rows of a file are read against. */
export interface Against {
  readonly stores: ReadonlyMap<string, readonly StoreToMatch[]>;
  readonly standards: Standards;
  /** For costs that name none. */
  readonly currency: string | null;
  readonly now: number;
}

/** What is wrong with a cell. */
export interface Faulty {
  readonly row: number;
  readonly column: ComplaintColumn;
  readonly fault: ComplaintFault;
  readonly cell: string;
}

const needed = ['store', 'day', 'text'] as const;

/** The columns that a file must have and lacks, said of its first row. */
export function missingColumns({ row, headers }: Headed): Faulty[] {
  const there = new Set(headers.map((header) => header.trim().toLowerCase()));
  return needed
    .filter((column) => !there.has(complaintColumns[column].toLowerCase()))
    .map((column) => ({ row, column, fault: 'no-column', cell: complaintColumns[column] }));
}

/** Stands where a cell's value would. */
class Wrong {
  readonly fault: ComplaintFault;

  constructor(fault: ComplaintFault) {
    this.fault = fault;
  }
}

const columns = ['store', 'day', 'channel', 'kind', 'text', 'cost', 'currency', 'standard'] as const;

/** One row as a complaint, or everything that is wrong with it. */
export function readRow(line: HeadedRow, against: Against): NewComplaint | Faulty[] {
  const cell = (column: ComplaintColumn) => line.cell(complaintColumns[column]);
  const store = storeIn(cell('store'), against);
  const day = dayIn(cell('day'), store, against);
  const channel = wordIn(Channel, cell('channel') || 'store') ?? new Wrong('no-such-channel');
  const kind = wordIn(ComplaintKind, cell('kind') || 'complaint') ?? new Wrong('no-such-kind');
  const text = textIn(cell('text'));
  const currency = cell('cost') === '' ? null : currencyIn(cell('currency'), against);
  const cost = currency instanceof Wrong ? null : costIn(cell('cost'), currency);
  const standard = standardIn(cell('standard'), against);
  const read = { store, day, channel, kind, text, cost, currency, standard };
  if (
    store instanceof Wrong ||
    day instanceof Wrong ||
    channel instanceof Wrong ||
    kind instanceof Wrong ||
    text instanceof Wrong ||
    cost instanceof Wrong ||
    currency instanceof Wrong ||
    standard instanceof Wrong
  )
    return columns.flatMap((column) => {
      const found = read[column];
      const at = { row: line.row, column, cell: cell(column).slice(0, 200) };
      return found instanceof Wrong ? [{ ...at, fault: found.fault }] : [];
    });
  return { store: store.id, day, channel, kind, text, cost, standard };
}

function storeIn(words: string, { stores }: Against): StoreToMatch | Wrong {
  if (words === '') return new Wrong('missing');
  const [found, another] = stores.get(words.toLowerCase()) ?? [];
  if (another) return new Wrong('several-stores');
  return found ?? new Wrong('no-such-store');
}

/** Stores by everything that a file may call them: name, name with city, the client's number, id. Letters' case does not matter. */
export function storesByWords(all: readonly StoreToMatch[]): Map<string, readonly StoreToMatch[]> {
  const found = new Map<string, StoreToMatch[]>();
  for (const store of all) {
    const { id, name, city, reference } = store;
    const words = new Set([id, name, `${name}, ${city}`, reference ?? id].map((one) => one.toLowerCase()));
    for (const one of words) found.set(one, [...(found.get(one) ?? []), store]);
  }
  return found;
}

function dayIn(words: string, store: StoreToMatch | Wrong, { now }: Against): string | Wrong {
  if (words === '') return new Wrong('missing');
  const day = Day.safeParse(words.split('T')[0]);
  if (!day.success) return new Wrong('no-such-day');
  return !(store instanceof Wrong) && isToCome(day.data, store, now)
    ? new Wrong('later-than-today')
    : day.data;
}

function wordIn<T>(words: z.ZodMiniType<T>, cell: string): T | undefined {
  return words.safeParse(cell.toLowerCase()).data;
}

function textIn(words: string): string | Wrong {
  if (words === '') return new Wrong('missing');
  return words.length > MOST_COMPLAINT_LETTERS ? new Wrong('too-long') : words;
}

function currencyIn(words: string, { currency }: Against): string | Wrong {
  const named = words.toUpperCase() || currency;
  return named !== null && /^[A-Z]{3}$/.test(named) ? named : new Wrong('no-currency');
}

function costIn(words: string, currency: string | null): Money | null | Wrong {
  if (currency === null) return null;
  const minor = minorOf(words, currency);
  return minor === null ? new Wrong('no-amount') : { minor, currency };
}

function standardIn(words: string, { standards }: Against): Id | null | Wrong {
  if (words === '') return null;
  const said = words.toLowerCase();
  const found = standards.find(
    ({ id, name }) =>
      id.toLowerCase() === said || Object.values(name).some((one) => one?.toLowerCase() === said),
  );
  return found?.id ?? new Wrong('no-such-standard');
}
