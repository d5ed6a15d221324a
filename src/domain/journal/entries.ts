/**
 * Maps that a fold under way has made for itself and shows to no one yet: these it may change. A copy for each of a report's
 * events would take longer than all the rest of folding it.
 */
const open = new WeakMap<object, Map<unknown, unknown>>();

/** The map with one more entry, or another value for the key. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  const own = open.get(map);
  if (!own) return new Map(map).set(key, value);
  own.set(key, value);
  return map;
}

/** The map without the key; the same one where it does not have it. */
export function withoutEntry<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  if (!map.has(key)) return map;
  const own = open.get(map);
  if (own) {
    own.delete(key);
    return map;
  }
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}

/** The same entries in a map that {@link withEntry} and {@link withoutEntry} change in place, until it is closed. */
export function opened<K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  const own = new Map(map);
  open.set(own, own);
  return own;
}

/** From now on nobody changes the map. */
export function close(map: ReadonlyMap<unknown, unknown>): void {
  open.delete(map);
}
