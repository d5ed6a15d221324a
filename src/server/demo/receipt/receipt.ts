import type { Random } from '#server/random.ts';
import type { DemoStore, Item, Till } from '../stores.ts';
import { paidIn } from '../story/paid.ts';
import type { Story } from '../story/story.ts';
import { type Line, PAPER_COLUMNS, print } from './paper.ts';
import { photograph } from './photograph.ts';
import { pngOf } from './png.ts';

export const RECEIPT_TYPE = 'image/png';

/** A photo of the receipt that this visit's till printed, as PNG bytes. Pure: the same seed, the same bytes. */
export function receiptPhoto(random: Random, chain: string, story: Story): Uint8Array<ArrayBuffer> {
  const image = photograph(random, print(linesOf(random, chain, story)));
  return new Uint8Array(pngOf(image));
}

function linesOf(random: Random, chain: string, story: Story): Line[] {
  const { store, drink, food } = story;
  const { till } = store;
  const { date, time } = paidIn(story);
  const items = [drink, food];
  const paid = priceOf(till, drink.price + food.price);
  return [
    { text: chain, large: true },
    { text: '' },
    { text: centred(store.name) },
    ...addressOf(store).map((text) => ({ text })),
    { text: rule },
    { text: aligned(`${date} ${time}`, `NO ${random.whole(1_000, 9_899)}`) },
    { text: rule },
    ...items.map((item) => ({ text: itemLine(till, item) })),
    { text: rule },
    { text: aligned(`TOTAL ${till.currency}`, paid) },
    { text: aligned(random.pick(['CARD', 'CARD', 'CASH']), paid) },
    { text: '' },
    { text: centred('THANK YOU - COME AGAIN') },
  ];
}

const rule = '-'.repeat(PAPER_COLUMNS);

function itemLine(till: Till, { name, price }: Item): string {
  return aligned(`1 ${name}`, priceOf(till, price));
}

/** Street and town on lines of their own, where the paper is too narrow for both. */
function addressOf({ address }: DemoStore): string[] {
  return address.split(', ').map(centred);
}

function priceOf({ decimals }: Till, price: number): string {
  return decimals > 0 ? price.toFixed(decimals) : price.toLocaleString('en-GB');
}

function centred(text: string): string {
  return `${' '.repeat(Math.max(0, Math.floor((PAPER_COLUMNS - text.length) / 2)))}${text}`;
}

function aligned(left: string, right: string): string {
  return left.padEnd(PAPER_COLUMNS - right.length) + right;
}
