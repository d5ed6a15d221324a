import type { Id } from '#domain/ids.ts';
import type { Move } from '#domain/visit/state.ts';
import type { NewsKind } from '../mail/text.ts';

/** What happened to a visit: a move, or a change of its window, pay or terms. */
export type Happening = Move | 'change';

/** A visit as far as news of it goes: whose it is. */
export interface Whose {
  readonly id: Id;
  readonly organization: Id;
  readonly shopper: Id | null;
}

/** News of one visit: for one person, or for everyone who may take it. */
export interface NewsItem {
  readonly for: Id | 'shoppers';
  readonly kind: NewsKind;
}

/** Whom a happening concerns. What a shopper did themselves is no news to them, nor is what an editor does afterwards. */
export function concerned(before: Whose | null, after: Whose, what: Happening): NewsItem[] {
  switch (what) {
    case 'offer':
      return [{ for: 'shoppers', kind: 'new' }];
    case 'assign':
    case 'reassign':
    case 'withdraw':
      return handedOver(before?.shopper ?? null, after.shopper);
    case 'adopt':
      return before?.shopper === after.shopper
        ? toOwner(after, 'changed')
        : handedOver(before?.shopper ?? null, after.shopper);
    case 'cancel':
    case 'change':
      return toOwner(after, 'changed');
    case 'return':
      return toOwner(after, 'returned');
    default:
      return [];
  }
}

function handedOver(from: Id | null, to: Id | null): NewsItem[] {
  if (from === to) return [];
  const taken = from === null ? [] : [{ for: from, kind: 'changed' } as const];
  const given = to === null ? [] : [{ for: to, kind: 'new' } as const];
  return [...taken, ...given];
}

function toOwner({ shopper }: Whose, kind: NewsKind): NewsItem[] {
  return shopper === null ? [] : [{ for: shopper, kind }];
}
