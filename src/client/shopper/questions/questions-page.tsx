import { useEffect, useRef } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { formatNumber } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { Progress } from '#client/ui/progress.tsx';
import { Banner } from '#client/ui/state.tsx';
import { questionsOf, type Section } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import { paths } from '../paths.ts';
import { Frame, type OpenVisit } from '../underway/frame.tsx';
import { LostPhoto } from './lost-photo.tsx';
import { answeredOf, inOrder } from './progress.ts';
import { QuestionItem } from './question-item.tsx';
import './questions.css';

/** The questions, a section at a time. */
export function QuestionsPage(_: { path?: string }) {
  const { params, query } = useRoute();
  return (
    <Frame title={t('tab-questions')}>
      {(open) => {
        const { sections } = open.journal.checklist;
        const section = sections.find(({ id }) => id === params['section']) ?? sections[0];
        return section ? (
          <SectionOfQuestions key={section.id} open={open} section={section} asked={query['q']} />
        ) : null;
      }}
    </Frame>
  );
}

function SectionOfQuestions({
  open,
  section,
  asked,
}: {
  open: OpenVisit;
  section: Section;
  asked: string | undefined;
}) {
  const { inside, after } = inOrder(section);
  useAsked(asked);
  const items = (questions: Section['questions']) => (
    <ol class="questions">
      {questions.map((question) => (
        <QuestionItem key={question.id} open={open} question={question} current={question.id === asked} />
      ))}
    </ol>
  );
  return (
    <>
      <Overall open={open} />
      <SectionTabs open={open} current={section} />
      {open.phase === 'returned' && <Returned open={open} />}
      <LostPhoto open={open} section={section} />
      <h2>{textIn(section.title, currentLocale())}</h2>
      {inside.length > 0 && items(inside)}
      {inside.length > 0 && after.length > 0 && <h3 class="after-leaving">{t('after-leaving')}</h3>}
      {after.length > 0 && items(after)}
      <Onward open={open} section={section} />
    </>
  );
}

/** Comes back to the question that was named, and puts the focus there. */
function useAsked(asked: string | undefined): void {
  useEffect(() => {
    const item = asked ? document.getElementById(`q-${asked}`) : null;
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  }, [asked]);
}

function Overall({ open }: { open: OpenVisit }) {
  const { answered, questions } = answeredOf(questionsOf(open.journal.checklist), open.report);
  const words = t('answered-of', { answered, questions });
  return <Progress value={answered} max={questions} label={t('questions-progress')} words={words} />;
}

function SectionTabs({ open, current }: { open: OpenVisit; current: Section }) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const here = nav.current?.querySelector('[aria-current]');
    here?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, []);
  return (
    <nav ref={nav} class="section-tabs" aria-label={t('tab-questions')}>
      {open.journal.checklist.sections.map((section) => {
        const { answered, questions } = answeredOf(section.questions, open.report);
        return (
          <a
            key={section.id}
            href={paths.questions(open.visit.id, section.id)}
            aria-current={section.id === current.id ? 'page' : undefined}
          >
            {textIn(section.title, currentLocale())}
            <span class="figures soft small">
              {formatNumber(answered)}/{formatNumber(questions)}
            </span>
          </a>
        );
      })}
    </nav>
  );
}

function Returned({ open }: { open: OpenVisit }) {
  return (
    <Banner tone="warn" title={t('returned-title')}>
      <p>{open.visit.returned?.comment}</p>
      <p class="small">{t('returned-body')}</p>
    </Banner>
  );
}

function Onward({ open, section }: { open: OpenVisit; section: Section }) {
  const { sections } = open.journal.checklist;
  const next = sections[sections.indexOf(section) + 1];
  return next ? (
    <LinkButton look="primary" size="l" wide href={paths.questions(open.visit.id, next.id)}>
      {t('next-section', { section: textIn(next.title, currentLocale()) })}
    </LinkButton>
  ) : (
    <LinkButton look="primary" size="l" wide href={paths.finish(open.visit.id)}>
      {t('to-finish')}
    </LinkButton>
  );
}
