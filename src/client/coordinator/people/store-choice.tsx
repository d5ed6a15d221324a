import { useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { AnyOf } from '#client/ui/choice.tsx';
import { TextField } from '#client/ui/field.tsx';
import type { StoreView } from '#protocol/api/views.ts';
import './store-choice.css';

interface StoreChoiceProps {
  stores: readonly StoreView[];
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
}

/** Most stores that are drawn at once; more are found by typing. */
const MOST_SHOWN = 60;

/** Any number of many stores: what is chosen first, and the rest as far as one types their name, city or client. */
export function StoreChoice({ stores, chosen, onChoose }: StoreChoiceProps) {
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const isMeant = ({ name, city, client }: StoreView) =>
    `${name} ${city} ${client}`.toLowerCase().includes(wanted);
  const found = stores.filter((store) => chosen.includes(store.id) || isMeant(store));
  const shown = found
    .toSorted((a, b) => Number(chosen.includes(b.id)) - Number(chosen.includes(a.id)))
    .slice(0, Math.max(MOST_SHOWN, chosen.length));
  return (
    <div class="store-choice">
      <TextField
        label={t('people-find-store')}
        type="search"
        autocomplete="off"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <p class="soft small" role="status">
        {t('people-stores-chosen', { chosen: chosen.length, of: stores.length })}
      </p>
      <AnyOf
        name="stores"
        label={t('coordinator-stores')}
        choices={shown.map(({ id, name, city }) => ({ id, text: `${name}, ${city}` }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      {found.length > shown.length && <p class="soft small">{t('people-stores-more')}</p>}
    </div>
  );
}
