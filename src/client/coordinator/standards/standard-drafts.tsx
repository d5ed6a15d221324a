import { say } from '#client/desk/words.ts';
import { formatDay } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { DraftRow } from '#protocol/api/drafts.ts';
import { ownZone } from './words.ts';

/** Sets and profiles that are being written; nothing where there are none. */
export function StandardDrafts({ drafts }: { drafts: readonly DraftRow[] }) {
  const ours = drafts.filter(({ kind }) => kind !== 'checklist');
  if (ours.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="drafts">
      <h2 id="drafts">{t('standards-drafts')}</h2>
      <ul class="card flush rows">
        {ours.map(({ kind, id, name, changedBy, changedAt }) => (
          <li key={`${kind} ${id}`} class="row">
            <span class="cell">
              <a href={hrefOf(kind, id)}>{say(name) || t('standards-untitled')}</a>
              <span class="soft small">
                {t(kind === 'profile' ? 'standards-profile' : 'standards-set')}
                {' · '}
                {t('standards-draft-changed', { day: formatDay(changedAt, ownZone()), person: changedBy })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function hrefOf(kind: DraftRow['kind'], id: string): string {
  return kind === 'profile' ? `/standards/profiles/${id}/edit` : `/standards/edit/${id}`;
}
