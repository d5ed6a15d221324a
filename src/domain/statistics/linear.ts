/** A pivot below this share of its row's largest number says that two rows tell the same. */
const TIED = 1e-9;

/** The inverse of a small square matrix by Gauss and Jordan with the largest pivot of each column; `null` where it has none. */
export function inverseOf(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const rows = matrix.map((row, at) => {
    const largest = Math.max(...row.map(Math.abs));
    const unit = Array.from({ length: size }, (_, place) => (place === at ? 1 / largest : 0));
    return [...row.map((value) => value / largest), ...unit];
  });
  for (let column = 0; column < size; column += 1) {
    const pivot = rows.slice(column).toSorted((a, b) => Math.abs(at(b, column)) - Math.abs(at(a, column)))[0];
    if (!pivot || !(Math.abs(at(pivot, column)) > TIED)) return null;
    const [here, there] = [rows[column] ?? [], rows.indexOf(pivot)];
    rows[there] = here;
    rows[column] = pivot.map((value) => value / at(pivot, column));
    const own = rows[column] ?? [];
    for (const [place, row] of rows.entries())
      if (place !== column) rows[place] = row.map((value, one) => value - at(row, column) * at(own, one));
  }
  return rows.map((row) => row.slice(size));
}

/** A matrix times a column. */
export function timesColumn(matrix: readonly (readonly number[])[], column: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, place) => sum + value * at(column, place), 0));
}

const at = (list: readonly number[], place: number) => list[place] ?? 0;
