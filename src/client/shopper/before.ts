import { learn } from '../locales/t.ts';

/** The screens around a visit with their sentences, fetched right after the list: they are there before the signal goes. */
export async function before() {
  const [all] = await Promise.all([import('./visit/screens.ts'), learn('visit'), learn('before')]);
  return all;
}
