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
  const shown = secondsOf(clockTime(near, timeZone));
  if (wanted === null || shown === null) return null;
  const apart = wanted - shown;
  const shortest =
    apart > DAY_SECONDS / 2 ? apart - DAY_SECONDS : apart < -DAY_SECONDS / 2 ? apart + DAY_SECONDS : apart;
  return near + shortest * 1000;
}

function secondsOf(time: string): number | null {
  const match = /^(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(time);
  return match ? Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0) : null;
}
