import { t } from '#client/locales/t.ts';
import { SelectField } from '#client/ui/field.tsx';
import type { ComparableView, PlaceView } from '#protocol/api/reading.ts';
import type { Side, SideName } from './compared-sides.ts';
import { MonthFields } from './period-bar.tsx';
import { StorePicker } from './store-picker.tsx';
import './compare.css';

interface SideFieldsProps {
  name: SideName;
  side: Side;
  known: ComparableView;
  /** The stores that the side names, as far as they are known by name. */
  named: readonly PlaceView[];
  onChange: (side: Side) => void;
}

/** What one side of a comparison is: which stores, and which months. */
export function SideFields({ name, side, known, named, onChange }: SideFieldsProps) {
  return (
    <fieldset class={`compared-side ${name}`}>
      <legend>
        <SideMark name={name} /> {t(`reading-side-${name}`)}
      </legend>
      <div class="no-print">
        <SelectField
          label={t('reading-which-stores')}
          value={side.of}
          onChange={(event) => onChange({ ...side, of: event.currentTarget.value })}
        >
          <option value="">{t('reading-all-stores')}</option>
          <Group label={t('reading-region')} kind="region" words={known.regions} />
          <Group label={t('reading-concept')} kind="concept" words={known.concepts} />
          <option value="picked">{t('reading-pick')}</option>
        </SelectField>
      </div>
      {side.of === 'picked' && (
        <StorePicker
          picked={side.picked}
          named={named}
          onChange={(picked) => onChange({ ...side, picked })}
        />
      )}
      <div class="compared-months">
        <MonthFields
          period={side}
          published={known.published}
          onChange={(period) => onChange({ ...side, ...period })}
        />
      </div>
    </fieldset>
  );
}

/** Stands for a side wherever its figures are: a letter in a shape of its own. */
export function SideMark({ name }: { name: SideName }) {
  return (
    <b class={`side-mark ${name}`} aria-hidden="true">
      {t(`reading-mark-${name}`)}
    </b>
  );
}

function Group({ label, kind, words }: { label: string; kind: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <optgroup label={label}>
      {words.map((word) => (
        <option key={word} value={`${kind}:${word}`}>
          {word}
        </option>
      ))}
    </optgroup>
  );
}
