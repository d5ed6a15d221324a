import type { Id } from '#domain/ids.ts';
import type { Role, Scope } from '#domain/scope.ts';
import type { Locale } from '#domain/text.ts';
import type { Phone } from './story/journal.ts';

/** The demo organization: a chain that measures its own stores. Invented, like everyone and everything in it. */
export const chain = { id: 'wrenfold', name: 'Wrenfold Coffee' } as const;

/** Everyone signs in with this. */
export const DEMO_PASSWORD = 'fresh-coffee';

export interface Person {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly locale: Locale;
  readonly stores: Scope['stores'];
  /** What a shopper holds. */
  readonly qualifications?: readonly string[];
}

export const coordinator = {
  id: 'marta',
  name: 'Marta Dvořáková',
  email: 'marta@wrenfold.example',
  role: 'coordinator',
  locale: 'en',
  stores: 'all',
} as const satisfies Person;

export const ilze = {
  id: 'ilze',
  name: 'Ilze Bērziņa',
  email: 'ilze@wrenfold.example',
  role: 'shopper',
  locale: 'en',
  stores: [],
  qualifications: ['Barista basics', 'Latvian spoken'],
} as const satisfies Person;

export const nasrin = {
  id: 'nasrin',
  name: 'Nasrin Rahimi',
  email: 'nasrin@wrenfold.example',
  role: 'shopper',
  locale: 'fa',
  stores: [],
  qualifications: ['Barista basics', 'Persian spoken'],
} as const satisfies Person;

export const owner = {
  id: 'joost',
  name: 'Joost van der Meer',
  email: 'joost@wrenfold.example',
  role: 'owner',
  locale: 'en',
  stores: 'all',
} as const satisfies Person;

const rigaOwner = {
  id: 'kristaps',
  name: 'Kristaps Ozols',
  email: 'kristaps@wrenfold.example',
  role: 'owner',
  locale: 'en',
  stores: ['riga-kalku', 'riga-station'],
} as const satisfies Person;

/** In the order in which the console names them. */
export const cast: readonly Person[] = [ilze, nasrin, coordinator, owner, rigaOwner];

export type Shopper = typeof ilze | typeof nasrin;

/** What each shopper carries: no two phones' clocks agree. */
export const phones = {
  ilze: { device: 'demo-phone-ilze', serverOffset: 740, app: '0.1.0' },
  nasrin: { device: 'demo-phone-nasrin', serverOffset: -2_310, app: '0.1.0' },
} as const satisfies Record<Shopper['id'], Phone>;
