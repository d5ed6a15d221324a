import { useState } from 'preact/hooks';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { AnyOf } from '#client/ui/choice.tsx';
import { channels, type Standard } from '#domain/checklist/standard.ts';
import { Built } from './built.tsx';
import { blankStandard } from './editing/blank.ts';
import { inserted, replaced } from './editing/lists.ts';
import { newId } from './new-id.ts';
import { PickOne } from './pick-one.tsx';
import type { PieceProps } from './piece.ts';
import { TextLine } from './text-line.tsx';
import { Tick } from './tick.tsx';

const texts = ['name', 'purpose', 'target', 'howTo'] as const;
const measures = ['observed', 'wait', 'rating'] as const;

/** What good service does, that the questions measure: why, what counts as met, and how to carry it out. */
export function StandardsPiece({ body, locale, change, wanted }: PieceProps) {
  const [added, setAdded] = useState<string | null>(null);
  const { standards } = body;
  const add = (standard: Standard, after?: string) => {
    change({ ...body, standards: inserted(standards, standard, after) });
    setAdded(standard.id);
  };
  return (
    <>
      <p class="soft">{t('builder-standards-lead')}</p>
      <Built
        all={standards}
        nameOf={({ name }) => say(name)}
        noteOf={({ measure }) => t(`builder-measure-${measure}`)}
        opened={added}
        wanted={wanted}
        onChange={(next) => change({ ...body, standards: next })}
        onDuplicate={(standard) => add({ ...standard, id: newId('standard') }, standard.id)}
      >
        {(standard) => {
          const put = (part: Partial<Standard>) =>
            change({ ...body, standards: replaced(standards, { ...standard, ...part }) });
          return (
            <>
              {texts.map((name) => (
                <TextLine
                  key={name}
                  label={t(`builder-standard-${name}`)}
                  text={standard[name]}
                  locale={locale}
                  long={name !== 'name'}
                  onChange={(text) => put({ [name]: text })}
                />
              ))}
              <PickOne
                label={t('builder-measure')}
                value={standard.measure}
                from={measures}
                nameOf={(measure) => t(`builder-measure-${measure}`)}
                onPick={(measure) => put({ measure })}
              />
              <Tick
                label={t('builder-aim-selling')}
                hint={t('builder-selling-hint')}
                checked={standard.aim === 'selling'}
                onChange={(isSelling) => put({ aim: isSelling ? 'selling' : 'service' })}
              />
              <AnyOf
                name={`${standard.id} channels`}
                label={t('builder-channels')}
                choices={channels.map((id) => ({ id, text: t(`channel-${id}`) }))}
                chosen={standard.channels}
                onChoose={(ids) => put({ channels: channels.filter((channel) => ids.includes(channel)) })}
              />
            </>
          );
        }}
      </Built>
      <div class="line">
        <Button icon="plus" onClick={() => add(blankStandard(newId('standard'), locale, body.channel))}>
          {t('builder-standard-add')}
        </Button>
      </div>
    </>
  );
}
