import { t } from '#client/locales/t.ts';
import { Icon } from '#client/ui/icon.tsx';
import { toneIcons } from '#client/ui/state.tsx';
import type { FitView } from '#protocol/api/views.ts';
import { fitWords } from './fit-words.ts';
import './fit.css';

/** How many rules are not met for someone; 0: they can be given the visit without a second thought. */
export function unmetOf({ verdicts }: FitView): number {
  return verdicts.filter(({ met }) => !met).length;
}

/** A shopper's name in a list, with a word of warning where the rules are against them. */
export function fitName(fit: FitView): string {
  const unmet = unmetOf(fit);
  return unmet === 0 ? fit.name : t('coordinator-fit-name', { name: fit.name, unmet });
}

/** Each rule as it stands for one shopper. Where one is not met it is said that the word is the coordinator's. */
export function FitLines({ fit, timeZone }: { fit: FitView; timeZone: string }) {
  const lines = fit.verdicts.flatMap((verdict) => {
    const words = fitWords(verdict, timeZone);
    return words === null ? [] : [{ ...verdict, words }];
  });
  if (lines.length === 0) return null;
  return (
    <div class="fit" role="status">
      <ul class="fit-lines">
        {lines.map(({ rule, met, words }) => {
          const tone = met ? 'good' : rule === 'conflict' ? 'bad' : 'warn';
          return (
            <li key={rule} class={`fit-line tone-${tone}`}>
              <Icon name={toneIcons[tone]} size={18} />
              <span>{words}</span>
            </li>
          );
        })}
      </ul>
      {unmetOf(fit) > 0 && !fit.verdicts.some(({ rule }) => rule === 'conflict') && (
        <p class="small soft">{t('coordinator-fit-anyway')}</p>
      )}
    </div>
  );
}
