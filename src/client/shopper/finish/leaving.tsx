import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner, State } from '#client/ui/state.tsx';
import type { OpenVisit } from '../underway/frame.tsx';

/** "I have left": the end of what is seen and timed. Answers go on. */
export function Leaving({ open: { journal, report, visit } }: { open: OpenVisit }) {
  const [problem, setProblem] = useState<string | null>(null);
  if (report.leftAt) {
    const time = formatTime(report.leftAt.wall, visit.store.timeZone);
    return (
      <p>
        <State tone="good">{t('left-at', { time })}</State>
      </p>
    );
  }
  const leave = () =>
    void journal
      .append({ kind: 'visit.left' })
      .catch((failure: unknown) => setProblem(t('not-saved', { why: errorWords(failure) })));
  return (
    <section class="stack">
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <Button look="primary" size="l" wide icon="out" onClick={leave}>
        {t('leave')}
      </Button>
      <p class="small soft">{t('leave-hint')}</p>
    </section>
  );
}
