import { t } from '#client/locales/t.ts';
import { AnyOf } from '#client/ui/choice.tsx';
import { channels, type Standard } from '#domain/checklist/standard.ts';
import type { Locale } from '#domain/text.ts';
import { NumberLine } from '../checklists/builder/number-line.tsx';
import { PickOne } from '../checklists/builder/pick-one.tsx';
import { Tick } from '../checklists/builder/tick.tsx';
import { WrittenLine } from './written-line.tsx';

const texts = ['name', 'purpose', 'target', 'howTo'] as const;
const measures = ['observed', 'wait', 'rating'] as const;

interface StandardFieldsProps {
  standard: Standard;
  locale: Locale;
  onChange: (standard: Standard) => void;
}

/** All that a standard says, and how it counts. */
export function StandardFields({ standard, locale, onChange }: StandardFieldsProps) {
  const { weight: _, critical: __, ...plain } = standard;
  return (
    <>
      {texts.map((name) => (
        <WrittenLine
          key={name}
          label={t(`builder-standard-${name}`)}
          text={standard[name]}
          locale={locale}
          long={name !== 'name'}
          onChange={(text) => onChange({ ...standard, [name]: text })}
        />
      ))}
      <div class="side-by-side">
        <PickOne
          label={t('builder-measure')}
          value={standard.measure}
          from={measures}
          nameOf={(measure) => t(`builder-measure-${measure}`)}
          onPick={(measure) => onChange({ ...standard, measure })}
        />
        <NumberLine
          label={t('standards-weight')}
          hint={t('standards-weight-hint')}
          value={standard.weight}
          least={0}
          onChange={(weight) =>
            onChange({
              ...plain,
              ...(standard.critical ? { critical: true } : {}),
              ...(weight === undefined ? {} : { weight }),
            })
          }
        />
      </div>
      <Tick
        label={t('standards-critical')}
        checked={standard.critical ?? false}
        onChange={(critical) => onChange({ ...standard, critical })}
      />
      <Tick
        label={t('builder-aim-selling')}
        hint={t('builder-selling-hint')}
        checked={standard.aim === 'selling'}
        onChange={(isSelling) => onChange({ ...standard, aim: isSelling ? 'selling' : 'service' })}
      />
      <div class="field">
        <strong>{t('builder-channels')}</strong>
        <AnyOf
          name={`${standard.id} channels`}
          label={t('builder-channels')}
          choices={channels.map((id) => ({ id, text: t(`channel-${id}`) }))}
          chosen={standard.channels}
          onChoose={(ids) =>
            onChange({ ...standard, channels: channels.filter((channel) => ids.includes(channel)) })
          }
        />
      </div>
    </>
  );
}
