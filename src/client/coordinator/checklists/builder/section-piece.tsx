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
import type { Piece, PieceProps } from './piece.ts';
import { QuestionFields, questionTypes } from './question-fields.tsx';
import { TextLine } from './text-line.tsx';

interface SectionPieceProps extends PieceProps {
  section: Section;
  go: (piece: Piece) => void;
}

/** One section: its name, its questions, and where it stands among the others. */
export function SectionPiece(props: SectionPieceProps) {
  const { section, body, locale, change, go } = props;
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
      {body.scoring.sections === 'weighted' && (
        <NumberLine
          label={t('builder-section-weight')}
          hint={t('builder-weight-hint')}
          value={section.weight}
          least={0}
          onChange={(weight) => put({ ...section, weight })}
        />
      )}
      {section.questions.length === 0 && <p class="soft">{t('builder-no-questions')}</p>}
      <Built
        all={section.questions}
        nameOf={({ text }) => say(text)}
        noteOf={noteOf}
        opened={added}
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
      <AddQuestion onAdd={(type) => add(blankQuestion(newId('question'), type, locale))} />
      <Placing {...props} go={go} />
    </>
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
