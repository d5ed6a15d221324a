import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import type { Band } from '#domain/checklist/checklist.ts';
import { NumberLine } from './number-line.tsx';

interface BandsProps {
  bands: readonly Band[];
  /** What is measured: "seconds". */
  unit: string;
  onChange: (bands: Band[]) => void;
}

/** Points by how much it is: the first band that is not exceeded counts, above the last one nothing. */
export function Bands({ bands, unit, onChange }: BandsProps) {
  const put = (at: number, part: Partial<Band>) =>
    onChange(bands.map((band, index) => (index === at ? { ...band, ...part } : band)));
  const last = bands.at(-1);
  return (
    <fieldset class="built-group">
      <legend>{t('builder-bands')}</legend>
      {bands.map((band, index) => (
        <div class="side-by-side built-row" key={index}>
          <NumberLine
            label={t('builder-band-up-to', { unit })}
            value={band.upTo}
            onChange={(upTo) => upTo !== undefined && put(index, { upTo })}
          />
          <NumberLine
            label={t('builder-points')}
            value={band.points}
            least={0}
            onChange={(points) => points !== undefined && put(index, { points })}
          />
          <Button
            look="quiet"
            icon="cross"
            onClick={() => onChange(bands.filter((_, other) => other !== index))}
          >
            {t('builder-band-remove')}
          </Button>
        </div>
      ))}
      <div class="line">
        <Button
          icon="plus"
          onClick={() => onChange([...bands, { upTo: (last?.upTo ?? 0) + 60, points: last?.points ?? 10 }])}
        >
          {t('builder-band-add')}
        </Button>
      </div>
    </fieldset>
  );
}
