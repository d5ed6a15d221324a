import { say } from '#client/desk/words.ts';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import type { ProfileRow, StandardSetRow } from '#protocol/api/standards.ts';
import { placesWords } from './words.ts';

interface ProfileTableProps {
  profiles: readonly ProfileRow[];
  sets: readonly StandardSetRow[];
}

/** Every profile: where it counts, how much it makes different, and at how many stores. */
export function ProfileTable({ profiles, sets }: ProfileTableProps) {
  if (profiles.length === 0) return <p>{t('standards-no-profiles')}</p>;
  return (
    <Table caption={t('standards-profiles')}>
      <thead>
        <tr>
          <th scope="col">{t('standards-profile')}</th>
          <th scope="col">{t('standards-where')}</th>
          <th scope="col">{t('standards-differs')}</th>
          <th scope="col" class="figure">
            {t('standards-stores')}
          </th>
        </tr>
      </thead>
      <tbody>
        {profiles.map(({ id, name, version, standardSet, places, overrides, stores }) => (
          <tr key={id}>
            <th scope="row">
              <a class="row-link cell" href={`/standards/profiles/${id}`}>
                {say(name)}
                <span class="soft">
                  {t('standards-version', { version })},{' '}
                  {t('standards-of-set', { set: setName(sets, standardSet) })}
                </span>
              </a>
            </th>
            <td>{placesWords(places)}</td>
            <td>{t('standards-overrides', { count: overrides })}</td>
            <td class="figure">{formatNumber(stores)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** What a set is called by its newest version. */
export function setName(sets: readonly StandardSetRow[], id: string): string {
  const set = sets.find((one) => one.id === id);
  return set ? say(set.name) : id;
}
