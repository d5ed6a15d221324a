import { lazily } from './lazily.tsx';
import { installing, wasOffered } from './phone/install.ts';
import { isOpen } from './unsent.ts';
import { UpdateNote, useUpdate } from './update.tsx';
import { useStandings } from './use-standings.ts';

const InstallNote = lazily(() => import('./phone/install-note.tsx').then(({ load }) => load()));

/**
 * What can wait for a calm moment: on the list, while no visit is being recorded. One thing at a time.
 * `isWanted` says whether a visit is still the person's: one that was taken back would stay open for ever.
 */
export function CalmNotes({ isWanted }: { isWanted: (visit: string) => boolean }) {
  const standings = useStandings();
  const update = useUpdate();
  if (!standings || standings.some((one) => isOpen(one) && isWanted(one.visit))) return null;
  if (update) return <UpdateNote update={update} />;
  const how = installing();
  return (how === 'ask' || how === 'by-hand') && !wasOffered() ? <InstallNote /> : null;
}
