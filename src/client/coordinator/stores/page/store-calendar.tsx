import { SecretLink } from '#client/app/secret-link.tsx';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import type { Id } from '#domain/ids.ts';

/** A store's planned visits in a calendar program, by a secret link. */
export function StoreCalendar({ store }: { store: Id }) {
  const { calendar } = api.coordinator;
  const state = useLoad(`calendar of ${store}`, () => calendar.state({ store }));
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{t('calendar')}</h2>
      <p class="soft">{t('store-calendar-lead')}</p>
      <Loaded of={state} lines={2}>
        {({ madeAt }) => (
          <SecretLink
            madeAt={madeAt}
            make={() => calendar.make({ store })}
            drop={async () => void (await calendar.drop({ store }))}
          />
        )}
      </Loaded>
    </section>
  );
}
