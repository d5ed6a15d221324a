import type { Id } from '../ids.ts';
import type { LocalizedText } from '../text.ts';
import type { PlacedProfile } from './profile.ts';
import type { StandardSet } from './standard.ts';

/** What keeps a standard set or a profile from being published: what kind it is, and which standard it is about, if one. */
export interface StandardFault {
  readonly kind:
    | 'no-name'
    | 'no-standards'
    | 'duplicate-id'
    | 'standard-unnamed'
    | 'no-target'
    | 'limit-below';
  readonly standard: Id | null;
}

/** What keeps a set from being published, in its own order. */
export function setFaults({ name, standards }: StandardSet): StandardFault[] {
  const ids = standards.map(({ id }) => id);
  return [
    ...(isBlank(name) ? [fault('no-name')] : []),
    ...(standards.length === 0 ? [fault('no-standards')] : []),
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => fault('duplicate-id', id)),
    ...standards.filter((one) => isBlank(one.name)).map(({ id }) => fault('standard-unnamed', id)),
    ...standards.filter((one) => isBlank(one.target)).map(({ id }) => fault('no-target', id)),
  ];
}

/** What keeps a profile from being published. */
export function profileFaults({ name, overrides }: PlacedProfile): StandardFault[] {
  const crossed = overrides.filter(
    ({ targetSeconds = 0, limitSeconds = Number.POSITIVE_INFINITY }) => limitSeconds < targetSeconds,
  );
  return [
    ...(isBlank(name) ? [fault('no-name')] : []),
    ...crossed.map(({ standard }) => fault('limit-below', standard)),
  ];
}

function fault(kind: StandardFault['kind'], standard: Id | null = null): StandardFault {
  return { kind, standard };
}

function isBlank(text: LocalizedText): boolean {
  return Object.values(text).every((words) => words.trim() === '');
}
