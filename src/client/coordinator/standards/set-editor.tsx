import { useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { type Standard, StandardSet } from '#domain/checklist/standard.ts';
import { setFaults } from '#domain/checklist/standard-faults.ts';
import type { Locale } from '#domain/text.ts';
import { Built } from '../checklists/builder/built.tsx';
import { blankStandard } from '../checklists/builder/editing/blank.ts';
import { replaced } from '../checklists/builder/editing/lists.ts';
import { newId } from '../checklists/builder/new-id.ts';
import type { DraftSort } from '../checklists/builder/unsent.ts';
import { StandardFields } from './standard-fields.tsx';
import { WrittenLine } from './written-line.tsx';
import { WrittenPage } from './written-page.tsx';

const setDraft: DraftSort<StandardSet> = {
  kind: 'standards',
  shape: StandardSet,
  asDraft: (body) => ({ kind: 'standards', body }),
};

/** Writing a standard set: its name, and each standard in its order. */
export function SetEditorPage({ id = '' }: { id?: string }) {
  const draft = useLoad(`draft of standards ${id}`, () =>
    api.coordinator.drafts.read({ kind: 'standards', id }),
  );
  return (
    <Loaded of={draft} lines={10}>
      {({ draft: { kind, body }, revision }) =>
        kind === 'standards' && (
          <WrittenPage
            key={revision}
            sort={setDraft}
            body={body}
            revision={revision}
            faultsOf={setFaults}
            standardsOf={({ standards }) => standards}
            hint={t('standards-publish-hint-set')}
            editorOf={(copy) => `/standards/edit/${copy}`}
            pageOf={({ id: set, version }) => `/standards/${set}/${version}`}
            onReload={draft.reload}
          >
            {(written) => <SetFields {...written} />}
          </WrittenPage>
        )
      }
    </Loaded>
  );
}

interface SetFieldsProps {
  body: StandardSet;
  locale: Locale;
  change: (next: StandardSet) => void;
}

function SetFields({ body, locale, change }: SetFieldsProps) {
  const [added, setAdded] = useState<string | null>(null);
  const { standards } = body;
  const put = (standard: Standard) => change({ ...body, standards: replaced(standards, standard) });
  const add = () => {
    const channel = standards.at(-1)?.channels[0] ?? 'store';
    const standard = blankStandard(newId('standard'), locale, channel);
    change({ ...body, standards: [...standards, standard] });
    setAdded(standard.id);
  };
  return (
    <>
      <WrittenLine
        label={t('standards-set-name')}
        text={body.name}
        locale={locale}
        onChange={(name) => change({ ...body, name })}
      />
      <section class="stack" aria-labelledby="standards">
        <h2 id="standards">{t('coordinator-standards')}</h2>
        {standards.length === 0 && <p class="soft">{t('standards-no-standard')}</p>}
        <Built
          all={standards}
          nameOf={({ name }) => say(name)}
          noteOf={({ measure }) => t(`builder-measure-${measure}`)}
          opened={added}
          onChange={(next) => change({ ...body, standards: next })}
        >
          {(standard) => <StandardFields standard={standard} locale={locale} onChange={put} />}
        </Built>
        <div class="line">
          <Button icon="plus" onClick={add}>
            {t('standards-add')}
          </Button>
        </div>
      </section>
    </>
  );
}
