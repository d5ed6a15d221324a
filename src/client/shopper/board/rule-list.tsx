import { t } from '#client/locales/t.ts';
import { Icon } from '#client/ui/icon.tsx';
import { toneIcons } from '#client/ui/state.tsx';
import type { RuleLine } from './rule-words.ts';
import './rules.css';

/** Every rule with how it stands, in words. Open by itself where one is in the way. */
export function RuleList({ lines }: { lines: readonly RuleLine[] }) {
  const isInTheWay = lines.some(({ tone }) => tone === 'warn' || tone === 'bad');
  const isAllMet = lines.every(({ met }) => met);
  return (
    <details class="rules fold" open={isInTheWay}>
      <summary>
        <Icon name={isAllMet ? 'check' : 'alert'} size={18} />
        {isAllMet
          ? t('rules-met', { count: lines.length })
          : t('rules-unmet', { count: lines.filter(({ met }) => !met).length })}
      </summary>
      <ul class="stack">
        {lines.map(({ rule, tone, words }) => (
          <li key={rule} class={`rule tone-${tone}`}>
            <Icon name={toneIcons[tone]} size={18} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
