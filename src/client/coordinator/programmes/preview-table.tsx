import { formatDayparts, formatWindow } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import type { PreviewView } from '#protocol/api/programmes.ts';
import { dayWords } from './words.ts';

/** The visits that would be made, before anything is; and those that could not be placed, with why. */
export function PreviewTable({ preview: { period, made, visits, unplaced } }: { preview: PreviewView }) {
  if (!period || made + unplaced.length === 0) return null;
  const title = t('programmes-preview', { made, from: dayWords(period.from), to: dayWords(period.to) });
  return (
    <>
      {unplaced.length > 0 && (
        <section aria-labelledby="unplaced">
          <h3 id="unplaced">{t('programmes-unplaced')}</h3>
          <ul class="small">
            {unplaced.map(({ store, slot, because }) => (
              <li key={`${store.id} ${slot}`}>
                {t(`programmes-unplaced-${because}`, { store: store.name })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {made > 0 && (
        <details class="aside-details">
          <summary>{title}</summary>
          <Table caption={title}>
            <thead>
              <tr>
                <th scope="col">{t('programmes-store')}</th>
                <th scope="col">{t('programmes-preview-window')}</th>
                <th scope="col">{t('programmes-preview-hours')}</th>
              </tr>
            </thead>
            <tbody>
              {visits.map(({ store, slot, window, dayparts }) => (
                <tr key={`${store.id} ${slot}`}>
                  <th scope="row">
                    {store.name}, {store.city}
                  </th>
                  <td class="figures">{formatWindow(window.from, window.to, store.timeZone)}</td>
                  <td class="figures">
                    {dayparts.length > 0 ? formatDayparts(dayparts) : t('programmes-preview-any')}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
          {made > visits.length && (
            <p class="soft small">{t('programmes-preview-more', { more: made - visits.length })}</p>
          )}
        </details>
      )}
    </>
  );
}
