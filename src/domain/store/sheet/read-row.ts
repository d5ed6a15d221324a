import { Channel, channels } from '#domain/checklist/standard.ts';
import { MOST_TAGS, type StoreFields } from '../fields.ts';
import { readExceptions, readWeekly } from '../hours-text.ts';
import { type Position, positionOf, readPosition } from '../position.ts';
import { type SheetField, sheetFields } from './columns.ts';

/** What can be wrong with a cell or a row; each has its sentence and what mends it. */
export type RowFaultKind =
  | 'missing'
  | 'too-long'
  | 'time-zone'
  | 'number'
  | 'half-a-position'
  | 'position'
  | 'channel'
  | 'too-many-tags'
  | 'hours'
  | 'exceptions'
  | 'twice'
  | 'reference-taken'
  | 'several';

/** `value` is what stands there, or what it collides with. */
export interface CellFault {
  readonly field: SheetField;
  readonly kind: RowFaultKind;
  readonly value: string;
}

/** What a row says, of the columns that the file has. An empty cell says that there is nothing. */
export type RowValues = Partial<Omit<StoreFields, 'hours'>> & {
  readonly id?: string;
  readonly weekly?: StoreFields['hours']['weekly'];
  readonly exceptions?: StoreFields['hours']['exceptions'];
};

export interface ReadRow {
  readonly values: RowValues;
  readonly faults: readonly CellFault[];
}

type Cells = Readonly<Partial<Record<SheetField, string>>>;
type Read = (text: string, field: SheetField) => RowValues | RowFaultKind;

const MOST_LINE = 200;
const MOST_WORD = 100;

const line =
  (name: 'name' | 'client' | 'address' | 'city', most: number): Read =>
  (text) =>
    text.length > most ? 'too-long' : text === '' ? {} : { [name]: text };
const word =
  (name: 'reference' | 'region' | 'concept'): Read =>
  (text) =>
    text.length > MOST_WORD ? 'too-long' : { [name]: text };
const nothing: Read = () => ({});

const readers: Readonly<Record<SheetField, Read>> = {
  reference: word('reference'),
  region: word('region'),
  concept: word('concept'),
  name: line('name', MOST_LINE),
  client: line('client', MOST_LINE),
  address: line('address', MOST_LINE),
  city: line('city', MOST_LINE),
  timeZone: (text) => (text === '' ? {} : { timeZone: text }),
  position: (text) => {
    if (text === '') return { position: null };
    const position = readPosition(text);
    return position ? { position } : 'position';
  },
  latitude: nothing,
  longitude: nothing,
  channels: readChannels,
  tags: readTags,
  hours: (text) => {
    const weekly = readWeekly(text);
    return weekly ? { weekly } : 'hours';
  },
  exceptions: (text) => {
    const exceptions = readExceptions(text);
    return exceptions ? { exceptions } : 'exceptions';
  },
  id: (text) => (text === '' ? {} : { id: text }),
};

/** What a row's cells say, and what of them can't be read. `isTimeZone` knows the names that there are. */
export function readRow(cells: Cells, isTimeZone: (name: string) => boolean): ReadRow {
  const values: RowValues[] = [];
  const faults: CellFault[] = [];
  for (const field of sheetFields) {
    const value = cells[field]?.trim();
    if (value === undefined) continue;
    const read = readers[field](value, field);
    if (typeof read === 'string') faults.push({ field, kind: read, value });
    else if (read.timeZone !== undefined && !isTimeZone(read.timeZone))
      faults.push({ field, kind: 'time-zone', value });
    else values.push(read);
  }
  const place = readDegrees(cells);
  if (place && 'kind' in place) faults.push(place);
  else if (place) values.push(place);
  return { values: Object.assign({}, ...values), faults };
}

/** Latitude and longitude in columns of their own: both, or neither. */
function readDegrees({ latitude, longitude }: Cells): { position: Position | null } | CellFault | null {
  if (latitude === undefined && longitude === undefined) return null;
  const [first, second] = [latitude?.trim() ?? '', longitude?.trim() ?? ''];
  if (first === '' && second === '') return { position: null };
  if (first === '') return { field: 'latitude', kind: 'half-a-position', value: second };
  if (second === '') return { field: 'longitude', kind: 'half-a-position', value: first };
  const [north, east] = [numberOf(first), numberOf(second)];
  if (Number.isNaN(north) || Math.abs(north) > 90) return { field: 'latitude', kind: 'number', value: first };
  const position = positionOf(north, east);
  return position ? { position } : { field: 'longitude', kind: 'number', value: second };
}

function numberOf(text: string): number {
  return /^[+-]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

function readChannels(text: string): RowValues | RowFaultKind {
  const named = listed(text).map((one) => one.toLowerCase().replace(/\s+/g, '-'));
  const known = named.map((one) => (one === 'e-mail' ? 'email' : one)).map((one) => Channel.safeParse(one));
  if (!known.every(({ success }) => success)) return 'channel';
  const chosen = new Set(known.map(({ data }) => data));
  return { channels: channels.filter((channel) => chosen.has(channel)) };
}

function readTags(text: string): RowValues | RowFaultKind {
  const tags = [...new Set(listed(text))];
  if (tags.some((tag) => tag.length > 80)) return 'too-long';
  return tags.length > MOST_TAGS ? 'too-many-tags' : { tags };
}

function listed(text: string): string[] {
  return text
    .split(/[,،;؛\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
