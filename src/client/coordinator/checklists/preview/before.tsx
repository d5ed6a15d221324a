import { useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { BriefingText } from '#client/shopper/visit/briefing.tsx';
import { QuizItem } from '#client/shopper/visit/quiz.tsx';
import '#client/shopper/visit/visit.css';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';

/** What the shopper reads before going, and the quiz behind it. Here nothing waits for the quiz. */
export function Before({ checklist }: { checklist: Checklist }) {
  const { sections, quiz } = checklist.briefing;
  if (sections.length === 0 && quiz.length === 0) return <p class="soft">{t('tools-no-briefing')}</p>;
  return (
    <>
      <BriefingText visit={{ reimbursementCap: null }} checklist={checklist} />
      {quiz.length > 0 && <TrialQuiz checklist={checklist} />}
    </>
  );
}

function TrialQuiz({ checklist }: { checklist: Checklist }) {
  const { quiz } = checklist.briefing;
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const go = (to: number) => {
    setAt(to);
    setChosen(null);
  };
  const item = quiz[at];
  return (
    <section class="stack" aria-labelledby="trial-quiz">
      <h2 id="trial-quiz">{t('quiz')}</h2>
      {item ? (
        <>
          <p class="small soft figures">{t('quiz-question-of', { number: at + 1, count: quiz.length })}</p>
          <QuizItem key={item.id} item={item} chosen={chosen} onChoose={setChosen} isFirst={at === 0} />
          <Button look="primary" wide disabled={chosen !== item.right} onClick={() => go(at + 1)}>
            {t(at === quiz.length - 1 ? 'quiz-finish' : 'quiz-next')}
          </Button>
        </>
      ) : (
        <>
          <Banner tone="good">{t('quiz-passed')}</Banner>
          <Button look="quiet" onClick={() => go(0)}>
            {t('quiz-practise')}
          </Button>
        </>
      )}
    </section>
  );
}
