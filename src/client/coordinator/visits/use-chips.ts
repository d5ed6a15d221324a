import { api } from '#client/desk/api.ts';
import type { Address } from '#client/desk/use-address.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import type { FilterChip } from '#client/ui/desk/list/list-bar.tsx';
import type { VisitRow } from '#protocol/api/views.ts';
import type { VisitsWanted } from './wanted.ts';

/** The store and the shopper that visits are narrowed to, and what sorting by a report leaves out, each to be taken off. */
export function useChips(
  { store, shopper, sort }: VisitsWanted,
  rows: readonly VisitRow[],
  address: Address,
): FilterChip[] {
  const names = useNames({ store, shopper }, rows);
  const off = (key: string) => ({ key, onRemove: () => address.set({ [key]: '' }) });
  return [
    ...(store ? [{ ...off('store'), name: names.store }] : []),
    ...(shopper ? [{ ...off('shopper'), name: names.shopper }] : []),
    ...(sort && sort !== 'window' ? [{ ...off('sort'), name: t(`visits-only-${sort}`) }] : []),
  ];
}

/** Their names as the rows have them; where there are no rows, they are looked up. */
function useNames(
  { store, shopper }: Pick<VisitsWanted, 'store' | 'shopper'>,
  rows: readonly VisitRow[],
): { store: string; shopper: string } {
  const isEmpty = rows.length === 0;
  const stores = useLoad(`name of ${isEmpty ? store : ''}`, async () =>
    isEmpty && store ? api.coordinator.stores() : [],
  );
  const people = useLoad(`name of ${isEmpty ? shopper : ''}`, async () =>
    isEmpty && shopper ? api.coordinator.people() : [],
  );
  const known = rows[0];
  const found = known?.store ?? stores.value?.find(({ id }) => id === store);
  const person = known?.shopper ?? people.value?.find(({ id }) => id === shopper);
  return {
    store: found ? `${found.name}, ${found.city}` : t('coordinator-store'),
    shopper: person?.name ?? t('coordinator-shopper'),
  };
}
