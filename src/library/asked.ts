/*
 * What most questions of a kind state alike, to be spread into each; a question overrides what differs.
 * Most are answered after leaving: a shopper who fills in a form at the counter is soon recognised.
 */
const after = { when: 'after', required: true, mayBeNotApplicable: false } as const;

/** What was seen, heard or counted. */
export const seen = { ...after, view: 'fact', aspect: 'quality' } as const;

/** What was seen, where it may not have come up: "not applicable" is an honest answer. */
export const seenIfItArose = { ...seen, mayBeNotApplicable: true } as const;

/** Counted or noted at a glance while the visit goes on, because it can't be recalled exactly later. */
export const seenInside = { ...seen, when: 'inside' } as const;

/** How it felt. */
export const felt = { ...after, view: 'perception', aspect: 'quality' } as const;
