import { useEffect, useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { PassedQuiz } from '#offline/index.ts';

/** How a checklist's quiz stands for this person: `undefined` until it is read, `none` where there is no question in it. */
export type QuizStanding = PassedQuiz | 'none' | 'open' | undefined;

/** Reads it off the phone. What can't be read is not passed: the quiz can be done once more. */
export function useQuiz({ id, version, briefing }: Checklist): QuizStanding {
  const { phone } = useApp();
  const [standing, setStanding] = useState<QuizStanding>(undefined);
  const isEmpty = briefing.quiz.length === 0;
  useEffect(() => {
    let isWatching = true;
    const show = (passed: PassedQuiz | null) => isWatching && setStanding(passed ?? 'open');
    if (!isEmpty) phone.passedQuiz({ id, version }).then(show, () => show(null));
    return () => {
      isWatching = false;
    };
  }, [phone, id, version, isEmpty]);
  return isEmpty ? 'none' : standing;
}
