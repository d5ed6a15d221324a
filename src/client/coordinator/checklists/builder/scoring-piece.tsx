import { t } from '#client/locales/t.ts';
import type { ScoringRules } from '#domain/checklist/checklist.ts';
import { NumberLine } from './number-line.tsx';
import { PickOne } from './pick-one.tsx';
import type { PieceProps } from './piece.ts';

/** How points become a percentage. */
export function ScoringPiece({ body, change }: PieceProps) {
  const { scoring } = body;
  const put = (part: Partial<ScoringRules>) => change({ ...body, scoring: { ...scoring, ...part } });
  return (
    <>
      <PickOne
        label={t('builder-sections-rule')}
        value={scoring.sections}
        from={['pooled', 'weighted'] as const}
        nameOf={(rule) => t(`coordinator-scoring-${rule}`)}
        onPick={(sections) => put({ sections })}
      />
      <PickOne
        label={t('builder-na-rule')}
        value={scoring.notApplicable}
        from={['omit', 'zero'] as const}
        nameOf={(rule) => t(`coordinator-scoring-na-${rule}`)}
        onPick={(notApplicable) => put({ notApplicable })}
      />
      <div class="side-by-side">
        <NumberLine
          label={t('builder-pass')}
          hint={t('builder-pass-hint')}
          value={scoring.passPercent}
          least={0}
          onChange={(passPercent) => (passPercent ?? 0) <= 100 && put({ passPercent })}
        />
        <NumberLine
          label={t('builder-bonus-cap')}
          hint={t('builder-bonus-cap-hint')}
          value={scoring.bonusCapPercent}
          least={100}
          onChange={(bonusCapPercent) => put({ bonusCapPercent })}
        />
      </div>
    </>
  );
}
