import { say } from '#client/desk/words.ts';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { TextGroup, Translation } from '#domain/checklist/translations.ts';

interface GroupsProps {
  body: Checklist;
  all: readonly Translation[];
  open: TextGroup;
  go: (group: TextGroup) => void;
}

/** The parts of a checklist that have something to read, each with how much of it is missing. */
export function Groups({ body, all, open, go }: GroupsProps) {
  const groups = [...Map.groupBy(all, ({ group }) => group)];
  return (
    <nav class="outline" aria-label={t('tools-parts')}>
      <ul>
        {groups.map(([group, pairs]) => (
          <li key={group}>
            <button
              type="button"
              class="outline-line"
              aria-current={open === group ? 'true' : undefined}
              onClick={() => go(group)}
            >
              <span>{groupWords(group, body)}</span>
              <Missing count={pairs.filter(({ isMissing }) => isMissing).length} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What a part is called: a section by its title. */
export function groupWords(group: TextGroup, { sections }: Checklist): string {
  const section = sections.find(({ id }) => group === `section ${id}`);
  if (section) return say(section.title) || section.id;
  if (group === 'title') return t('tools-title-group');
  return group === 'contradictions' || group === 'discreet'
    ? t(group === 'discreet' ? 'tools-field-discreet' : 'tools-contradictions')
    : t(`tools-${group}`);
}

function Missing({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span class="outline-count figures">
      <span aria-hidden="true">{formatNumber(count)}</span>
      <span class="unseen">{t('tools-missing-here', { count })}</span>
    </span>
  );
}
