import { createHash } from 'node:crypto';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { JournalEvent } from '#domain/journal/event.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { chain, phones } from './cast.ts';
import type { PerformedPlan } from './plan.ts';
import { randomFrom } from './random.ts';
import { RECEIPT_TYPE, receiptPhoto } from './receipt/receipt.ts';
import { journalOf } from './story/journal.ts';
import { type Story, tellStory } from './story/story.ts';

/** A visit as it went: what happened, what the phone wrote down, and the photo that it took. */
export interface Performance {
  readonly story: Story;
  readonly journal: Id;
  readonly events: readonly JournalEvent[];
  readonly photo: { readonly sha256: Sha256; readonly bytes: Uint8Array<ArrayBuffer> };
}

/** Performs a planned visit. Pure: the same seed and plan give the same events and the same photo, byte for byte. */
export function perform(seed: string, plan: PerformedPlan): Performance {
  const random = (part: string) => randomFrom(`${seed}/${plan.id}/${part}`);
  const story = tellStory(random('story'), plan.store, plan.enteredAt, plan.hour);
  const bytes = receiptPhoto(random('receipt'), chain.name, story);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const writing = random('journal');
  return {
    story,
    journal: writing.id(),
    events: journalOf(writing, story, {
      visit: plan.id,
      checklist: { id: coffeeChecklist.id, version: coffeeChecklist.version },
      phone: phones[plan.shopper.id],
      receipt: { sha256, bytes: bytes.byteLength, type: RECEIPT_TYPE },
    }),
    photo: { sha256, bytes },
  };
}
