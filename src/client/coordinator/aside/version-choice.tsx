import { formatDay, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { OneOf } from '#client/ui/choice.tsx';
import type { AsideVersion } from '#protocol/api/aside-views.ts';

interface VersionChoiceProps {
  versions: readonly AsideVersion[];
  chosen: string | null;
  onChoose: (head: string) => void;
}

/** Which of a record's versions is looked at. */
export function VersionChoice({ versions, chosen, onChoose }: VersionChoiceProps) {
  return (
    <section class="report-part aside-versions" aria-labelledby="versions">
      <h2 id="versions">{t('coordinator-aside-versions')}</h2>
      <OneOf
        name="version"
        labelledBy="versions"
        choices={versions.map((version, index) => ({ id: version.head, text: versionWords(version, index) }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </section>
  );
}

function versionWords(
  { isHeld, entries, differsFrom, receivedAt, submittedAt, report }: AsideVersion,
  index: number,
) {
  const timeZone = report?.store.timeZone;
  const name = isHeld
    ? t('coordinator-aside-version-held')
    : t('coordinator-aside-version', { number: index });
  return [
    name,
    t('coordinator-aside-entries', { count: entries }),
    differsFrom === null ? null : t('coordinator-aside-differs', { seq: differsFrom }),
    t(submittedAt === null ? 'coordinator-aside-not-submitted' : 'coordinator-aside-submitted'),
    t('coordinator-aside-received', {
      day: formatDay(receivedAt, timeZone),
      time: formatTime(receivedAt, timeZone),
    }),
  ]
    .filter(Boolean)
    .join(' · ');
}
