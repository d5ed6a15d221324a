import { useEffect, useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Progress } from '#client/ui/progress.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { PlanHead } from '#protocol/api/planning.ts';
import { coveredWords, gapWords } from './words.ts';

const ASK_EVERY_MS = 800;

/** How far a plan is, and what was found so far. It can be stopped at any time and keeps that. */
export function ProgressPanel({ head: first, onDone }: { head: PlanHead; onDone: () => void }) {
  const head = useProgress(first, onDone);
  const [isStopping, setStopping] = useState(false);
  const { progress } = head;
  const stop = () => {
    setStopping(true);
    api.coordinator.planning.stop({ plan: head.id }).catch((failure: unknown) => {
      setStopping(false);
      toast(errorWords(failure));
    });
  };
  return (
    <section class="plan-progress" aria-labelledby="plan-progress">
      <h2 id="plan-progress">{t(`planning-phase-${progress?.phase ?? 'gathering'}`)}</h2>
      <Progress
        label={t('planning-progress')}
        value={progress?.partsDone ?? 0}
        max={progress?.parts ?? 1}
        words={progress ? t('planning-parts', { done: progress.partsDone, parts: progress.parts }) : ''}
      />
      <div role="status">
        {progress && (
          <>
            <p class="plan-figure">{coveredWords(progress)}</p>
            <p class="soft">{gapWords(progress, false)}</p>
          </>
        )}
      </div>
      <div class="line">
        <Button onClick={stop} busy={isStopping}>
          {t('planning-stop')}
        </Button>
        <span class="soft small">{t('planning-stop-hint')}</span>
      </div>
    </section>
  );
}

/** Asks again and again until it is done. A question that fails is asked again: planning goes on without the page. */
function useProgress(first: PlanHead, onDone: () => void): PlanHead {
  const [head, setHead] = useState(first);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isHere = true;
    const ask = async () => {
      const next = await api.coordinator.planning.progress({ plan: first.id }).catch(() => null);
      if (!isHere) return;
      if (next) setHead(next);
      if (next && next.state !== 'running') onDone();
      else timer = setTimeout(ask, ASK_EVERY_MS);
    };
    timer = setTimeout(ask, ASK_EVERY_MS);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [first.id]);
  return head;
}
