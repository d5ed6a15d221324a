import { useLocation } from 'preact-iso';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { IconName } from '#client/ui/icon.tsx';
import { Tabs } from '#client/ui/tabs.tsx';
import { paths } from '../paths.ts';
import { useShelf } from '../shelf.ts';

/** The three places outside of a visit: what one has, what there is to take, what it brings. */
export function ListTabs() {
  const { path } = useLocation();
  const offers = useShelf().pack()?.offers.length ?? 0;
  const tab = (name: string, icon: IconName, href: string) => ({ name, icon, href, isHere: path === href });
  return (
    <Tabs
      tabs={[
        tab(t('tab-visits'), 'list', paths.visits()),
        {
          ...tab(t('tab-offers'), 'store', paths.offers()),
          count: offers > 0 ? formatNumber(offers) : undefined,
        },
        tab(t('tab-earnings'), 'wallet', paths.earnings()),
      ]}
    />
  );
}
