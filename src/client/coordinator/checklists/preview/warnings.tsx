import { useMemo } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Banner } from '#client/ui/state.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { warningsOf } from '#domain/checklist/warnings.ts';
import { warningWords } from '../warning-words.ts';
import '../flaws.css';

/** What is likely not meant about a checklist, with its place and what to do. */
export function Warnings({ checklist }: { checklist: Checklist }) {
  const warnings = useMemo(() => warningsOf(checklist), [checklist]);
  if (warnings.length === 0)
    return (
      <Banner tone="good" title={t('tools-warnings-none')}>
        {t('tools-warnings-none-body')}
      </Banner>
    );
  return (
    <Banner tone="warn" title={t('tools-warnings', { count: warnings.length })}>
      <p class="small">{t('tools-warnings-body')}</p>
      <ul class="flaws">
        {warnings.map((warning, index) => {
          const { where, what, mend } = warningWords(warning, checklist);
          return (
            <li key={index}>
              <span class="small soft">{where}</span>
              <span>{what}</span>
              <span class="soft">{mend}</span>
            </li>
          );
        })}
      </ul>
    </Banner>
  );
}
