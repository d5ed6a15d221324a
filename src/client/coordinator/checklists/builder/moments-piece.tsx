import { useState } from 'preact/hooks';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import type { Moment } from '#domain/checklist/checklist.ts';
import { Built } from './built.tsx';
import { blankMoment } from './editing/blank.ts';
import { inserted, replaced } from './editing/lists.ts';
import { newId } from './new-id.ts';
import type { PieceProps } from './piece.ts';
import { TextLine } from './text-line.tsx';
import { Tick } from './tick.tsx';

/** The instants that a shopper marks with a tap, in the order in which they are expected. */
export function MomentsPiece({ body, locale, change, wanted }: PieceProps) {
  const [added, setAdded] = useState<string | null>(null);
  const { moments } = body;
  const add = (moment: Moment, after?: string) => {
    change({ ...body, moments: inserted(moments, moment, after) });
    setAdded(moment.id);
  };
  return (
    <>
      <p class="soft">{t('builder-moments-lead')}</p>
      <Built
        all={moments}
        nameOf={({ name }) => say(name)}
        noteOf={({ required }) => (required ? '' : t('coordinator-optional'))}
        opened={added}
        wanted={wanted}
        onChange={(next) => change({ ...body, moments: next })}
        onDuplicate={(moment) => add({ ...moment, id: newId('moment') }, moment.id)}
      >
        {(moment) => {
          const put = (part: Partial<typeof moment>) =>
            change({ ...body, moments: replaced(moments, { ...moment, ...part }) });
          return (
            <>
              <TextLine
                label={t('builder-moment-name')}
                text={moment.name}
                locale={locale}
                onChange={(name) => put({ name })}
              />
              <TextLine
                label={t('builder-moment-definition')}
                hint={t('builder-moment-definition-hint')}
                text={moment.definition}
                locale={locale}
                long
                onChange={(definition) => put({ definition })}
              />
              <Tick
                label={t('builder-moment-required')}
                checked={moment.required}
                onChange={(required) => put({ required })}
              />
            </>
          );
        }}
      </Built>
      <div class="line">
        <Button icon="plus" onClick={() => add(blankMoment(newId('moment'), locale))}>
          {t('builder-moment-add')}
        </Button>
      </div>
    </>
  );
}
