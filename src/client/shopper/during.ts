import { learn } from '../locales/t.ts';

/** The screens of a visit under way with their sentences: whoever has one has them all, before the signal goes. */
export async function during() {
  const [all] = await Promise.all([import('./underway/screens.ts'), learn('visit')]);
  return all;
}
