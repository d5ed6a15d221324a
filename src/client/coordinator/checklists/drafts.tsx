import { api } from '#client/desk/api.ts';
import type { Load } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { formatDay } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { DraftRow } from '#protocol/api/drafts.ts';

/** Checklists that are being written, above those that are published; nothing where there are none. */
export function Drafts({ of: { value } }: { of: Load<DraftRow[]> }) {
  const drafts = (value ?? []).filter(({ kind }) => kind === 'checklist');
  if (drafts.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="drafts">
      <h2 id="drafts">{t('coordinator-drafts')}</h2>
      <ul class="card flush rows">
        {drafts.map(({ id, name, changedBy, changedAt }) => (
          <li key={id} class="row">
            <span class="cell">
              <a href={`/checklists/edit/${id}`}>{say(name) || t('coordinator-draft-untitled')}</a>
              <span class="soft small">
                {t('coordinator-draft-changed', { day: formatDay(changedAt, zone()), person: changedBy })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The drafts of this organization. */
export function loadDrafts(): Promise<DraftRow[]> {
  return api.coordinator.drafts.list();
}

function zone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
