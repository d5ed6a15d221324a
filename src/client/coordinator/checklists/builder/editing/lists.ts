/** Things in an order, each known by its id. */
export interface Named {
  readonly id: string;
}

/** The list with one of its things so many places further; at the ends it stays where it is. */
export function moved<T extends Named>(all: readonly T[], id: string, by: number): T[] {
  const from = all.findIndex((one) => one.id === id);
  const to = from + by;
  const one = all[from];
  if (!one || to < 0 || to >= all.length) return [...all];
  const rest = all.filter((other) => other !== one);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}

/** The list with this in the place of what had its id. */
export function replaced<T extends Named>(all: readonly T[], one: T): T[] {
  return all.map((other) => (other.id === one.id ? one : other));
}

/** The list without the thing of this id. */
export function without<T extends Named>(all: readonly T[], id: string): T[] {
  return all.filter((other) => other.id !== id);
}

/** The list with this behind the thing of that id, or at its end. */
export function inserted<T extends Named>(all: readonly T[], one: T, after?: string): T[] {
  const at = all.findIndex(({ id }) => id === after);
  return at < 0 ? [...all, one] : [...all.slice(0, at + 1), one, ...all.slice(at + 1)];
}
