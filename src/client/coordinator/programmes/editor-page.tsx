import { useLocation, useRoute } from 'preact-iso';
import { useApp } from '#client/app/context.ts';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { dayKey } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { rememberedCurrency } from '../plan/currency.ts';
import { draftFrom, newDraft } from './draft.ts';
import { Editor } from './editor.tsx';
import './programmes.css';

/** A new program, or one that is changed. */
export function EditorPage() {
  const { params } = useRoute();
  const { route } = useLocation();
  const { clock } = useApp();
  const id = params['programme'];
  const known = useLoad(`program to change ${id}`, async () => ({
    programme: id === undefined ? null : await api.coordinator.programmes.read({ programme: id }),
    clients: await api.coordinator.programmes.clients(),
    checklists: await api.coordinator.checklists(),
  }));
  const programme = known.value?.programme;
  const today = dayKey(clock.now().wall, 'UTC');
  return (
    <Page
      title={t(id === undefined ? 'programmes-new' : 'programmes-change')}
      above={<a href={id ? `/programmes/${id}` : '/programmes'}>{programme?.plan.name ?? t('programmes')}</a>}
    >
      <Loaded of={known} lines={12}>
        {({ programme: changed, clients, checklists }) => (
          <Editor
            programme={changed}
            first={changed ? draftFrom(changed.plan) : startOf(today, clients)}
            clients={clients}
            checklists={checklists}
            onSaved={(saved) => route(`/programmes/${saved}`)}
          />
        )}
      </Loaded>
    </Page>
  );
}

/** Where there is one client, it is that one. */
function startOf(today: string, clients: readonly { readonly id: string }[]) {
  const [only, ...others] = clients;
  return { ...newDraft(today, rememberedCurrency()), client: others.length === 0 ? (only?.id ?? '') : '' };
}
