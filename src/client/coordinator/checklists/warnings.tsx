import { t } from '#client/locales/t.ts';
import { Banner } from '#client/ui/state.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { ChecklistWarning } from '#domain/checklist/warnings.ts';
import type { Warned } from './use-warnings.ts';
import { warningWords } from './warning-words.ts';
import './flaws.css';

interface WarningsProps {
  checklist: Checklist;
  warned: Warned;
  /** Leads to where a warning is mended; absent: its place is named alone. */
  go?: (warning: ChecklistWarning) => void;
}

/** What is likely not meant about a checklist, with its place and what to do. */
export function Warnings({ checklist, warned: { warnings, set }, go }: WarningsProps) {
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
          const { where, what, mend } = warningWords(warning, checklist, set);
          return (
            <li key={index}>
              {go ? (
                <button type="button" class="link-button small" onClick={() => go(warning)}>
                  {where}
                </button>
              ) : (
                <span class="small soft">{where}</span>
              )}
              <span>{what}</span>
              <span class="soft">{mend}</span>
            </li>
          );
        })}
      </ul>
    </Banner>
  );
}
