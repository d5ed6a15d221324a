import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { errorWords } from '#client/app/words.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { OneOf } from '#client/ui/choice.tsx';
import { PhoneShell } from '#client/ui/phone-shell.tsx';
import { Progress } from '#client/ui/progress.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Briefing, Checklist } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import { paths } from '../paths.ts';

type Item = Briefing['quiz'][number];

/**
 * One question at a time. Each answer says at once whether it is right and why; a wrong one is simply chosen again.
 * Passed is who has got to the end; how many tries it took is kept and held against nobody.
 */
export function Quiz({ checklist, visit }: { checklist: Checklist; visit: string }) {
  const { phone } = useApp();
  const items = checklist.briefing.quiz;
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const [wrong, setWrong] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const item = items[at];
  const choose = (option: string) => {
    if (option !== item?.right && option !== chosen) setWrong(wrong + 1);
    setChosen(option);
  };
  async function next(): Promise<void> {
    if (at === items.length - 1) await phone.passQuiz(checklist, wrong + 1);
    setAt(at + 1);
    setChosen(null);
  }
  const again = () => {
    setAt(0);
    setWrong(0);
  };
  const back = { href: paths.visit(visit), label: t('back') };
  if (!item) return <Passed visit={visit} back={back} onAgain={again} />;
  return (
    <PhoneShell
      title={t('quiz')}
      back={back}
      bottom={
        <>
          {problem && (
            <Banner tone="bad" role="alert">
              {problem}
            </Banner>
          )}
          <Button
            look="primary"
            size="l"
            wide
            disabled={chosen !== item.right}
            onClick={() =>
              void next().then(
                () => setProblem(null),
                (failure: unknown) => setProblem(errorWords(failure)),
              )
            }
          >
            {t(at === items.length - 1 ? 'quiz-finish' : 'quiz-next')}
          </Button>
        </>
      }
    >
      <Progress
        value={at}
        max={items.length}
        label={t('quiz')}
        words={t('quiz-question-of', { number: at + 1, count: items.length })}
      />
      <QuizItem key={item.id} item={item} chosen={chosen} onChoose={choose} isFirst={at === 0} />
    </PhoneShell>
  );
}

interface QuizItemProps {
  item: Item;
  chosen: string | null;
  onChoose: (option: string) => void;
  isFirst: boolean;
}

/** One question of the quiz, with what is said of the answer chosen. */
export function QuizItem({ item, chosen, onChoose, isFirst }: QuizItemProps) {
  const locale = currentLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  // The next question is read out; the first one follows the screen's title by itself.
  useEffect(() => void (isFirst || heading.current?.focus()), []);
  const isRight = chosen === item.right;
  const id = `quiz-${item.id}`;
  return (
    <div class="stack">
      <h2 id={id} tabIndex={-1} ref={heading} class="quiz-text">
        {textIn(item.text, locale)}
      </h2>
      <OneOf
        name={id}
        labelledBy={id}
        choices={item.options.map((option) => ({ id: option.id, text: textIn(option.text, locale) }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      <div role="status">
        {chosen && (
          <Banner tone={isRight ? 'good' : 'warn'} title={t(isRight ? 'quiz-right' : 'quiz-wrong')}>
            <p>{textIn(item.why, locale)}</p>
            {!isRight && <p class="soft">{t('quiz-try-again')}</p>}
          </Banner>
        )}
      </div>
    </div>
  );
}

interface PassedProps {
  visit: string;
  back: { href: string; label: string };
  onAgain: () => void;
}

function Passed({ visit, back, onAgain }: PassedProps) {
  return (
    <PhoneShell
      title={t('quiz-passed')}
      above={t('quiz')}
      back={back}
      bottom={
        <LinkButton look="primary" size="l" wide href={paths.visit(visit)}>
          {t('to-visit')}
        </LinkButton>
      }
    >
      <Banner tone="good" role="status">
        {t('quiz-passed-body')}
      </Banner>
      <Button look="quiet" onClick={onAgain}>
        {t('quiz-practise')}
      </Button>
    </PhoneShell>
  );
}
