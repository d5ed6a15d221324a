/** One entry of a calendar. Instants are milliseconds since 1970. */
export interface CalendarEntry {
  /** The same for as long as the entry lives, and no other's in the world. */
  readonly uid: string;
  /** Grows with every change. */
  readonly revision: number;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly place: string;
  /** Lines of text; empty: none. */
  readonly notes: string;
  /** Not agreed yet. */
  readonly tentative: boolean;
}

export interface Calendar {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
}

const DAY_MS = 86_400_000;
/** RFC 5545, 3.1: a line is at most 75 octets, without its break. */
const MOST_OCTETS = 75;

/**
 * A calendar as RFC 5545 has it. Times are instants in UTC: each reader sees them on their own clocks, and no zone's rules have
 * to travel along. What is longer than a day says when something may be done and keeps nobody busy.
 */
export function icalOf({ name, entries }: Calendar, now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plainclothes//Calendar 1//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    `NAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...entries.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(entry: CalendarEntry, now: number): string[] {
  const { uid, revision, title, from, to, place, notes, tentative } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp(now)}`,
    `SEQUENCE:${revision}`,
    `DTSTART:${stamp(from)}`,
    `DTEND:${stamp(to)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(notes ? [`DESCRIPTION:${escaped(notes)}`] : []),
    `STATUS:${tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    `TRANSP:${to - from > DAY_MS ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/** `20261123T080000Z`. */
function stamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** RFC 5545, 3.3.11. What no text may hold, control characters, is left out. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n');
}

/** Broken between characters, never within one; what follows begins with a space. */
function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += more;
  }
  return text;
}

/** How many bytes UTF-8 takes for a character. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
