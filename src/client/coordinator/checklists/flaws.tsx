import { t } from '#client/locales/t.ts';
import { Banner } from '#client/ui/state.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { ChecklistFault } from '#domain/checklist/integrity.ts';
import { flawWords } from './flaw-words.ts';
import './flaws.css';

/** As many of a misshapen file's parts as help to find the slip. */
const MOST_PARTS = 8;

/** All that keeps a checklist from being published: what is wrong, where, and what to do about it. */
export function Flaws({ checklist, faults }: { checklist: Checklist; faults: readonly ChecklistFault[] }) {
  if (faults.length === 0) return null;
  return (
    <Banner tone="bad" role="alert" title={t('coordinator-flaws', { count: faults.length })}>
      <ul class="flaws">
        {faults.map((fault, index) => {
          const { where, what, mend } = flawWords(fault, checklist);
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

/** A file that has not the shape of a checklist: which of its parts have not. */
export function Misshapen({ parts }: { parts: readonly string[] }) {
  const named = parts.filter((part) => part !== '').slice(0, MOST_PARTS);
  return (
    <Banner tone="bad" role="alert" title={t('coordinator-misshapen')}>
      {named.length === 0 ? (
        t('coordinator-misshapen-whole')
      ) : (
        <>
          {t('coordinator-misshapen-parts')}
          <ul class="flaws">
            {named.map((part) => (
              <li key={part}>
                <code dir="ltr">{part}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </Banner>
  );
}
