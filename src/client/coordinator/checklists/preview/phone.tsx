import { useState } from 'preact/hooks';
import { AppContext } from '#client/app/context.ts';
import { formatNumber } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Correction } from '#client/shopper/moments/correction.tsx';
import type { Editing } from '#client/shopper/moments/editing.ts';
import { MarkedMoments } from '#client/shopper/moments/marked.tsx';
import '#client/shopper/moments/moments.css';
import { nextMoment } from '#client/shopper/moments/next.ts';
import { NextMoment } from '#client/shopper/moments/next-moment.tsx';
import { NotSeen } from '#client/shopper/moments/not-seen.tsx';
import { OpenMoments } from '#client/shopper/moments/open-moments.tsx';
import { Waits } from '#client/shopper/moments/waits.tsx';
import { answeredIn, answeredOf, inOrder } from '#client/shopper/questions/progress.ts';
import { QuestionList } from '#client/shopper/questions/question-list.tsx';
import '#client/shopper/questions/questions.css';
import type { OpenVisit } from '#client/shopper/underway/use-open-visit.ts';
import { Icon } from '#client/ui/icon.tsx';
import { askedOf } from '#domain/checklist/asked.ts';
import type { Moment, Section } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import { Before } from './before.tsx';
import { Finish } from './finish.tsx';
import type { Trial } from './use-trial.ts';

const tabs = ['before', 'moments', 'questions', 'finish'] as const;
type Tab = (typeof tabs)[number];
const icons = { before: 'info', moments: 'clock', questions: 'list', finish: 'check' } as const;

/** The screens of a visit as the shopper has them, as wide as a phone. */
export function TrialPhone({ trial: { open, app } }: { trial: Trial }) {
  const hasMoments = open.journal.checklist.moments.length > 0;
  const [tab, setTab] = useState<Tab>(hasMoments ? 'moments' : 'questions');
  return (
    <AppContext.Provider value={app}>
      <section class="trial-phone" aria-label={t('tools-phone')}>
        <div class="trial-screen">
          <Screen tab={tab} open={open} />
        </div>
        <div class="trial-tabs">
          {tabs.map((one) => (
            <button key={one} type="button" aria-pressed={tab === one} onClick={() => setTab(one)}>
              <Icon name={icons[one]} size={20} />
              {t(one === 'before' ? 'tools-before' : `tab-${one}`)}
            </button>
          ))}
        </div>
      </section>
    </AppContext.Provider>
  );
}

function Screen({ tab, open }: { tab: Tab; open: OpenVisit }) {
  switch (tab) {
    case 'before':
      return <Before checklist={open.journal.checklist} />;
    case 'moments':
      return <Moments open={open} />;
    case 'questions':
      return <Questions open={open} />;
    case 'finish':
      return <Finish open={open} />;
  }
}

function Moments({ open }: { open: OpenVisit }) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const isMarked = editing && open.report.moments.has(editing.moment.id);
  const Dialog = isMarked ? Correction : NotSeen;
  const late = (moment: Moment) => setEditing({ moment, reason: 'late' });
  const notSeen = (moment: Moment) => setEditing({ moment });
  return (
    <>
      <Waits open={open} />
      <MarkedMoments open={open} onEdit={(moment) => setEditing({ moment })} />
      <OpenMoments open={open} onLate={late} onNotSeen={notSeen} />
      {nextMoment(open.journal.checklist, open.report) && (
        <NextMoment open={open} onLate={late} onNotSeen={notSeen} />
      )}
      {editing && (
        <Dialog key={editing.moment.id} open={open} onClose={() => setEditing(null)} {...editing} />
      )}
    </>
  );
}

function Questions({ open }: { open: OpenVisit }) {
  const asked = askedOf(open.journal.checklist, open.report);
  const answered = answeredIn(open.report, asked);
  const sections = open.journal.checklist.sections.flatMap((section) => {
    const own = asked.filter((one) => one.section === section.id);
    return own.length > 0 ? [{ section, asked: own, ...answeredOf(own, answered) }] : [];
  });
  const [wanted, setWanted] = useState<string | null>(null);
  const here = sections.find(({ section }) => section.id === wanted) ?? sections[0];
  if (!here) return <p class="soft">{t('questions-none')}</p>;
  const ordered = inOrder(here.asked);
  const inside = ordered.filter(({ question }) => question.when === 'inside');
  const after = ordered.slice(inside.length);
  const list = { open, answered, current: undefined, isWhole: true };
  return (
    <>
      <ul class="trial-sections">
        {sections.map(({ section, answered: done, questions }) => (
          <li key={section.id}>
            <button
              type="button"
              aria-pressed={section === here.section}
              onClick={() => setWanted(section.id)}
            >
              {titleOf(section)}
              <span class="figures small">
                {formatNumber(done)}/{formatNumber(questions)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <h2>{titleOf(here.section)}</h2>
      {inside.length > 0 && <QuestionList key={`${here.section.id} inside`} {...list} asked={inside} />}
      {inside.length > 0 && after.length > 0 && <h3 class="after-leaving">{t('after-leaving')}</h3>}
      {after.length > 0 && <QuestionList key={`${here.section.id} after`} {...list} asked={after} />}
    </>
  );
}

function titleOf({ title }: Section): string {
  return textIn(title, currentLocale());
}
