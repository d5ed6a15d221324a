import { type LocalizedText, textIn } from '#domain/text.ts';
import { currentLocale, learn } from '../locales/t.ts';

// The sentences of both desks are here before any screen that says them is drawn.
await learn('desk');

/** A text of a checklist or a standard in the person's language. */
export function say(text: LocalizedText): string {
  return textIn(text, currentLocale());
}
