import { learn } from '#client/locales/t.ts';

/** The reading room, with its sentences. */
export async function readingScreens(): Promise<typeof import('./screens.ts')> {
  const [screens] = await Promise.all([import('./screens.ts'), learn('reading'), learn('acting')]);
  return screens;
}
