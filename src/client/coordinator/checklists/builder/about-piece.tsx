import { t } from '#client/locales/t.ts';
import { AnyOf } from '#client/ui/choice.tsx';
import { channels } from '#domain/checklist/standard.ts';
import { locales } from '#domain/text.ts';
import { DropDraft } from './drop-draft.tsx';
import { unwritten } from './editing/blank.ts';
import { PickOne } from './pick-one.tsx';
import type { PieceProps } from './piece.ts';
import { TextLine } from './text-line.tsx';
import { Tick } from './tick.tsx';

interface AboutPieceProps extends PieceProps {
  settled: () => Promise<number | null>;
}

/** What the checklist is called, through which channel it goes, in which languages, and whether sound may be recorded. */
export function AboutPiece({ body, locale, change, settled }: AboutPieceProps) {
  const { recording } = body;
  return (
    <>
      <TextLine
        label={t('builder-title')}
        text={body.title}
        locale={locale}
        onChange={(title) => change({ ...body, title })}
      />
      <PickOne
        label={t('builder-channel')}
        value={body.channel}
        from={channels}
        nameOf={(channel) => t(`channel-${channel}`)}
        onPick={(channel) => change({ ...body, channel })}
      />
      <fieldset class="built-group">
        <legend>{t('builder-languages')}</legend>
        <p class="small soft">{t('builder-languages-hint')}</p>
        <AnyOf
          name="languages"
          label={t('builder-languages')}
          choices={locales.map((id) => ({ id, text: t(`language-${id}`) }))}
          chosen={body.locales}
          onChoose={(ids) => {
            const chosen = locales.filter((one) => ids.includes(one));
            if (chosen.length > 0) change({ ...body, locales: chosen });
          }}
        />
      </fieldset>
      <fieldset class="built-group">
        <legend>{t('builder-recording')}</legend>
        <Tick
          label={t('builder-recording-lawful')}
          checked={recording !== undefined}
          onChange={(lawful) =>
            change({ ...body, recording: lawful ? { lawful: true, basis: unwritten(locale) } : undefined })
          }
        />
        {recording && (
          <TextLine
            label={t('builder-recording-basis')}
            text={recording.basis}
            locale={locale}
            long
            onChange={(basis) => change({ ...body, recording: { ...recording, basis } })}
          />
        )}
      </fieldset>
      <p class="small soft">{t('builder-id', { id: body.id })}</p>
      <DropDraft id={body.id} settled={settled} />
    </>
  );
}
