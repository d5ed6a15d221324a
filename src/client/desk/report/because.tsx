import { t } from '#client/locales/t.ts';
import type { Standard } from '#domain/checklist/standard.ts';
import type { TraceLine } from '#domain/scoring/score.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { say } from '../words.ts';
import { lineKey } from './contributions.ts';
import type { Step } from './rule-words.ts';
import { StandardText } from './standard.tsx';
import { Trace } from './trace.tsx';

interface BecauseProps {
  line: TraceLine | undefined;
  standard: Standard | undefined;
  steps: readonly Step[];
  report: ReportView;
  contributions: ReadonlyMap<string, number>;
}

/** On demand under an answer or a wait: why it earned what it did, and the standard that it measures. */
export function Because({ line, standard, steps, report, contributions }: BecauseProps) {
  return (
    <>
      {line && (
        <details class="small aside-details">
          <summary>{t('report-why')}</summary>
          <Trace
            line={line}
            steps={steps}
            report={report}
            contribution={contributions.get(lineKey(line)) ?? 0}
          />
        </details>
      )}
      {standard && (
        <details class="small aside-details">
          <summary>{t('report-standard', { name: say(standard.name) })}</summary>
          <StandardText standard={standard} />
        </details>
      )}
    </>
  );
}
