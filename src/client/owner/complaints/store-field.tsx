import { useEffect, useId, useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { TextField } from '#client/ui/field.tsx';
import type { PlaceView } from '#protocol/api/reading.ts';

const PAUSE_MS = 250;

interface StoreFieldProps {
  chosen: PlaceView | null;
  onChoose: (store: PlaceView | null) => void;
  error: string | undefined;
}

/** One of the owner's stores, by the first letters of its name; the browser itself offers those that fit. */
export function StoreField({ chosen, onChoose, error }: StoreFieldProps) {
  const list = useId();
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  useEffect(() => {
    const waiting = setTimeout(() => setWords(typed.split(',')[0]?.trim() ?? ''), PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [typed]);
  const found = useLoad(`places ${words}`, () => api.owner.reading.places(words ? { q: words } : {}));
  const named = found.value?.find((place) => nameOf(place).toLowerCase() === typed.trim().toLowerCase());
  useEffect(() => {
    if (named && named.id !== chosen?.id) onChoose(named);
    if (chosen && nameOf(chosen).toLowerCase() !== typed.trim().toLowerCase()) onChoose(null);
  }, [named, typed]);
  return (
    <>
      <TextField
        label={t('owner-store')}
        hint={t('complaints-store-hint')}
        error={error}
        list={list}
        value={typed}
        autocomplete="off"
        maxLength={200}
        onInput={(event) => setTyped(event.currentTarget.value)}
        required
      />
      <datalist id={list}>
        {found.value?.map((place) => (
          <option key={place.id} value={nameOf(place)} />
        ))}
      </datalist>
    </>
  );
}

/** Name and city: two stores may have one name. */
function nameOf({ name, city }: PlaceView): string {
  return city ? `${name}, ${city}` : name;
}
