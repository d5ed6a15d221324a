import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import type { Asked } from '#domain/checklist/asked.ts';

/** Tells screen readers that an answer has opened or closed others further down; to the eye they simply are there. */
export function Announcer({ asked }: { asked: readonly Asked[] }) {
  const [words, setWords] = useState('');
  const before = useRef<ReadonlySet<string> | null>(null);
  const places = asked.flatMap(({ question, followUp }) =>
    followUp ? [question.id, `line under ${question.id}`] : [question.id],
  );
  const now = places.join(' ');
  useEffect(() => {
    const known = before.current;
    before.current = new Set(places);
    if (!known) return;
    const opened = places.filter((place) => !known.has(place)).length;
    const closed = [...known].filter((place) => !places.includes(place)).length;
    if (opened > 0) setWords(t('questions-opened', { count: opened }));
    else if (closed > 0) setWords(t('questions-closed', { count: closed }));
  }, [now]);
  return (
    <p class="unseen" role="status">
      {words}
    </p>
  );
}
