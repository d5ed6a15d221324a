import * as z from 'zod/mini';

const codes = [
  'signed-out',
  'wrong-sign-in',
  'not-yours',
  'not-found',
  'bad-input',
  'stale',
  'move-not-allowed',
  'rule-not-met',
  'visit-prevented',
  'export-unreadable',
  'workbook-unreadable',
  'form-unreadable',
  'link-expired',
  'too-large',
  'too-many-requests',
  'protocol-too-new',
  'protocol-too-old',
  'journal-unreadable',
  'journal-not-yours',
  'head-mismatch',
  'hash-mismatch',
  'evidence-incomplete',
  'evidence-type',
  'unavailable',
  'unexpected',
] as const;

/**
 * Every error that the server can answer with. `retryable`: the same request may succeed later, unchanged.
 * What a person reads and can do about it is in the locales under `error-<code>`; a test holds the two together.
 */
export const errors = {
  'signed-out': { status: 401, retryable: false },
  'wrong-sign-in': { status: 401, retryable: false },
  'not-yours': { status: 403, retryable: false },
  'not-found': { status: 404, retryable: false },
  'bad-input': { status: 400, retryable: false },
  stale: { status: 409, retryable: false },
  'move-not-allowed': { status: 409, retryable: false },
  'rule-not-met': { status: 409, retryable: false },
  'visit-prevented': { status: 409, retryable: false },
  'export-unreadable': { status: 400, retryable: false },
  'workbook-unreadable': { status: 400, retryable: false },
  'form-unreadable': { status: 400, retryable: false },
  'link-expired': { status: 410, retryable: false },
  'too-large': { status: 413, retryable: false },
  'too-many-requests': { status: 429, retryable: true },
  'protocol-too-new': { status: 400, retryable: false },
  'protocol-too-old': { status: 400, retryable: false },
  'journal-unreadable': { status: 400, retryable: false },
  'journal-not-yours': { status: 403, retryable: false },
  'head-mismatch': { status: 409, retryable: true },
  'hash-mismatch': { status: 422, retryable: true },
  'evidence-incomplete': { status: 409, retryable: true },
  'evidence-type': { status: 415, retryable: false },
  unavailable: { status: 503, retryable: true },
  unexpected: { status: 500, retryable: true },
} as const satisfies Record<(typeof codes)[number], { status: number; retryable: boolean }>;

export type ErrorCode = keyof typeof errors;
export const ErrorCode = z.enum(codes);

/** The body of every error answer. `id` finds the failure in the server's log where the cause is not the caller's. */
export const ErrorBody = z.object({
  code: ErrorCode,
  retryable: z.boolean(),
  id: z.optional(z.string()),
  /** Which input is wrong, as a path, where it is one input's fault. */
  field: z.optional(z.string()),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
