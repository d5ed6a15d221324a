import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import type { Checklist, ScoredItem } from '#domain/checklist/checklist.ts';
import { NumberLine } from './number-line.tsx';
import { PickOne } from './pick-one.tsx';
import { Tick } from './tick.tsx';

interface ScoredPartProps {
  score: ScoredItem;
  body: Checklist;
  change: (part: Partial<ScoredItem>) => void;
}

const effects = ['none', 'fail', 'cap'] as const;
const FIRST_CAP_PERCENT = 70;

/** What every scored item states: its standard, its weight, whether it is a bonus, and what missing it does. */
export function ScoredPart({ score, body: { standards }, change }: ScoredPartProps) {
  const { standard, weight, bonus, critical } = score;
  const nameOf = (id: string) => {
    const found = standards.find((one) => one.id === id);
    return (found && say(found.name)) || id;
  };
  return (
    <>
      <PickOne
        label={t('builder-standard')}
        value={standard}
        from={standards.map(({ id }) => id)}
        nameOf={nameOf}
        onPick={(picked) => change({ standard: picked })}
      />
      <div class="side-by-side">
        <NumberLine
          label={t('builder-weight')}
          hint={t('builder-weight-hint')}
          value={weight}
          least={0}
          onChange={(next) => change({ weight: next })}
        />
        <PickOne
          label={t('builder-critical')}
          value={critical?.effect ?? 'none'}
          from={effects}
          nameOf={(effect) => t(`builder-critical-${effect}`)}
          onPick={(effect) =>
            change({
              critical:
                effect === 'none'
                  ? undefined
                  : effect === 'fail'
                    ? { effect }
                    : { effect, percent: FIRST_CAP_PERCENT },
            })
          }
        />
        {critical?.effect === 'cap' && (
          <NumberLine
            label={t('builder-cap')}
            value={critical.percent}
            least={0}
            onChange={(percent) =>
              percent !== undefined && percent <= 100 && change({ critical: { effect: 'cap', percent } })
            }
          />
        )}
      </div>
      <Tick
        label={t('builder-bonus')}
        checked={bonus ?? false}
        onChange={(isBonus) => change({ bonus: isBonus || undefined })}
      />
    </>
  );
}
