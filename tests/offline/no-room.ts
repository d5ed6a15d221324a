import { onTestFinished } from 'vitest';

/** No row finds room, until told otherwise or the test ends. (A browser enforces a quota only where it was set before the origin first used its storage.) */
export function leaveNoRoom(): () => void {
  const { add, put } = IDBObjectStore.prototype;
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  Object.assign(IDBObjectStore.prototype, { add: full, put: full });
  const makeRoom = () => void Object.assign(IDBObjectStore.prototype, { add, put });
  onTestFinished(makeRoom);
  return makeRoom;
}
