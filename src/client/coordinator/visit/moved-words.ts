import { t } from '#client/locales/t.ts';
import type { VisitState } from '#domain/visit/state.ts';

/** What leaves a visit where it is. */
const staying = ['change', 'choose', 'edit'];

/** The move, and where it led where the two are not the same word. */
export function movedWords(move: string, to: VisitState): string {
  const [moved, state] = [t(`coordinator-moved-${move}`), t(`state-${to}`)];
  return moved === state || staying.includes(move) ? moved : t('coordinator-moved-to', { moved, state });
}
