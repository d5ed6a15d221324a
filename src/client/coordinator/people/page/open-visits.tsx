import { formatWindow } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { freeingMove, type Going } from '#domain/person/standing.ts';
import type { OpenVisit } from '#protocol/api/standing.ts';

interface OpenVisitsProps {
  open: readonly OpenVisit[];
  /** What becomes of each when they go; `null`: nothing, they keep them. */
  going: Going | null;
}

/** The visits that wait for someone, each by name, with what becomes of it. */
export function OpenVisits({ open, going }: OpenVisitsProps) {
  if (open.length === 0) return <p>{t('people-open-none')}</p>;
  return (
    <>
      <p>{t('people-open', { count: open.length })}</p>
      <ul class="person-open">
        {open.map(({ id, store, city, window, timeZone, state }) => (
          <li key={id}>
            <a href={`/visits/${id}`}>{`${store}, ${city}`}</a>
            <span class="soft small">{formatWindow(window.from, window.to, timeZone)}</span>
            <span class="small">
              {t(`people-open-${(going && freeingMove(state, going)) ?? 'stays'}`, {
                state: t(`state-${state}`),
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
