import { formatDay } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Card, Row, Rows } from '#client/ui/card.tsx';
import { State, type Tone } from '#client/ui/state.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { paths } from '../paths.ts';
import { summaryWords } from './checks.tsx';
import { readinessOf, toLookAt } from './readiness.ts';
import { useLook } from './use-look.ts';
import { type QuizStanding, useQuiz } from './use-quiz.ts';

/** What there is to do at home: the quiz, and a look at the phone. */
export function BeforeGoing({ visit, checklist }: { visit: ShopperVisit; checklist: Checklist }) {
  const quiz = useQuiz(checklist);
  const { look } = useLook(checklist);
  const checks = look && readinessOf(look);
  return (
    <Card flush>
      <Rows>
        {quiz !== 'none' && (
          <Row href={paths.quiz(visit.id)}>
            <Standing name={t('quiz')} tone={isPassed(quiz) ? 'good' : 'warn'}>
              {quiz && quizWords(quiz)}
            </Standing>
          </Row>
        )}
        <Row href={paths.ready(visit.id)}>
          <Standing name={t('ready')} tone={checks && toLookAt(checks) > 0 ? 'warn' : 'good'}>
            {checks && summaryWords(checks)}
          </Standing>
        </Row>
      </Rows>
    </Card>
  );
}

function isPassed(quiz: QuizStanding): boolean {
  return typeof quiz === 'object';
}

function quizWords(quiz: Exclude<QuizStanding, undefined>): string {
  return typeof quiz === 'object' ? t('quiz-is-passed', { day: formatDay(quiz.passedAt) }) : t('quiz-open');
}

function Standing({
  name,
  tone,
  children,
}: {
  name: string;
  tone: Tone;
  children: string | null | undefined;
}) {
  return (
    <>
      <strong>{name}</strong>
      <span>{children && <State tone={tone}>{children}</State>}</span>
    </>
  );
}
