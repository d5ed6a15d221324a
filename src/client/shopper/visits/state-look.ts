import { t } from '#client/locales/t.ts';
import type { Tone } from '#client/ui/state.tsx';
import type { ShopperVisit } from '#protocol/api/views.ts';
import type { Phase } from '../phase.ts';

/** How a visit's state looks and reads in the list: by the phone's knowledge where it has any. */
export function stateLook(visit: ShopperVisit, phase: Phase): { tone: Tone; words: string } {
  if (visit.takenBack) return { tone: 'warn', words: t('state-taken-back') };
  switch (phase) {
    case 'underway':
      return { tone: 'accent', words: t('state-underway') };
    case 'returned':
      return { tone: 'warn', words: t('state-returned') };
    case 'handed-in':
      return { tone: 'good', words: t('state-submitted') };
    case 'ahead':
      return { tone: visit.state === 'accepted' ? 'good' : 'neutral', words: t(`state-${visit.state}`) };
    case 'over':
      return {
        tone: visit.state === 'approved' || visit.state === 'published' ? 'good' : 'neutral',
        words: t(`state-${visit.state}`),
      };
  }
}
