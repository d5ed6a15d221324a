import { signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Phone } from '#offline/index.ts';
import type { ShopperPack, ShopperVisit } from '#protocol/api/views.ts';

/** The pack as the screens hold it: read from the phone first, refreshed when there is a network. */
export interface Shelf {
  /** `undefined`: not read yet; `null`: this phone has none. */
  pack(): ShopperPack | null | undefined;
  visit(id: string): ShopperVisit | undefined;
  checklistOf(visit: ShopperVisit): Checklist | undefined;
  read(): Promise<void>;
  /** Downloads the pack. Being offline is no failure: the one before stays. */
  refresh(): Promise<void>;
}

/** The shelf over a phone's memory. */
export function createShelf(phone: Phone): Shelf {
  const pack = signal<ShopperPack | null | undefined>(undefined);
  return {
    pack: () => pack.value,
    visit: (id) => pack.value?.visits.find((visit) => visit.id === id),
    checklistOf: ({ checklist: { id, version } }) =>
      pack.value?.checklists.find((checklist) => checklist.id === id && checklist.version === version),
    async read() {
      pack.value = await phone.pack();
    },
    async refresh() {
      pack.value = await phone.refreshPack().catch(() => pack.value ?? null);
    },
  };
}

export const ShelfContext = createContext<Shelf | null>(null);

/** The shelf around this component. */
export function useShelf(): Shelf {
  const shelf = useContext(ShelfContext);
  if (!shelf) throw new Error('No shelf around this component');
  return shelf;
}
