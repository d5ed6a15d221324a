import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import type { Checklist } from './checklist.ts';
import { questionsOf } from './parts.ts';
import { Channel, Profile, type Standard } from './standard.ts';

const Word = z.string().check(z.minLength(1), z.maxLength(200));

/** Where a profile counts by itself. An empty list narrows nothing; with all of them empty it counts only where it is chosen. */
export const ProfilePlaces = z.object({
  regions: z.array(Word),
  channels: z.array(Channel),
  concepts: z.array(Word),
});
export type ProfilePlaces = z.infer<typeof ProfilePlaces>;

/** A profile as it is kept: of which set's standards it speaks, and where. Published in versions that are never edited. */
export const PlacedProfile = z.object({
  ...Profile.shape,
  version: z.int().check(z.minimum(1)),
  standardSet: Id,
  places: ProfilePlaces,
});
export type PlacedProfile = z.infer<typeof PlacedProfile>;

/** What decides which profile counts. `chosen` was picked for the store by hand: a kept profile's id, or one that only the store has. */
export interface Adapting {
  readonly region: string | null;
  readonly concept: string | null;
  readonly chosen: Id | Profile | null;
  /** The newest version of each. */
  readonly profiles: readonly PlacedProfile[];
}

/** What is asked: through which channel, by which set's standards. */
export interface AskedBy {
  readonly channel: Channel;
  readonly standardSet: { readonly id: Id };
}

/**
 * The one profile that counts for a visit. What was chosen for the store goes before all; then the most particular of those that
 * fit: a concept says more than a channel, a channel more than a region. Two that are equally particular: the first by id.
 */
export function profileFor(adapting: Adapting, asked: AskedBy): Profile | null {
  const { chosen, profiles } = adapting;
  if (chosen !== null && typeof chosen !== 'string') return chosen;
  const ofSet = profiles.filter(({ standardSet }) => standardSet === asked.standardSet.id);
  return ofSet.find(({ id }) => id === chosen) ?? fitting(ofSet, adapting, asked.channel)[0] ?? null;
}

/** Those that fit by themselves, the one that counts first. */
export function fitting(
  profiles: readonly PlacedProfile[],
  { region, concept }: Pick<Adapting, 'region' | 'concept'>,
  channel: Channel,
): PlacedProfile[] {
  const within = (list: readonly string[], word: string | null) =>
    list.length === 0 || (word !== null && list.includes(word));
  return profiles
    .filter(({ places }) => particularity(places) > 0)
    .filter(
      ({ places: { regions, channels, concepts } }) =>
        within(regions, region) && within(channels, channel) && within(concepts, concept),
    )
    .toSorted((a, b) => particularity(b.places) - particularity(a.places) || (a.id < b.id ? -1 : 1));
}

function particularity({ regions, channels, concepts }: ProfilePlaces): number {
  return (concepts.length > 0 ? 4 : 0) + (channels.length > 0 ? 2 : 0) + (regions.length > 0 ? 1 : 0);
}

/** A wait's target and limit in seconds, as a checklist has them. */
export interface WaitFigures {
  readonly targetSeconds: number;
  readonly limitSeconds: number;
}

/** How a standard counts without any profile. Its questions may weigh differently: then there are several weights. */
export interface Counting {
  readonly weights: readonly number[];
  readonly critical: boolean;
  /** Where a wait measures it. */
  readonly wait: WaitFigures | null;
}

/** How a standard counts by a checklist: as its questions and waits say, where they say nothing as the standard does. */
export function countingBy(standard: Standard, checklist: Checklist | null): Counting {
  const waits = (checklist?.intervals ?? []).filter(({ score }) => score?.standard === standard.id);
  const asked = checklist ? questionsOf(checklist) : [];
  const items = [
    ...asked.map((question) => ('score' in question ? question.score : undefined)),
    ...waits.map(({ score }) => score),
  ];
  const scored = items.flatMap((score) => (score?.standard === standard.id ? [score] : []));
  const own = standard.weight ?? 1;
  const [wait = null] = waits.map(({ targetSeconds, limitSeconds }) => ({ targetSeconds, limitSeconds }));
  return {
    weights: scored.length === 0 ? [own] : [...new Set(scored.map(({ weight }) => weight ?? own))],
    critical: standard.critical === true || scored.some(({ critical }) => critical !== undefined),
    wait,
  };
}

/** One thing that a profile makes different, from what. `null`: nothing is known of what it was, or it was several. */
export type Difference =
  | { readonly of: 'reverse' | 'retire' }
  | { readonly of: 'critical'; readonly from: boolean; readonly to: boolean }
  | {
      readonly of: 'weight' | 'targetSeconds' | 'limitSeconds';
      readonly from: number | null;
      readonly to: number;
    };

/** What a profile makes different about a standard; empty where nothing. `counting`: how it counts otherwise. */
export function differencesUnder(
  profile: Pick<Profile, 'overrides'> | null,
  standard: Id,
  { weights, critical, wait }: Counting,
): Difference[] {
  const said = profile?.overrides.findLast((override) => override.standard === standard);
  if (!said) return [];
  if (said.retire) return [{ of: 'retire' }];
  const [weight = 1, ...others] = weights;
  const figures = [
    { of: 'weight', from: others.length > 0 ? null : weight, to: said.weight },
    { of: 'targetSeconds', from: wait?.targetSeconds ?? null, to: said.targetSeconds },
    { of: 'limitSeconds', from: wait?.limitSeconds ?? null, to: said.limitSeconds },
  ] as const;
  return [
    ...(said.reverse ? [{ of: 'reverse' } as const] : []),
    ...(said.critical === undefined || said.critical === critical
      ? []
      : [{ of: 'critical', from: critical, to: said.critical } as const]),
    ...figures.flatMap(({ of, from, to }) => (to === undefined || from === to ? [] : [{ of, from, to }])),
  ];
}
