import { wordsIn } from '#client/profile/draft.ts';
import type { Channel } from '#domain/checklist/standard.ts';
import type { StoreHours } from '#domain/store/hours.ts';
import { readExceptions, readWeekly } from '#domain/store/hours-text.ts';
import { hoursOn } from '#domain/store/opening.ts';
import { positionText, readPosition } from '#domain/store/position.ts';
import type { KeptStore, StoreChange } from '#protocol/api/stores.ts';

/** Other hours of some days as they are typed; `hours` empty: closed. */
export interface ExceptionDraft {
  readonly from: string;
  readonly to: string;
  readonly hours: string;
}

/** A store as it is typed. */
export interface StoreDraft {
  readonly name: string;
  readonly client: string;
  readonly address: string;
  readonly city: string;
  readonly timeZone: string;
  readonly position: string;
  readonly reference: string;
  readonly region: string;
  readonly concept: string;
  readonly channels: readonly Channel[];
  /** With commas between. */
  readonly tags: string;
  /** Hours of each weekday, Monday first; empty: closed, and all empty: none are known. */
  readonly week: readonly string[];
  readonly exceptions: readonly ExceptionDraft[];
  readonly profile: string;
}

/** A field that is one line of text. */
export type LineName = Exclude<keyof StoreDraft, 'channels' | 'week' | 'exceptions'>;

/** What is wrong with a field; each has its sentence, `store-fault-<fault>`. */
export type Fault = 'missing' | 'position' | 'hours' | 'days' | 'time-zone' | 'reference' | 'refused';
/** By field; those of hours by weekday or line, `week.0`, `exceptions.2`. */
export type Faults = Readonly<Partial<Record<string, Fault>>>;

/** The first week of 2024 began on a Monday: how each weekday is told without exceptions. */
const week = [1, 2, 3, 4, 5, 6, 7].map((day) => `2024-01-0${day}`);

/** A store as it is typed anew. */
export function draftFrom(store: KeptStore): StoreDraft {
  const { name, client, address, city, timeZone, reference, region, concept, channels, hours } = store;
  const weekly = { weekly: hours.weekly, exceptions: [] };
  return {
    ...{ name, client, address, city, timeZone, reference, region, concept, channels },
    position: positionText(store.position),
    tags: store.tags.join(', '),
    week: week.map((day) => (hours.weekly.length === 0 ? '' : textOf(hoursOn(day, weekly)))),
    exceptions: hours.exceptions.map((one) => ({ from: one.from, to: one.to, hours: textOf(one.hours) })),
    profile: store.profile?.id ?? '',
  };
}

function textOf(hours: ReturnType<typeof hoursOn>): string {
  return hours === 'all-day' ? '' : hours.map(({ from, to }) => `${from}–${to}`).join(', ');
}

/** All that is wrong with a draft; empty: it can be sent. */
export function faultsOf(draft: StoreDraft): Faults {
  const required = ['name', 'client', 'address', 'city', 'timeZone'] as const satisfies readonly LineName[];
  const missing = required.filter((field) => draft[field].trim() === '').map((field) => [field, 'missing']);
  const isPlace = draft.position.trim() === '' || readPosition(draft.position);
  const days = draft.week.flatMap((text, day) => (hoursOf(text) ? [] : [[`week.${day}`, 'hours']]));
  const others = draft.exceptions.flatMap((one, line) => {
    if (hoursOf(one.hours) === null) return [[`exceptions.${line}`, 'hours']];
    return exceptionOf(one) ? [] : [[`exceptions.${line}`, 'days']];
  });
  return Object.fromEntries([...missing, ...(isPlace ? [] : [['position', 'position']]), ...days, ...others]);
}

/** A draft without faults as it is sent; `revision` is the one that was looked at. */
export function changeOf(
  draft: StoreDraft,
  { id, revision }: Pick<KeptStore, 'id' | 'revision'>,
): StoreChange {
  const { position, tags, week: _, exceptions: __, profile, channels, ...lines } = draft;
  return {
    ...lines,
    store: id,
    revision,
    position: readPosition(position),
    channels: [...channels],
    tags: wordsIn(tags),
    hours: storeHoursOf(draft),
    profile: profile || null,
  };
}

/** The hours that a draft without faults means. */
export function storeHoursOf(draft: Pick<StoreDraft, 'week' | 'exceptions'>): StoreHours {
  return {
    weekly: weeklyOf(draft.week),
    exceptions: draft.exceptions.flatMap((one) => exceptionOf(one) ?? []),
  };
}

/** Weekdays with the same hours become one part. */
function weeklyOf(days: readonly string[]): StoreHours['weekly'] {
  const ranges = days.flatMap((text, day) =>
    (hoursOf(text) ?? []).map(({ from, to }) => ({ weekday: day + 1, from, to })),
  );
  return [...Map.groupBy(ranges, ({ from, to }) => `${from} ${to}`).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ weekdays: same.map(({ weekday }) => weekday), from: first.from, to: first.to }] : [];
  });
}

/** `null` for what can't be read; none: closed. */
function hoursOf(text: string): { from: string; to: string }[] | null {
  const plain = text.trim();
  if (plain === '' || /^(closed|off)$/i.test(plain)) return [];
  return readWeekly(`Mo ${plain}`)?.map(({ from, to }) => ({ from, to })) ?? null;
}

function exceptionOf({ from, to, hours }: ExceptionDraft): StoreHours['exceptions'][number] | null {
  const read = readExceptions(`${from}/${to || from} ${hours.trim() || 'closed'}`);
  return read?.[0] ?? null;
}

/** Which field of the form an answer's field stands for, and what is wrong with it. */
export function faultFor(path: string | undefined): Faults | null {
  if (path === 'timeZone') return { timeZone: 'time-zone' };
  if (path === 'reference') return { reference: 'reference' };
  return path === undefined ? null : { [path.split('.')[0] ?? '']: 'refused' };
}
