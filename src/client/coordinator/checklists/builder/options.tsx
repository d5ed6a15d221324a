import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import type { Option } from '#domain/checklist/checklist.ts';
import type { Locale } from '#domain/text.ts';
import { unwritten } from './editing/blank.ts';
import { moved, replaced, without } from './editing/lists.ts';
import { newId } from './new-id.ts';
import { RowButtons } from './row-buttons.tsx';
import { TextLine } from './text-line.tsx';

interface OptionsProps {
  options: readonly Option[];
  locale: Locale;
  onChange: (options: Option[]) => void;
}

/** What can be chosen, in its order. */
export function Options({ options, locale, onChange }: OptionsProps) {
  return (
    <fieldset class="built-group">
      <legend>{t('builder-options')}</legend>
      {options.map((option, index) => {
        const label = t('builder-option', { number: index + 1 });
        return (
          <div class="built-row" key={option.id}>
            <TextLine
              label={label}
              text={option.text}
              locale={locale}
              onChange={(text) => onChange(replaced(options, { ...option, text }))}
            />
            <RowButtons
              name={label}
              onMove={(by) => onChange(moved(options, option.id, by))}
              onRemove={() => onChange(without(options, option.id))}
            />
          </div>
        );
      })}
      <div class="line">
        <Button
          icon="plus"
          onClick={() => onChange([...options, { id: newId('option'), text: unwritten(locale) }])}
        >
          {t('builder-option-add')}
        </Button>
      </div>
    </fieldset>
  );
}
