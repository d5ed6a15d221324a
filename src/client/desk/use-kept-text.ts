import { useState } from 'preact/hooks';
import { useApp } from '../app/context.ts';

/** A text that stays on this device until it is sent or taken back: a reload or another's move in between loses nothing of it. */
export function useKeptText(about: string): {
  readonly text: string;
  readonly write: (text: string) => void;
} {
  const { session } = useApp();
  const place = `written by ${session.me.value?.person.id ?? ''}: ${about}`;
  const [written, setWritten] = useState(() => ({ place, text: textAt(place) }));
  return {
    text: written.place === place ? written.text : textAt(place),
    write(text) {
      setWritten({ place, text });
      keepAt(place, text);
    },
  };
}

function textAt(place: string): string {
  return localStorage.getItem(place) ?? '';
}

function keepAt(place: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(place);
    else localStorage.setItem(place, text);
  } catch {
    // Where there is no room, it is still on the screen.
  }
}
