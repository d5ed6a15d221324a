import { lazily } from './lazily.tsx';
import { installing, wasOffered } from './phone/install.ts';
import { isOpen } from './unsent.ts';
import { UpdateNote, useUpdate } from './update.tsx';
import { useStandings } from './use-standings.ts';

const InstallNote = lazily(() => import('./phone/install-note.tsx').then(({ load }) => load()));

/** What can wait for a calm moment: on the list, while no visit is being recorded. One thing at a time. */
export function CalmNotes() {
  const standings = useStandings();
  const update = useUpdate();
  if (!standings || standings.some(isOpen)) return null;
  if (update) return <UpdateNote update={update} />;
  const how = installing();
  return (how === 'ask' || how === 'by-hand') && !wasOffered() ? <InstallNote /> : null;
}
