import type { OwnProfile } from '#domain/person/profile.ts';
import { positionText, readPosition } from '#domain/store/position.ts';

/** Where and when someone goes, as it is typed. */
export interface ProfileDraft {
  readonly home: string;
  readonly reach: string;
  /** With commas between, as languages. */
  readonly places: string;
  readonly languages: string;
  readonly free: OwnProfile['free'];
  /** `to` empty: one day. */
  readonly away: readonly { readonly from: string; readonly to: string }[];
  readonly vehicle: string;
}

/** What is wrong, by field; days away by their line: `away.0`. Each has its sentence, `profile-fault-<fault>`. */
export type ProfileFaults = Readonly<Partial<Record<string, 'home' | 'reach' | 'days'>>>;

const MOST_REACH_KM = 2_000;

/** A profile as it is typed anew. */
export function draftFrom({
  home,
  reachKm,
  places,
  languages,
  free,
  away,
  vehicle,
}: OwnProfile): ProfileDraft {
  return {
    home: positionText(home),
    reach: reachKm === null ? '' : String(reachKm),
    places: places.join(', '),
    languages: languages.join(', '),
    free,
    away,
    vehicle: vehicle ?? '',
  };
}

/** All that is wrong with a draft; empty: it can be sent. */
export function faultsOf({ home, reach, away }: ProfileDraft): ProfileFaults {
  const reachKm = Number(reach);
  const isReach = Number.isInteger(reachKm) && reachKm >= 1 && reachKm <= MOST_REACH_KM;
  return Object.fromEntries([
    ...(home.trim() === '' || readPosition(home) ? [] : [['home', 'home']]),
    ...(reach.trim() === '' || isReach ? [] : [['reach', 'reach']]),
    ...away.flatMap(({ from, to }, line) =>
      from === '' || (to !== '' && to < from) ? [[`away.${line}`, 'days']] : [],
    ),
  ]);
}

/** The profile that a draft without faults means; what is no vehicle is none that is known. */
export function profileFrom(
  draft: ProfileDraft,
  vehicles: readonly NonNullable<OwnProfile['vehicle']>[],
): OwnProfile {
  return {
    home: readPosition(draft.home),
    reachKm: draft.reach.trim() === '' ? null : Number(draft.reach),
    places: wordsIn(draft.places),
    languages: wordsIn(draft.languages),
    free: draft.free,
    away: draft.away.map(({ from, to }) => ({ from, to: to || from })),
    vehicle: vehicles.find((one) => one === draft.vehicle) ?? null,
  };
}

/** Words with commas between, in the comma of either script, each once. */
export function wordsIn(text: string): string[] {
  return [...new Set(text.split(/[,،\n]/).map((word) => word.trim()))].filter((word) => word !== '');
}
