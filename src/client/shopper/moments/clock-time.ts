const DAY_SECONDS = 24 * 60 * 60;

/** The time of day at the store as a time field takes it: `14:02:09`, in Latin digits whatever the language. */
export function clockTime(ms: number, timeZone: string): string {
  const options = {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone,
  } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(ms);
}

/** The instant nearest to `near` at which the store's clocks show this time; `null` where it is no time. */
export function instantAt(time: string, near: number, timeZone: string): number | null {
  const wanted = secondsOf(time);
  if (wanted === null) return null;
  const guess = near + 1000 * shortest(wanted - shownSeconds(near, timeZone));
  // Summer time may begin or end in between: what is shown there is then an hour off, unless there is no such time that night.
  const mended = guess + 1000 * shortest(wanted - shownSeconds(guess, timeZone));
  return shownSeconds(mended, timeZone) === wanted ? mended : guess;
}

function shownSeconds(ms: number, timeZone: string): number {
  return secondsOf(clockTime(ms, timeZone)) ?? 0;
}

/** The shorter way round the dial. */
function shortest(seconds: number): number {
  if (seconds > DAY_SECONDS / 2) return seconds - DAY_SECONDS;
  return seconds < -DAY_SECONDS / 2 ? seconds + DAY_SECONDS : seconds;
}

function secondsOf(time: string): number | null {
  const match = /^(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(time);
  return match ? Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0) : null;
}
