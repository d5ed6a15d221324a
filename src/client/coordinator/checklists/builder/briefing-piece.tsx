import { useState } from 'preact/hooks';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { type Briefing, briefingKinds } from '#domain/checklist/checklist.ts';
import { Built } from './built.tsx';
import { unwritten } from './editing/blank.ts';
import { inserted, replaced } from './editing/lists.ts';
import { newId } from './new-id.ts';
import { PickOne } from './pick-one.tsx';
import type { PieceProps } from './piece.ts';
import { TextLine } from './text-line.tsx';

/** What the shopper reads before going, in plain sections. */
export function BriefingPiece({ body, locale, change, wanted }: PieceProps) {
  const [added, setAdded] = useState<string | null>(null);
  const { briefing } = body;
  const put = (sections: Briefing['sections']) => change({ ...body, briefing: { ...briefing, sections } });
  const text = unwritten(locale);
  const add = (section: Briefing['sections'][number], after?: string) => {
    put(inserted(briefing.sections, section, after));
    setAdded(section.id);
  };
  return (
    <>
      <p class="soft">{t('builder-briefing-lead')}</p>
      <Built
        all={briefing.sections}
        nameOf={({ title }) => say(title)}
        noteOf={({ kind = 'other' }) => t(`builder-kind-${kind}`)}
        opened={added}
        wanted={wanted}
        onChange={put}
        onDuplicate={(section) => add({ ...section, id: newId('briefing') }, section.id)}
      >
        {(section) => {
          const putSection = (part: Partial<typeof section>) =>
            put(replaced(briefing.sections, { ...section, ...part }));
          return (
            <>
              <PickOne
                label={t('builder-kind')}
                value={section.kind ?? 'other'}
                from={briefingKinds}
                nameOf={(kind) => t(`builder-kind-${kind}`)}
                onPick={(kind) => putSection({ kind })}
              />
              <TextLine
                label={t('builder-briefing-title')}
                text={section.title}
                locale={locale}
                onChange={(title) => putSection({ title })}
              />
              <TextLine
                label={t('builder-briefing-body')}
                text={section.body}
                locale={locale}
                long
                onChange={(next) => putSection({ body: next })}
              />
            </>
          );
        }}
      </Built>
      <div class="line">
        <Button
          icon="plus"
          onClick={() => add({ id: newId('briefing'), kind: 'scenario', title: text, body: text })}
        >
          {t('builder-briefing-add')}
        </Button>
      </div>
    </>
  );
}
