import * as z from 'zod/mini';
import type { StoreHours } from '../programme/store.ts';
import { asCompared } from './compared.ts';

/** Parts of a day in which someone can go, by the clocks of the store. */
export const dayparts = ['morning', 'afternoon', 'evening'] as const;
export type FreePart = (typeof dayparts)[number];

/** When each part begins and ends. */
export const hoursOfPart: Readonly<Record<FreePart, { readonly from: string; readonly to: string }>> = {
  morning: { from: '06:00', to: '12:00' },
  afternoon: { from: '12:00', to: '17:00' },
  evening: { from: '17:00', to: '23:00' },
};

export const vehicles = ['none', 'bicycle', 'motorbike', 'car'] as const;

const Weekdays = z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(7));
const Day = z.iso.date();
const Word = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));

/** Days on which someone is away, both ends within. */
const Away = z.object({ from: Day, to: Day }).check(z.refine(({ from, to }) => from <= to, { path: ['to'] }));
export type Away = z.infer<typeof Away>;

/** What someone says of themselves: where and when they go. What is empty or `null` is not known, and limits nothing. */
export const OwnProfile = z.object({
  /** From where they set out. */
  home: z.nullable(
    z.object({
      latitude: z.number().check(z.minimum(-90), z.maximum(90)),
      longitude: z.number().check(z.minimum(-180), z.maximum(180)),
    }),
  ),
  /** How far they go, as the crow flies. */
  reachKm: z.nullable(z.int().check(z.minimum(1), z.maximum(2_000))),
  /** Towns and regions to which they go. */
  places: z.array(Word).check(z.maxLength(50)),
  languages: z.array(Word).check(z.maxLength(20)),
  /** In which parts of which weekdays they can go, 1 Monday – 7 Sunday; none at all: at any time. */
  free: z.object({ morning: Weekdays, afternoon: Weekdays, evening: Weekdays }),
  away: z.array(Away).check(z.maxLength(50)),
  vehicle: z.nullable(z.enum(vehicles)),
});
export type OwnProfile = z.infer<typeof OwnProfile>;

/** Of someone of whom nothing is known. */
export const unknownOwn: OwnProfile = {
  home: null,
  reachKm: null,
  places: [],
  languages: [],
  free: { morning: [], afternoon: [], evening: [] },
  away: [],
  vehicle: null,
};

/** When someone can go, as a store's hours are told. */
export function availableOf({ free, away }: Pick<OwnProfile, 'free' | 'away'>): StoreHours {
  return {
    weekly: dayparts.flatMap((part) =>
      free[part].length === 0 ? [] : [{ weekdays: free[part], ...hoursOfPart[part] }],
    ),
    exceptions: away.map(({ from, to }) => ({ from, to, hours: [] })),
  };
}

/** The towns to which someone goes; `townsOf` gives those of a region by its name as it is compared. */
export function townsIn(
  places: readonly string[],
  townsOf: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return [...new Set(places.flatMap((place) => [place, ...(townsOf.get(asCompared(place)) ?? [])]))];
}
