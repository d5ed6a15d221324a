/**
 * Where the shopper was, so that a relaunch comes back to it. A tiny database of its own: localStorage is written
 * seconds later and does not survive a killed browser; this is on its way before the next tap.
 */
const DATABASE = 'lists-place';

/** Remembers the address of the screen that is shown. A failure only means that a relaunch begins at the list. */
export async function rememberPlace(url: string): Promise<void> {
  await withStore('readwrite', (store) => store.put(url, 'url')).catch(() => undefined);
}

/** The address that was shown last, or `null`. */
export async function lastPlace(): Promise<string | null> {
  const url = await withStore('readonly', (store) => store.get('url')).catch(() => undefined);
  return typeof url === 'string' ? url : null;
}

/** Forgets it: on signing out the next person begins at the list. */
export async function forgetPlace(): Promise<void> {
  await withStore('readwrite', (store) => store.delete('url')).catch(() => undefined);
}

let opened: Promise<IDBDatabase> | undefined;

async function withStore(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  opened ??= open();
  const database = await opened;
  const transaction = database.transaction('place', mode, { durability: 'strict' });
  const asked = use(transaction.objectStore('place'));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(asked.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(DATABASE, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('place');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}
