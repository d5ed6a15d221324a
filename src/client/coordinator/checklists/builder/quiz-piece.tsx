import { useState } from 'preact/hooks';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import type { Briefing } from '#domain/checklist/checklist.ts';
import { Built } from './built.tsx';
import { unwritten } from './editing/blank.ts';
import { inserted, replaced } from './editing/lists.ts';
import { newId } from './new-id.ts';
import { Options } from './options.tsx';
import { PickOne } from './pick-one.tsx';
import type { PieceProps } from './piece.ts';
import { TextLine } from './text-line.tsx';

/** What must be answered rightly before a visit can be started. */
export function QuizPiece({ body, locale, change, wanted }: PieceProps) {
  const [added, setAdded] = useState<string | null>(null);
  const { briefing } = body;
  const put = (quiz: Briefing['quiz']) => change({ ...body, briefing: { ...briefing, quiz } });
  const text = unwritten(locale);
  const add = (asked: Briefing['quiz'][number], after?: string) => {
    put(inserted(briefing.quiz, asked, after));
    setAdded(asked.id);
  };
  return (
    <>
      <p class="soft">{t('builder-quiz-lead')}</p>
      <Built
        all={briefing.quiz}
        nameOf={(asked) => say(asked.text)}
        opened={added}
        wanted={wanted}
        onChange={put}
        onDuplicate={(asked) => add({ ...asked, id: newId('quiz') }, asked.id)}
      >
        {(asked) => {
          const putAsked = (part: Partial<typeof asked>) =>
            put(replaced(briefing.quiz, { ...asked, ...part }));
          return (
            <>
              <TextLine
                label={t('builder-question-text')}
                text={asked.text}
                locale={locale}
                onChange={(next) => putAsked({ text: next })}
              />
              <Options
                options={asked.options}
                locale={locale}
                onChange={(options) => putAsked({ options })}
              />
              <PickOne
                label={t('builder-right')}
                value={asked.right}
                from={asked.options.map(({ id }) => id)}
                nameOf={(id) => say(asked.options.find((option) => option.id === id)?.text ?? {}) || id}
                onPick={(right) => putAsked({ right })}
              />
              <TextLine
                label={t('builder-why')}
                text={asked.why}
                locale={locale}
                onChange={(why) => putAsked({ why })}
              />
            </>
          );
        }}
      </Built>
      <div class="line">
        <Button
          icon="plus"
          onClick={() => {
            const options = ['a', 'b'].map((option) => ({ id: option, text }));
            add({ id: newId('quiz'), text, options, right: 'a', why: text });
          }}
        >
          {t('builder-quiz-add')}
        </Button>
      </div>
    </>
  );
}
