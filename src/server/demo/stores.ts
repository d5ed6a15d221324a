import type { Character } from './story/character.ts';

/** A store of the demo chain: where it is, what its till prints, and what visits there are like. */
export interface DemoStore {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly city: string;
  readonly timeZone: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly till: Till;
  readonly character: Character;
}

/** Prices in the currency's own units as the receipt prints them, with so many decimals. */
export interface Till {
  readonly currency: string;
  readonly decimals: number;
  readonly drinks: readonly Item[];
  readonly foods: readonly Item[];
}

export interface Item {
  readonly name: string;
  readonly price: number;
}

const euroTill: Till = {
  currency: 'EUR',
  decimals: 2,
  drinks: [
    { name: 'Flat white', price: 3.9 },
    { name: 'Cappuccino', price: 3.7 },
    { name: 'Caffe latte', price: 4.1 },
    { name: 'Oat latte', price: 4.6 },
    { name: 'Cortado', price: 3.4 },
  ],
  foods: [
    { name: 'Rye brownie', price: 2.9 },
    { name: 'Almond croissant', price: 3.6 },
    { name: 'Cardamom bun', price: 3.2 },
    { name: 'Cheese roll', price: 4.3 },
  ],
};

const czechTill: Till = {
  currency: 'CZK',
  decimals: 2,
  drinks: [
    { name: 'Flat white', price: 89 },
    { name: 'Cappuccino', price: 79 },
    { name: 'Caffe latte', price: 85 },
    { name: 'Oat latte', price: 99 },
  ],
  foods: [
    { name: 'Plum cake', price: 75 },
    { name: 'Poppy seed bun', price: 49 },
    { name: 'Butter croissant', price: 55 },
  ],
};

const tehranTill: Till = {
  currency: 'TOMAN',
  decimals: 0,
  drinks: [
    { name: 'Cappuccino', price: 185_000 },
    { name: 'Caffe latte', price: 195_000 },
    { name: 'Flat white', price: 190_000 },
    { name: 'Cardamom latte', price: 215_000 },
  ],
  foods: [
    { name: 'Date cake', price: 140_000 },
    { name: 'Walnut cookie', price: 95_000 },
    { name: 'Cheese toast', price: 230_000 },
  ],
};

/** Six stores in four cities, each with a character that the history should show. */
export const demoStores: readonly DemoStore[] = [
  {
    id: 'riga-kalku',
    name: 'Kaļķu Street',
    address: 'Kaļķu iela 11, LV-1050',
    city: 'Riga',
    timeZone: 'Europe/Riga',
    latitude: 56.9482,
    longitude: 24.1081,
    till: euroTill,
    // Good people, too few of them at noon.
    character: {
      crowd: 1.6,
      staff: 3,
      lunchStaff: 2,
      lunchPace: 1.9,
      perGuestSeconds: 26,
      makingSeconds: 48,
      spread: 0.22,
      greetingSeconds: 16,
      warmth: 0.8,
      craft: 0.82,
      accuracy: 0.96,
      tidiness: 0.8,
      repair: 0.8,
      moodSwing: 0.06,
      safety: 0.99,
    },
  },
  {
    id: 'riga-station',
    name: 'Central Station',
    address: 'Stacijas laukums 2, LV-1050',
    city: 'Riga',
    timeZone: 'Europe/Riga',
    latitude: 56.9463,
    longitude: 24.1206,
    till: euroTill,
    // Fast and cold.
    character: {
      crowd: 2.2,
      staff: 4,
      lunchStaff: 4,
      lunchPace: 1,
      perGuestSeconds: 14,
      makingSeconds: 30,
      spread: 0.2,
      greetingSeconds: 34,
      warmth: 0.36,
      craft: 0.58,
      accuracy: 0.9,
      tidiness: 0.62,
      repair: 0.45,
      moodSwing: 0.08,
      safety: 0.95,
    },
  },
  {
    id: 'prague-vinohrady',
    name: 'Vinohrady',
    address: 'Vinohradská 61, 120 00 Praha 2',
    city: 'Prague',
    timeZone: 'Europe/Prague',
    latitude: 50.0763,
    longitude: 14.4475,
    till: czechTill,
    // Warm but slow, whatever the hour.
    character: {
      crowd: 0.9,
      staff: 2,
      lunchStaff: 2,
      lunchPace: 1.1,
      perGuestSeconds: 38,
      makingSeconds: 96,
      spread: 0.25,
      greetingSeconds: 12,
      warmth: 0.92,
      craft: 0.9,
      accuracy: 0.97,
      tidiness: 0.85,
      repair: 0.9,
      moodSwing: 0.04,
      safety: 0.99,
    },
  },
  {
    id: 'prague-andel',
    name: 'Anděl',
    address: 'Nádražní 32, 150 00 Praha 5',
    city: 'Prague',
    timeZone: 'Europe/Prague',
    latitude: 50.0709,
    longitude: 14.4043,
    till: czechTill,
    // Depends on who is on shift.
    character: {
      crowd: 1.3,
      staff: 3,
      lunchStaff: 3,
      lunchPace: 1.2,
      perGuestSeconds: 24,
      makingSeconds: 52,
      spread: 0.5,
      greetingSeconds: 26,
      warmth: 0.6,
      craft: 0.68,
      accuracy: 0.88,
      tidiness: 0.66,
      repair: 0.6,
      moodSwing: 0.3,
      safety: 0.96,
    },
  },
  {
    id: 'amsterdam-haarlemmer',
    name: 'Haarlemmerstraat',
    address: 'Haarlemmerstraat 118, 1013 EX',
    city: 'Amsterdam',
    timeZone: 'Europe/Amsterdam',
    latitude: 52.3817,
    longitude: 4.8886,
    till: euroTill,
    // The one that the others are shown.
    character: {
      crowd: 1.3,
      staff: 3,
      lunchStaff: 4,
      lunchPace: 0.95,
      perGuestSeconds: 18,
      makingSeconds: 40,
      spread: 0.16,
      greetingSeconds: 11,
      warmth: 0.88,
      craft: 0.88,
      accuracy: 0.98,
      tidiness: 0.92,
      repair: 0.92,
      moodSwing: 0.04,
      safety: 1,
    },
  },
  {
    id: 'tehran-valiasr',
    name: 'Valiasr',
    address: '2145 Valiasr Street, above Vanak Square',
    city: 'Tehran',
    timeZone: 'Asia/Tehran',
    latitude: 35.7601,
    longitude: 51.4102,
    till: tehranTill,
    // Hospitable and busy; orders go wrong, and are put right.
    character: {
      crowd: 2,
      staff: 4,
      lunchStaff: 4,
      lunchPace: 1.1,
      perGuestSeconds: 20,
      makingSeconds: 50,
      spread: 0.28,
      greetingSeconds: 14,
      warmth: 0.86,
      craft: 0.76,
      accuracy: 0.74,
      tidiness: 0.74,
      repair: 0.85,
      moodSwing: 0.07,
      safety: 0.98,
    },
  },
];
