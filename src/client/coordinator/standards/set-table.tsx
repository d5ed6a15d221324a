import { say } from '#client/desk/words.ts';
import { formatDay, formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import type { StandardSetRow } from '#protocol/api/standards.ts';
import { ownZone } from './words.ts';

/** Every set by its newest version, the earlier ones beside. */
export function SetTable({ sets }: { sets: readonly StandardSetRow[] }) {
  return (
    <Table caption={t('standards-sets')}>
      <thead>
        <tr>
          <th scope="col">{t('standards-set')}</th>
          <th scope="col">{t('standards-older')}</th>
          <th scope="col" class="figure">
            {t('coordinator-standards')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sets.map((set) => (
          <SetLine key={set.id} set={set} />
        ))}
      </tbody>
    </Table>
  );
}

function SetLine({ set: { id, name, versions } }: { set: StandardSetRow }) {
  const [newest, ...earlier] = versions;
  if (!newest) return null;
  const { version, publishedAt, standards } = newest;
  const when =
    publishedAt === null
      ? t('standards-carried')
      : t('standards-published', { day: formatDay(publishedAt, ownZone()) });
  return (
    <tr>
      <th scope="row">
        <a class="row-link cell" href={`/standards/${id}/${version}`}>
          {say(name) || t('standards-untitled')}
          <span class="soft">
            {t('standards-version', { version })}, {when}
          </span>
        </a>
      </th>
      <td>
        <span class="standards-versions">
          {earlier.map((one) => (
            <a key={one.version} href={`/standards/${id}/${one.version}`}>
              {t('standards-version', { version: one.version })}
            </a>
          ))}
        </span>
      </td>
      <td class="figure">{formatNumber(standards)}</td>
    </tr>
  );
}
