import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { formatDate } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { State } from '#client/ui/state.tsx';
import type { PersonView } from '#protocol/api/people.ts';

/** Which versions of the agreement a shopper accepted, and whether the current one is among them. */
export function Agreed({ person: { id } }: { person: PersonView }) {
  const agreed = useLoad(`agreed by ${id}`, () => api.coordinator.agreements.of({ person: id }));
  return (
    <section aria-labelledby="agreed">
      <h2 id="agreed">{t('people-agreement')}</h2>
      <Loaded of={agreed} lines={2}>
        {({ current, accepted }) => (
          <>
            {current === null && <p class="soft">{t('people-agreement-none')}</p>}
            {current !== null && accepted.every(({ version }) => version !== current) && (
              <p>
                <State tone="warn">{t('people-agreement-waits', { version: current })}</State>
              </p>
            )}
            <ul class="person-lines">
              {accepted.map(({ version, locale, at }) => (
                <li key={version}>
                  <span>{t('people-agreement-version', { version, language: t(`language-${locale}`) })}</span>
                  <span class="soft">{formatDate(at)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}
