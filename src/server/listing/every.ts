import type { KeysetPage } from './keyset.ts';

/** Rows that are read at once for a file. */
const ROWS_AT_ONCE = 500;

/** Every row of a list, page by page, so that a file of a million rows never lies in memory and others are answered meanwhile. */
export async function* everyRow<R>(
  pageAt: (asked: { after?: string; limit: number }) => Promise<KeysetPage<R>>,
): AsyncGenerator<R> {
  let page = await pageAt({ limit: ROWS_AT_ONCE });
  yield* page.rows;
  while (page.after !== null) {
    page = await pageAt({ after: page.after, limit: ROWS_AT_ONCE });
    yield* page.rows;
  }
}
