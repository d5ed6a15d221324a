import type { ComponentProps } from 'preact';
import type { LocalizedText } from '#domain/text.ts';
import { TextLine } from '../checklists/builder/text-line.tsx';

/** One text in the language that is written in; emptied, it is told in another language that it has, if any. */
export function WrittenLine({ onChange, ...props }: ComponentProps<typeof TextLine>) {
  return <TextLine {...props} onChange={(text) => onChange(withoutBlanks(text))} />;
}

function withoutBlanks(text: LocalizedText): LocalizedText {
  const written = Object.entries(text).filter(([, words]) => words.trim() !== '');
  return written.length > 0 ? Object.fromEntries(written) : text;
}
