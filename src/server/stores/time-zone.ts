const asked = new Map<string, boolean>();

/** Whether the name is one of the time zone database's; an offset such as `+02:00` would forget daylight saving. */
export function isTimeZone(name: string): boolean {
  const known = asked.get(name);
  if (known !== undefined) return known;
  const found = isNamed(name);
  // A file may name thousands that there are not.
  if (asked.size < 2_000) asked.set(name, found);
  return found;
}

function isNamed(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone);
  } catch {
    return false;
  }
}
