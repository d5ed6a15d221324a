/** A journal's tables as they are in the page's database, past the phone: its row, its events, photos and bytes of all. */
export async function rawTables(journal: string) {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('plainclothes');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const transaction = database.transaction(['journals', 'events', 'photos', 'bytes']);
  const under = IDBKeyRange.bound([journal], [journal, []]);
  const [rows, events, photos, bytes] = await Promise.all([
    answerOf(transaction.objectStore('journals').get(journal)),
    answerOf(transaction.objectStore('events').getAll(under)),
    answerOf(transaction.objectStore('photos').getAllKeys()),
    answerOf(transaction.objectStore('bytes').getAllKeys()),
  ]);
  database.close();
  return { rows, events, named: photos.map(String), bytes: bytes.map(String) };
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
