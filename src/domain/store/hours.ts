import * as z from 'zod/mini';
import { Daypart } from '../visit/terms.ts';

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const Clock = Daypart.shape.from;

/** When a store is open by its own clocks, as it is kept and sent. The shape is `StoreHours`' of programmes. */
export const StoreHours = z.object({
  /** None: always. */
  weekly: z.array(Daypart).check(z.maxLength(50)),
  /** Days on which other hours count, both ends within; no hours: closed. */
  exceptions: z
    .array(
      z.object({
        from: Day,
        to: Day,
        hours: z.array(z.object({ from: Clock, to: Clock })).check(z.maxLength(10)),
      }),
    )
    .check(z.maxLength(400)),
});
export type StoreHours = z.infer<typeof StoreHours>;
