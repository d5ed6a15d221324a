import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { AsideKind } from '#protocol/api/aside-views.ts';
import { AsideItem } from './item.tsx';

/** One thing that is kept aside. After each step it is read again, so that what is shown is how it stands. */
export function AsideItemPage({ kind = '', item = '' }: { kind?: string; item?: string }) {
  const known = AsideKind.safeParse(kind).data ?? 'tail';
  const found = useLoad(`aside ${known} ${item}`, () => api.coordinator.asideItem({ kind: known, item }));
  return (
    <Loaded of={found} lines={12}>
      {(view) => <AsideItem key={`${known} ${item}`} view={view} onChanged={found.reload} />}
    </Loaded>
  );
}
