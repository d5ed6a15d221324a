import * as z from 'zod/mini';

/** An identifier made where the thing is made (a UUID), or a short name chosen by a checklist's author. */
export const Id = z.string().check(z.regex(/^[A-Za-z0-9._-]{1,64}$/));
export type Id = z.infer<typeof Id>;

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export type Sha256 = z.infer<typeof Sha256>;

/** Computes {@link Sha256} of a text's UTF-8 bytes. Passed in, because domain has no crypto of its own. */
export type HashText = (text: string) => Sha256;
