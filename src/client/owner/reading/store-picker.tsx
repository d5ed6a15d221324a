import { useEffect, useRef, useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { TextField } from '#client/ui/field.tsx';
import { Icon } from '#client/ui/icon.tsx';
import type { Id } from '#domain/ids.ts';
import type { PlaceView } from '#protocol/api/reading.ts';
import '#client/ui/choice.css';
import '#client/ui/desk/list/list.css';

const PAUSE_MS = 250;

interface StorePickerProps {
  picked: readonly Id[];
  /** Names of picked stores, as far as they are known. */
  named: readonly PlaceView[];
  onChange: (picked: Id[]) => void;
}

/** Stores, picked one by one among those that have some words in their name. */
export function StorePicker({ picked, named, onChange }: StorePickerProps) {
  const words = useTyped(PAUSE_MS);
  const found = useLoad(`places ${words.settled}`, () =>
    api.owner.reading.places(words.settled ? { q: words.settled } : {}),
  );
  const known = useKnown([...named, ...(found.value ?? [])]);
  return (
    <div class="store-picker no-print">
      <PickedStores picked={picked} named={known} onDrop={(id) => onChange(without(picked, id))} />
      <TextField
        type="search"
        label={t('reading-find-store')}
        value={words.typed}
        maxLength={100}
        onInput={(event) => words.type(event.currentTarget.value)}
      />
      <Loaded of={found} lines={3}>
        {(places) =>
          places.length === 0 ? (
            <p class="soft small">{t('reading-no-such-store')}</p>
          ) : (
            <ul class="store-picker-found" aria-label={t('reading-stores-found')}>
              {places.map(({ id, name, city }) => (
                <li key={id}>
                  <label class="choice">
                    <input
                      type="checkbox"
                      checked={picked.includes(id)}
                      onChange={() => onChange(picked.includes(id) ? without(picked, id) : [...picked, id])}
                    />
                    <span>
                      {name} <span class="soft small">{city}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

const without = (ids: readonly Id[], gone: Id) => ids.filter((id) => id !== gone);

/** Those that are picked, each taken off by a press: also those that the words don't find. */
function PickedStores({
  picked,
  named,
  onDrop,
}: Pick<StorePickerProps, 'picked' | 'named'> & { onDrop: (id: Id) => void }) {
  if (picked.length === 0) return <p class="soft small">{t('reading-pick-some')}</p>;
  return (
    <ul class="list-chips" aria-label={t('reading-picked-stores')}>
      {named.flatMap(({ id, name }) =>
        picked.includes(id)
          ? [
              <li key={id}>
                <button
                  type="button"
                  aria-label={t('reading-drop-store', { name })}
                  onClick={() => onDrop(id)}
                >
                  {name}
                  <Icon name="cross" size={16} />
                </button>
              </li>,
            ]
          : [],
      )}
    </ul>
  );
}

/** Places that were seen once: their names stay known while others are looked for. */
function useKnown(seen: readonly PlaceView[]): readonly PlaceView[] {
  const known = useRef(new Map<Id, PlaceView>());
  for (const place of seen) known.current.set(place.id, place);
  return [...known.current.values()];
}

/** What is typed, and what was typed when the typing last paused. */
function useTyped(pauseMs: number) {
  const [typed, type] = useState('');
  const [settled, settle] = useState('');
  useEffect(() => {
    const waiting = setTimeout(() => settle(typed.trim()), pauseMs);
    return () => clearTimeout(waiting);
  }, [typed]);
  return { typed, settled, type };
}
