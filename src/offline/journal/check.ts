import { JournalEvent } from '#domain/journal/event.ts';
import { PhoneError } from '../errors.ts';

/** Throws `bad-input` for what no journal may hold: it would be refused wherever it came. */
export function expectRecordable(events: readonly JournalEvent[]): void {
  for (const event of events) {
    const parsed = JournalEvent.safeParse(event);
    if (!parsed.success) throw new PhoneError('bad-input', parsed.error);
  }
}
