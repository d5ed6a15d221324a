import { t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { paths } from '../paths.ts';
import type { Phase } from '../phase.ts';
import { Decision } from './decision.tsx';
import { GoOnHere } from './go-on-here.tsx';
import { QuizFirst } from './quiz-first.tsx';
import { StartButton } from './start.tsx';
import { useQuiz } from './use-quiz.ts';

interface NextStepProps {
  visit: ShopperVisit;
  phase: Phase;
  /** Absent only where a visit is over. */
  checklist: Checklist | undefined;
  /** Whether this phone has a record of it. */
  isRecordedHere: boolean;
}

/** What there is to do next about a visit, within thumb's reach. */
export function NextStep({ visit, phase, checklist, isRecordedHere }: NextStepProps) {
  if (visit.takenBack) return <WhatWasNoted visit={visit} phase={phase} />;
  switch (phase) {
    case 'ahead':
      return checklist ? <Ahead visit={visit} checklist={checklist} /> : null;
    case 'underway':
      if (!isRecordedHere) return <BegunElsewhere visit={visit} />;
      return (
        <LinkButton look="primary" size="l" wide href={paths.moments(visit.id)}>
          {t('continue')}
        </LinkButton>
      );
    case 'returned':
      if (!isRecordedHere)
        return <GoOnHere visit={visit} about={t('amend-here-body')} to={paths.questions(visit.id)} />;
      return (
        <LinkButton look="primary" size="l" wide href={paths.questions(visit.id)}>
          {t('look-again')}
        </LinkButton>
      );
    case 'handed-in':
      return (
        <LinkButton size="l" wide href={paths.finish(visit.id)}>
          {t('see-report')}
        </LinkButton>
      );
    case 'over':
      return <p class="soft">{t('visit-ended')}</p>;
  }
}

/** Nothing is asked for any more of a visit that was taken back; what was noted for it can be looked at. */
function WhatWasNoted({ visit, phase }: Pick<NextStepProps, 'visit' | 'phase'>) {
  const isHandedIn = phase === 'handed-in' || phase === 'over';
  return (
    <LinkButton size="l" wide href={(isHandedIn ? paths.finish : paths.questions)(visit.id)}>
      {t('see-report')}
    </LinkButton>
  );
}

/**
 * Begun on another phone, or on this one before its storage was cleared: it goes on from what arrived, or, where that can't be
 * fetched now, in a record of its own beside it. Without the quiz again.
 */
function BegunElsewhere({ visit }: { visit: ShopperVisit }) {
  return (
    <>
      <GoOnHere visit={visit} about={t('begun-elsewhere')} to={paths.moments(visit.id)} />
      <p class="small soft">{t('begin-beside-body')}</p>
      <StartButton visit={visit} look="plain" />
    </>
  );
}

/** A start waits for the quiz, and for nothing else. */
function Ahead({ visit, checklist }: { visit: ShopperVisit; checklist: Checklist }) {
  const quiz = useQuiz(checklist);
  const look = visit.state === 'assigned' ? 'plain' : 'primary';
  return (
    <>
      {visit.state === 'assigned' && <Decision visit={visit} />}
      {quiz === 'open' && <QuizFirst visit={visit} count={checklist.briefing.quiz.length} look={look} />}
      {quiz !== 'open' && quiz !== undefined && <StartButton visit={visit} look={look} />}
    </>
  );
}
