import * as z from 'zod/mini';
import { LocalizedText } from '#domain/text-schema.ts';
import { WallMs } from '#domain/time/stamp.ts';

/** What is agreed to, in each language that it is written in. */
export const AgreementBody = LocalizedText.check(
  z.refine((text) => Object.values(text).every((one) => one.trim() !== '' && one.length <= 40_000)),
);

/** The current version as a shopper is asked; `acceptedAt` is `null` until they have accepted it. No version: nothing is asked. */
export const OwnAgreement = z.object({
  version: z.nullable(z.int()),
  body: z.nullable(AgreementBody),
  publishedAt: z.nullable(WallMs),
  acceptedAt: z.nullable(WallMs),
});
export type OwnAgreement = z.infer<typeof OwnAgreement>;
