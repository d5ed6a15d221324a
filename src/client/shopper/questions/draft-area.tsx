import { TextArea } from '#client/ui/field.tsx';
import type { Draft } from './use-draft.ts';

interface DraftAreaProps {
  draft: Draft;
  label: string;
  hint: string;
}

/** A few lines in the shopper's words, kept while they are typed. */
export function DraftArea({ draft, label, hint }: DraftAreaProps) {
  return (
    <TextArea
      label={label}
      hint={hint}
      value={draft.text}
      rows={3}
      dir="auto"
      maxLength={4_000}
      onInput={(event) => draft.onInput(event.currentTarget.value)}
      onBlur={draft.flush}
    />
  );
}
