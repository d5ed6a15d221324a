import { say } from '#client/desk/words.ts';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Icon } from '#client/ui/icon.tsx';
import { type Counting, differencesUnder } from '#domain/checklist/profile.ts';
import type { ProfileOverride, Standard } from '#domain/checklist/standard.ts';
import { NumberLine } from '../checklists/builder/number-line.tsx';
import { PickOne } from '../checklists/builder/pick-one.tsx';
import { differenceWords, weightWords } from './words.ts';

interface OverrideFieldsProps {
  standard: Standard;
  counting: Counting;
  override: ProfileOverride;
  onChange: (override: ProfileOverride) => void;
}

const meanings = ['as-is', 'reverse', 'retire'] as const;
const criticals = ['as-is', 'yes', 'no'] as const;

/** What a profile makes different of one standard; closed, it says so in a line. */
export function OverrideFields({ standard, counting, override, onChange }: OverrideFieldsProps) {
  const differences = differencesUnder({ overrides: [override] }, standard.id, counting);
  return (
    <details class="built-line standards-override" data-changed={differences.length > 0 || undefined}>
      <summary>
        <Icon name="next" size={16} />
        <span class="standards-override-name">{say(standard.name)}</span>
        <span class="small soft">
          {differences.map(differenceWords).join(' · ') || t('standards-as-it-is')}
        </span>
      </summary>
      <div class="built-fields">
        <Meaning standard={standard} counting={counting} override={override} onChange={onChange} />
        {!override.retire && (
          <Figures standard={standard} counting={counting} override={override} onChange={onChange} />
        )}
      </div>
    </details>
  );
}

function Meaning({ override, onChange }: OverrideFieldsProps) {
  const { reverse: _, retire: __, ...rest } = override;
  const meaning = override.retire ? 'retire' : override.reverse ? 'reverse' : 'as-is';
  return (
    <PickOne
      label={t('standards-here')}
      hint={meaning === 'as-is' ? undefined : t(`standards-here-${meaning}-hint`)}
      value={meaning}
      from={meanings}
      nameOf={(one) => t(`standards-here-${one}`)}
      onPick={(one) => onChange(one === 'as-is' ? rest : { ...rest, [one]: true })}
    />
  );
}

function Figures({ standard, counting, override, onChange }: OverrideFieldsProps) {
  const { critical, weight: _, ...rest } = override;
  const { critical: __, ...uncritical } = override;
  const kept = critical === undefined ? rest : { ...rest, critical };
  return (
    <>
      <div class="side-by-side">
        <NumberLine
          label={t('standards-weight')}
          hint={t('standards-otherwise', { value: weightWords(counting) })}
          value={override.weight}
          least={0}
          onChange={(weight) => onChange(weight === undefined ? kept : { ...kept, weight })}
        />
        <PickOne
          label={t('standards-critical-here')}
          hint={t(counting.critical ? 'standards-otherwise-critical' : 'standards-otherwise-uncritical')}
          value={critical === undefined ? 'as-is' : critical ? 'yes' : 'no'}
          from={criticals}
          nameOf={(one) => t(`standards-critical-${one}`)}
          onPick={(one) => onChange(one === 'as-is' ? uncritical : { ...override, critical: one === 'yes' })}
        />
      </div>
      {(standard.measure === 'wait' || counting.wait) && (
        <Seconds standard={standard} counting={counting} override={override} onChange={onChange} />
      )}
    </>
  );
}

function Seconds({ counting: { wait }, override, onChange }: OverrideFieldsProps) {
  const { targetSeconds: _, ...untargeted } = override;
  const { limitSeconds: __, ...unlimited } = override;
  return (
    <div class="side-by-side">
      <NumberLine
        label={t('standards-target-seconds')}
        hint={otherwise(wait?.targetSeconds)}
        value={override.targetSeconds}
        least={0}
        onChange={(targetSeconds) =>
          onChange(targetSeconds === undefined ? untargeted : { ...override, targetSeconds })
        }
      />
      <NumberLine
        label={t('standards-limit-seconds')}
        hint={otherwise(wait?.limitSeconds)}
        value={override.limitSeconds}
        least={0}
        onChange={(limitSeconds) =>
          onChange(limitSeconds === undefined ? unlimited : { ...override, limitSeconds })
        }
      />
    </div>
  );
}

function otherwise(seconds: number | undefined): string {
  if (seconds === undefined) return t('standards-otherwise-unknown');
  return t('standards-otherwise', { value: formatNumber(seconds) });
}
