import { t } from '#client/locales/t.ts';
import { State, type Tone } from '#client/ui/state.tsx';
import type { KeptStore } from '#protocol/api/stores.ts';

type Programme = KeptStore['programmes'][number];

const tones: Readonly<Record<Programme['state'], Tone>> = {
  draft: 'neutral',
  running: 'good',
  paused: 'warn',
  ended: 'neutral',
};

/** The programs that take a store in. */
export function StoreProgrammes({ store: { programmes } }: { store: KeptStore }) {
  return (
    <section aria-labelledby="programmes">
      <h2 id="programmes">{t('coordinator-programmes')}</h2>
      {programmes.length === 0 && <p class="soft">{t('store-no-programmes')}</p>}
      <ul class="store-programmes">
        {programmes.map(({ id, name, state }) => (
          <li key={id}>
            <a href={`/programmes/${id}`}>{name}</a>
            <State tone={tones[state]}>{t(`store-programme-${state}`)}</State>
          </li>
        ))}
      </ul>
    </section>
  );
}
