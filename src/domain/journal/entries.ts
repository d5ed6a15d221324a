/**
 * Maps that one fold has made for itself and shows to no one yet: these it may change. A copy for each of a report's events would
 * take longer than all the rest of folding it; a map that nothing happens to is never copied.
 */
export type OwnMaps = Map<object, Map<unknown, unknown>>;

/** The map with one more entry, or another value for the key. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V, own: OwnMaps): ReadonlyMap<K, V> {
  const mine = own.get(map);
  if (!mine) return owned(new Map(map).set(key, value), own);
  mine.set(key, value);
  return map;
}

/** The map without the key; the same one where it does not have it. */
export function withoutEntry<K, V>(map: ReadonlyMap<K, V>, key: K, own: OwnMaps): ReadonlyMap<K, V> {
  if (!map.has(key)) return map;
  const mine = own.get(map);
  const rest = mine ? map : owned(new Map(map), own);
  own.get(rest)?.delete(key);
  return rest;
}

function owned<K, V>(map: Map<K, V>, own: OwnMaps): ReadonlyMap<K, V> {
  own.set(map, map);
  return map;
}
