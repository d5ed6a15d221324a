/** What this device keeps for itself under a name, member by member, as yet unread; without any, or without storage, nothing. */
export function keptHere(key: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

/** Keeps it, on this device alone. Without storage it lasts as long as the page. */
export function keepHere(key: string, value: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // As said.
  }
}
