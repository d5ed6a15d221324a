import { createHash } from 'node:crypto';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { JournalEvent } from '#domain/journal/event.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { type Random, randomFrom } from '../random.ts';
import { chain, phones } from './cast.ts';
import type { PerformedPlan } from './plan.ts';
import { doorPhoto } from './receipt/door.ts';
import { RECEIPT_TYPE, receiptPhoto } from './receipt/receipt.ts';
import { closedJournal } from './story/closed.ts';
import { type Assignment, journalOf } from './story/journal.ts';
import { type Story, tellStory } from './story/story.ts';

/** What the phone wrote down of a visit, and the photo that it took. */
export interface Performance {
  readonly journal: Id;
  readonly events: readonly JournalEvent[];
  readonly photo: { readonly sha256: Sha256; readonly bytes: Uint8Array<ArrayBuffer> };
}

/** Performs a planned visit. Pure: the same seed and plan give the same events and the same photo, byte for byte. */
export function perform(seed: string, plan: PerformedPlan): Performance & { readonly story: Story } {
  const random = randomOf(seed, plan);
  const story = tellStory(random('story'), plan.store, plan.enteredAt, plan.hour);
  const photo = photoOf(receiptPhoto(random('receipt'), chain.name, story));
  const writing = random('journal');
  const journal = writing.id();
  return { story, journal, events: journalOf(writing, story, assignmentOf(plan, photo)), photo };
}

/** The same plan, where the store turned out to be closed. */
export function performAtClosedDoor(seed: string, plan: PerformedPlan): Performance {
  const random = randomOf(seed, plan);
  const photo = photoOf(doorPhoto(random('door'), chain.name));
  const writing = random('journal');
  const journal = writing.id();
  return { journal, events: closedJournal(writing, plan, assignmentOf(plan, photo)), photo };
}

function randomOf(seed: string, { id }: PerformedPlan): (part: string) => Random {
  return (part) => randomFrom(`${seed}/${id}/${part}`);
}

function photoOf(bytes: Uint8Array<ArrayBuffer>): Performance['photo'] {
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function assignmentOf(plan: PerformedPlan, { sha256, bytes }: Performance['photo']): Assignment {
  return {
    visit: plan.id,
    checklist: { id: coffeeChecklist.id, version: coffeeChecklist.version },
    phone: phones[plan.shopper.id],
    photo: { sha256, bytes: bytes.byteLength, type: RECEIPT_TYPE },
  };
}
