/** What the browser says of clearing this site's storage by itself: it promised not to, it may, or it does not say. */
export type Promised = 'promised' | 'not-promised' | 'unknown';

/** Asks the browser to promise it. Some decide by themselves, some ask the person; each may say no. */
export async function keepStorage(): Promise<Promised> {
  const storage = navigator.storage;
  if (!storage?.persist) return 'unknown';
  return storage.persist().then(
    (is) => (is ? 'promised' : 'not-promised'),
    () => 'unknown',
  );
}

/** What it promised so far, without asking. */
export async function storagePromise(): Promise<Promised> {
  const storage = navigator.storage;
  if (!storage?.persisted) return 'unknown';
  return storage.persisted().then(
    (is) => (is ? 'promised' : 'not-promised'),
    () => 'unknown',
  );
}
