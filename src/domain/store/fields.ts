import * as z from 'zod/mini';
import { Channel } from '../checklist/standard.ts';
import { StoreHours } from './hours.ts';

const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
/** Empty where nothing is known. */
const Word = z.string().check(z.trim(), z.maxLength(100));

export const MOST_TAGS = 50;

/** What is known of a store, as people enter it. */
export const StoreFields = z.object({
  name: Line,
  /** Whose it is, by name. */
  client: Line,
  address: Line,
  city: Line,
  /** IANA name: its windows and hours are told in it. */
  timeZone: z.string().check(z.maxLength(64)),
  position: z.nullable(
    z.object({
      latitude: z.number().check(z.minimum(-90), z.maximum(90)),
      longitude: z.number().check(z.minimum(-180), z.maximum(180)),
    }),
  ),
  /** The client's own number for it. */
  reference: Word,
  region: Word,
  concept: Word,
  channels: z.array(Channel),
  tags: z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(80))).check(z.maxLength(MOST_TAGS)),
  hours: StoreHours,
});
export type StoreFields = z.infer<typeof StoreFields>;
