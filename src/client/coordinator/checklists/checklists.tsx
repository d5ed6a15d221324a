import { useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { Table } from '#client/ui/desk/table.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import { Drafts, loadDrafts } from './drafts.tsx';
import { Publish } from './publish.tsx';

/** Drafts, and every published version of every checklist. */
export function Checklists() {
  const checklists = useLoad('checklists', () => api.coordinator.checklists());
  const drafts = useLoad('drafts', loadDrafts);
  const [isPublishing, setPublishing] = useState(false);
  return (
    <Page
      title={t('coordinator-checklists')}
      actions={
        <>
          <LinkButton href="/checklists/library">{t('coordinator-library')}</LinkButton>
          <LinkButton href="/checklists/import">{t('coordinator-import-form')}</LinkButton>
          <Button icon="up" onClick={() => setPublishing(true)}>
            {t('coordinator-publish')}
          </Button>
          <LinkButton look="primary" icon="plus" href="/checklists/new">
            {t('coordinator-new-checklist')}
          </LinkButton>
        </>
      }
    >
      <Drafts of={drafts} />
      <Loaded of={checklists}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon="list" title={t('coordinator-no-checklists')} />
          ) : (
            <Table caption={t('coordinator-checklists')}>
              <thead>
                <tr>
                  <th scope="col">{t('coordinator-checklist')}</th>
                  <th scope="col" class="figure">
                    {t('coordinator-questions')}
                  </th>
                  <th scope="col" class="figure">
                    {t('coordinator-moments')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {found.map(({ ref, title, questions, moments }) => (
                  <tr key={`${ref.id} ${ref.version}`}>
                    <th scope="row">
                      <a class="row-link cell" href={`/checklists/${ref.id}/${ref.version}`}>
                        {title}
                        <span class="soft">{t('desk-version', { version: ref.version })}</span>
                      </a>
                    </th>
                    <td class="figure">{formatNumber(questions)}</td>
                    <td class="figure">{formatNumber(moments)}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )
        }
      </Loaded>
      <Publish open={isPublishing} onClose={() => setPublishing(false)} onPublished={checklists.reload} />
    </Page>
  );
}
