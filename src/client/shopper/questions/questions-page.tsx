import { useEffect, useRef } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { formatNumber } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import { Progress } from '#client/ui/progress.tsx';
import { Banner } from '#client/ui/state.tsx';
import { type Asked, askedOf } from '#domain/checklist/asked.ts';
import type { Section } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import { paths } from '../paths.ts';
import { Frame, type OpenVisit } from '../underway/frame.tsx';
import { Announcer } from './announcer.tsx';
import { LostPhoto } from './lost-photo.tsx';
import { answeredIn, answeredOf, inOrder } from './progress.ts';
import { QuestionList } from './question-list.tsx';
import { type SectionHere, SectionTabs } from './section-tabs.tsx';
import './questions.css';
import { useGradually } from './use-gradually.ts';

/** The questions, a section at a time. */
export function QuestionsPage(_: { path?: string }) {
  const { params, query } = useRoute();
  return (
    <Frame title={t('tab-questions')}>
      {(open) => <Questions open={open} wanted={params['section']} current={query['q']} />}
    </Frame>
  );
}

interface QuestionsProps {
  open: OpenVisit;
  /** Id of the section in the address. */
  wanted: string | undefined;
  /** Id of the question that the shopper came back for. */
  current: string | undefined;
}

function Questions({ open, wanted, current }: QuestionsProps) {
  const asked = askedOf(open.journal.checklist, open.report);
  const answered = answeredIn(open.report, asked);
  const sections = sectionsHere(open, asked, answered);
  const here = sections.find(({ section }) => section.id === wanted) ?? sections[0];
  if (!here)
    return (
      <EmptyState icon="list" title={t(open.report.prevented ? 'questions-prevented' : 'questions-none')} />
    );
  const { section } = here;
  const total = answeredOf(asked, answered);
  return (
    <>
      <Progress
        value={total.answered}
        max={total.questions}
        label={t('questions-progress')}
        words={t('answered-of', {
          answered: formatNumber(total.answered),
          questions: formatNumber(total.questions),
        })}
      />
      <SectionTabs visit={open.visit.id} sections={sections} current={section.id} />
      <Announcer asked={asked} />
      {open.phase === 'returned' && <Returned open={open} />}
      <LostPhoto open={open} section={section} />
      <SectionHeading key={`title of ${section.id}`} section={section} />
      <SectionOfQuestions
        key={section.id}
        open={open}
        asked={here.asked}
        answered={answered}
        current={current}
        next={nextOf(sections, here)}
      />
    </>
  );
}

/** The next section that still wants answers. */
function nextOf(sections: readonly SectionHere[], here: SectionHere): Section | undefined {
  const after = sections.slice(sections.indexOf(here) + 1);
  return after.find(({ answered, questions }) => answered < questions)?.section;
}

/** Where the page was turned, the focus is nowhere: it goes to what the new one is about. */
function SectionHeading({ section }: { section: Section }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {textIn(section.title, currentLocale())}
    </h2>
  );
}

/** Sections that ask something at present: one about what went wrong is not there as long as nothing did. */
function sectionsHere(
  { journal }: OpenVisit,
  asked: readonly Asked[],
  answered: ReadonlySet<string>,
): SectionHere[] {
  return journal.checklist.sections.flatMap((section) => {
    const own = asked.filter((one) => one.section === section.id);
    return own.length > 0 ? [{ section, asked: own, ...answeredOf(own, answered) }] : [];
  });
}

interface SectionProps {
  open: OpenVisit;
  asked: readonly Asked[];
  answered: ReadonlySet<string>;
  current: string | undefined;
  /** Where the way on leads. */
  next: Section | undefined;
}

function SectionOfQuestions({ asked, current, next, ...rest }: SectionProps) {
  const ordered = inOrder(asked);
  const shown = useGradually(
    ordered.length,
    ordered.findIndex(({ question }) => question.id === current),
  );
  const isWhole = shown >= ordered.length;
  const inside = ordered.slice(0, shown).filter(({ question }) => question.when === 'inside');
  const after = ordered.slice(inside.length, shown);
  const list = { ...rest, current, isWhole };
  useCurrent(current);
  return (
    <>
      {inside.length > 0 && <QuestionList {...list} asked={inside} />}
      {inside.length > 0 && after.length > 0 && <h3 class="after-leaving">{t('after-leaving')}</h3>}
      {after.length > 0 && <QuestionList {...list} asked={after} />}
      {isWhole && <Onward open={rest.open} next={next} />}
    </>
  );
}

/** Comes back to the question that was named, and puts the focus there. */
function useCurrent(question: string | undefined): void {
  useEffect(() => {
    const item = question ? document.getElementById(`q-${question}`) : null;
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  }, [question]);
}

function Returned({ open }: { open: OpenVisit }) {
  return (
    <Banner tone="warn" title={t('returned-title')}>
      <p>{open.visit.returned?.comment}</p>
      <p class="small">{t('returned-body')}</p>
    </Banner>
  );
}

function Onward({ open, next }: { open: OpenVisit; next: Section | undefined }) {
  const href = next ? paths.questions(open.visit.id, next.id) : paths.finish(open.visit.id);
  return (
    <div class="onward">
      <LinkButton look="primary" size="l" wide href={href}>
        {next ? t('next-section', { section: textIn(next.title, currentLocale()) }) : t('to-finish')}
      </LinkButton>
    </div>
  );
}
