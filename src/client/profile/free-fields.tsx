import { currentLocale, t } from '#client/locales/t.ts';
import { dayparts, type FreePart } from '#domain/person/profile.ts';
import type { ProfileFieldsProps } from './own-fields.tsx';

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** In which parts of which weekdays someone can go. */
export function FreeFields({ draft: { free }, change }: ProfileFieldsProps) {
  const turn = (part: FreePart, day: number) => {
    const known = free[part];
    const days = known.includes(day) ? known.filter((one) => one !== day) : [...known, day].toSorted();
    change({ free: { ...free, [part]: days } });
  };
  return (
    <fieldset>
      <legend>{t('profile-free')}</legend>
      <p class="soft small">{t('profile-free-hint')}</p>
      <table class="profile-free">
        <thead>
          <tr>
            <td />
            {dayparts.map((part) => (
              <th key={part} scope="col">
                {t(`profile-part-${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((day) => (
            <tr key={day}>
              <th scope="row">{weekdayName(day)}</th>
              {dayparts.map((part) => (
                <td key={part}>
                  <label>
                    <input
                      type="checkbox"
                      checked={free[part].includes(day)}
                      onChange={() => turn(part, day)}
                    />
                    <span class="unseen">
                      {t('profile-free-at', { day: weekdayName(day), part: t(`profile-part-${part}`) })}
                    </span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}

/** A weekday's name, 1 Monday. The first of January 2024 was one. */
export function weekdayName(day: number): string {
  const format = new Intl.DateTimeFormat(currentLocale(), { weekday: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2024, 0, day));
}
