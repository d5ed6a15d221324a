import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { unwritten } from './editing/blank.ts';
import type { PieceProps } from './piece.ts';
import { TextLine } from './text-line.tsx';
import { Tick } from './tick.tsx';

/** The innocent list that stands in for the moments on the screen while others may look. */
export function DiscreetPiece({ body, locale, change }: PieceProps) {
  const { discreet, moments } = body;
  const first = { title: unwritten(locale), items: {} };
  return (
    <>
      <p class="soft">{t('builder-discreet-lead')}</p>
      <Tick
        label={t('builder-discreet-has')}
        checked={discreet !== undefined}
        onChange={(has) => change({ ...body, discreet: has ? first : undefined })}
      />
      {discreet && (
        <>
          <TextLine
            label={t('builder-discreet-title')}
            text={discreet.title}
            locale={locale}
            onChange={(title) => change({ ...body, discreet: { ...discreet, title } })}
          />
          {moments.map(({ id, name }) => (
            <TextLine
              key={id}
              label={t('builder-discreet-item', { moment: say(name) || id })}
              text={discreet.items[id] ?? unwritten(locale)}
              locale={locale}
              onChange={(text) =>
                change({ ...body, discreet: { ...discreet, items: { ...discreet.items, [id]: text } } })
              }
            />
          ))}
        </>
      )}
    </>
  );
}
