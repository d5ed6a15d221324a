import { useState } from 'preact/hooks';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import type { Question, QuestionType, Section } from '#domain/checklist/checklist.ts';
import { Built } from './built.tsx';
import { blankQuestion } from './editing/blank.ts';
import { copyOfQuestion, copyOfSection } from './editing/copies.ts';
import { inserted, moved, replaced, without } from './editing/lists.ts';
import { newId } from './new-id.ts';
import { NumberLine } from './number-line.tsx';
import { PickOne } from './pick-one.tsx';
import type { Go, PieceProps } from './piece.ts';
import { QuestionFields, questionTypes } from './question-fields.tsx';
import { TextLine } from './text-line.tsx';

interface SectionPieceProps extends PieceProps {
  section: Section;
  go: Go;
}

/** One section: its name, its questions, and where it stands among the others. */
export function SectionPiece(props: SectionPieceProps) {
  const { section, body, locale, change, go, wanted } = props;
  const [added, setAdded] = useState<string | null>(null);
  const put = (next: Section) => change({ ...body, sections: replaced(body.sections, next) });
  const putQuestions = (questions: Question[]) => put({ ...section, questions });
  const add = (question: Question, after?: string) => {
    putQuestions(inserted(section.questions, question, after));
    setAdded(question.id);
  };
  return (
    <>
      <TextLine
        label={t('builder-section-title')}
        text={section.title}
        locale={locale}
        onChange={(title) => put({ ...section, title })}
      />
      <div class="side-by-side section-facts">
        {body.scoring.sections === 'weighted' && (
          <NumberLine
            label={t('builder-section-weight')}
            hint={t('builder-weight-hint')}
            value={section.weight}
            least={0}
            onChange={(weight) => put({ ...section, weight })}
          />
        )}
        <AllAsked section={section} put={put} />
      </div>
      {section.questions.length === 0 && <p class="soft">{t('builder-no-questions')}</p>}
      <Built
        all={section.questions}
        nameOf={({ text }) => say(text)}
        noteOf={noteOf}
        opened={added}
        wanted={wanted}
        onChange={putQuestions}
        onDuplicate={(question) => add(copyOfQuestion(question, newId), question.id)}
      >
        {(question) => (
          <QuestionFields
            question={question}
            body={body}
            locale={locale}
            onChange={(next) => putQuestions(replaced(section.questions, next))}
          />
        )}
      </Built>
      <AddQuestion
        onAdd={(type) => {
          const when = section.questions.at(-1)?.when ?? 'after';
          add({ ...blankQuestion(newId('question'), type, locale), when });
        }}
      />
      <Placing {...props} go={go} />
    </>
  );
}

/** When all of its questions are asked, at once; each can be told otherwise by itself. */
function AllAsked({ section, put }: { section: Section; put: (next: Section) => void }) {
  const { questions } = section;
  const [first] = questions;
  if (!first) return null;
  const isOne = questions.every(({ when }) => when === first.when);
  return (
    <PickOne
      label={t('builder-all-when')}
      value={isOne ? first.when : 'mixed'}
      from={isOne ? (['inside', 'after'] as const) : (['mixed', 'inside', 'after'] as const)}
      nameOf={(when) => t(when === 'mixed' ? 'builder-when-mixed' : `coordinator-when-${when}`)}
      onPick={(when) =>
        when !== 'mixed' && put({ ...section, questions: questions.map((one) => ({ ...one, when })) })
      }
    />
  );
}

function noteOf(question: Question): string {
  const score = 'score' in question ? question.score : undefined;
  return [
    t(`question-${question.type}`),
    ...(score ? [t('builder-note-scored')] : []),
    ...(question.showIf ? [t('builder-note-condition')] : []),
    ...(question.required ? [] : [t('coordinator-optional')]),
  ].join(' · ');
}

/** The kinds that are wanted most, one press each, and the others behind them. */
function AddQuestion({ onAdd }: { onAdd: (type: QuestionType) => void }) {
  const FIRST = 6;
  const button = (type: QuestionType) => (
    <Button key={type} icon="plus" onClick={() => onAdd(type)}>
      {t(`question-${type}`)}
    </Button>
  );
  return (
    <section class="built-add" aria-label={t('builder-add-question')}>
      <h3>{t('builder-add-question')}</h3>
      <div class="line">{questionTypes.slice(0, FIRST).map(button)}</div>
      <details>
        <summary>{t('builder-more-types')}</summary>
        <div class="line">{questionTypes.slice(FIRST).map(button)}</div>
      </details>
    </section>
  );
}

/** Before or behind other sections, once more, or gone. */
function Placing({ section, body, change, go }: SectionPieceProps) {
  const move = (by: number) => change({ ...body, sections: moved(body.sections, section.id, by) });
  return (
    <div class="line built-placing">
      <Button icon="up" onClick={() => move(-1)}>
        {t('builder-section-up')}
      </Button>
      <Button icon="down" onClick={() => move(1)}>
        {t('builder-section-down')}
      </Button>
      <Button
        icon="copy"
        onClick={() => {
          const copy = copyOfSection(section, newId);
          change({ ...body, sections: inserted(body.sections, copy, section.id) });
          go(`section ${copy.id}`);
        }}
      >
        {t('builder-section-twice')}
      </Button>
      <Button
        look="quiet"
        icon="cross"
        onClick={() => {
          change({ ...body, sections: without(body.sections, section.id) });
          go('about');
        }}
      >
        {t('builder-section-remove')}
      </Button>
    </div>
  );
}
