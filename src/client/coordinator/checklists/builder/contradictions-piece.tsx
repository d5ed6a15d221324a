import { useState } from 'preact/hooks';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { type Contradiction, questionsOf } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { aboutsOf } from '#domain/checklist/holds.ts';
import type { Id } from '#domain/ids.ts';
import { Built } from './built.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { unwritten } from './editing/blank.ts';
import { firstAbout } from './editing/clauses.ts';
import { inserted, replaced, without } from './editing/lists.ts';
import { newId } from './new-id.ts';
import type { PieceProps } from './piece.ts';
import { TextLine } from './text-line.tsx';

/** Answers that can't all be so: the shopper is asked to look again before handing in, and nothing is refused for it. */
export function ContradictionsPiece({ body, locale, change, wanted }: PieceProps) {
  const [added, setAdded] = useState<string | null>(null);
  const { contradictions = [] } = body;
  const known = questionsOf(body);
  const last = known.at(-1);
  const put = (next: Contradiction[]) =>
    change({ ...body, contradictions: next.length > 0 ? next : undefined });
  const add = (one: Contradiction, after?: string) => {
    put(inserted(contradictions, one, after));
    setAdded(one.id);
  };
  return (
    <>
      <p class="soft">{t('builder-contradictions-lead')}</p>
      <Built
        all={contradictions}
        nameOf={({ text }) => say(text)}
        opened={added}
        wanted={wanted}
        onChange={put}
        onDuplicate={(one) => add({ ...one, id: newId('contradiction') }, one.id)}
      >
        {(one) => (
          <>
            <TextLine
              label={t('builder-contradiction-text')}
              hint={t('builder-contradiction-hint')}
              text={one.text}
              locale={locale}
              onChange={(text) => put(replaced(contradictions, { ...one, text }))}
            />
            <ConditionFields
              label={t('builder-contradiction-when')}
              condition={one.when}
              known={known}
              body={body}
              onChange={(when) =>
                put(
                  when
                    ? replaced(contradictions, { ...one, when, questions: toldAt(when, one.questions) })
                    : without(contradictions, one.id),
                )
              }
            />
          </>
        )}
      </Built>
      {last ? (
        <div class="line">
          <Button
            icon="plus"
            onClick={() => {
              const id = newId('contradiction');
              add({ id, text: unwritten(locale), when: firstAbout(last), questions: [last.id] });
            }}
          >
            {t('builder-contradiction-add')}
          </Button>
        </div>
      ) : (
        <p>{t('builder-contradictions-none')}</p>
      )}
    </>
  );
}

/** It is told at the questions that it is about; one about moments alone, where it was told before. */
function toldAt(when: Condition, before: readonly Id[]): Id[] {
  const named = aboutsOf(when).flatMap((about) => ('question' in about ? [about.question] : []));
  return named.length > 0 ? [...new Set(named)] : [...before];
}
