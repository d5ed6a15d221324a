import type { Compilable, CompiledQuery, QueryResult } from 'kysely';
import type { Connection } from './database.ts';

/** What a statement takes: values that both databases know as they are. */
type Values = Readonly<Record<string, string | number | null>>;

/** A statement with where each value goes: its name, or `null` where the statement itself says what stands there. */
interface Prepared<R> {
  readonly query: CompiledQuery<R>;
  readonly names: readonly (string | null)[];
}

/** Stands for a text that comes later. No text of ours is like it. */
export const text = (name: string): string => `\u0000${name}`;
let lastNumber = Number.MIN_SAFE_INTEGER;
/** Stands for a number that comes later. */
export const number = (): number => ++lastNumber;

/**
 * A statement whose text is worked out once for each database, from values that stand for those to come ({@link text},
 * {@link number}): for the few that each report goes through. Building and spelling one takes longer than most take to run.
 */
export function prepared<V extends Values, R>(
  marks: V,
  build: (connection: Connection, marks: V) => Compilable<R>,
): (connection: Connection, values: V) => Promise<QueryResult<R>> {
  const known = new WeakMap<object, Prepared<R>>();
  return (connection, values) => {
    const { adapter } = connection.getExecutor();
    const { query, names } = known.get(adapter) ?? prepare(build(connection, marks), marks);
    if (!known.has(adapter)) known.set(adapter, { query, names });
    const parameters = names.map((name, place) => (name === null ? query.parameters[place] : values[name]));
    return connection.executeQuery({ ...query, parameters });
  };
}

function prepare<R>(statement: Compilable<R>, marks: Values): Prepared<R> {
  const query = statement.compile();
  const byMark = new Map(Object.entries(marks).map(([name, mark]): [unknown, string] => [mark, name]));
  return { query, names: query.parameters.map((value) => byMark.get(value) ?? null) };
}
