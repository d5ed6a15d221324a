import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { NewVisitForm } from './new-visit-form.tsx';

/** Where a coordinator plans a visit. */
export function NewVisitPage() {
  const choices = useLoad('plan', async () => {
    const { stores, checklists, people } = api.coordinator;
    const [allStores, allChecklists, everyone] = await Promise.all([stores(), checklists(), people()]);
    return {
      stores: allStores,
      checklists: allChecklists,
      shoppers: everyone.filter(({ role, isActive }) => role === 'shopper' && isActive),
    };
  });
  return (
    <Page title={t('coordinator-new-visit')} above={<a href="/visits">{t('coordinator-visits')}</a>}>
      <Loaded of={choices}>{(found) => <NewVisitForm {...found} />}</Loaded>
    </Page>
  );
}
