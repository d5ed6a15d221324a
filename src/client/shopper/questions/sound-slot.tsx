import { lazily } from '#client/app/lazily.tsx';
import { currentLocale } from '#client/locales/t.ts';
import type { Question } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import type { OpenVisit } from '../underway/frame.tsx';

interface SlotProps {
  open: OpenVisit;
  question: Question;
  labelledBy: string;
}

/** Few checklists record sound: its code comes where one does. */
const SoundAnswer = lazily<SlotProps>(() =>
  import('../sound/sound-answer.tsx').then((part) => part.SoundAnswer),
);

/** A sound recording, with why it may be made here; nothing where the checklist does not state that. */
export function SoundSlot({ open, question, labelledBy }: SlotProps) {
  const { recording } = open.journal.checklist;
  if (!recording?.lawful) return null;
  return (
    <div class="stack">
      <p class="small soft">{textIn(recording.basis, currentLocale())}</p>
      <SoundAnswer open={open} question={question} labelledBy={labelledBy} />
    </div>
  );
}
