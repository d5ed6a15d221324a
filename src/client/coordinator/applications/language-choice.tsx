import { t } from '#client/locales/t.ts';
import { SelectField } from '#client/ui/field.tsx';
import { type Locale, type LocalizedText, locales } from '#domain/text.ts';

interface LanguageChoiceProps {
  chosen: Locale;
  onChoose: (locale: Locale) => void;
  /** A text that is written in all languages, or not yet: those that lack it say so. */
  text: LocalizedText;
}

/** In which language something is being written. */
export function LanguageChoice({ chosen, onChoose, text }: LanguageChoiceProps) {
  return (
    <SelectField
      label={t('applications-language')}
      value={chosen}
      onChange={({ currentTarget }) =>
        onChoose(locales.find((locale) => locale === currentTarget.value) ?? chosen)
      }
    >
      {locales.map((locale) => (
        <option key={locale} value={locale}>
          {(text[locale] ?? '').trim() === ''
            ? t('applications-language-empty', { language: t(`language-${locale}`) })
            : t(`language-${locale}`)}
        </option>
      ))}
    </SelectField>
  );
}

/** A text with what is written in one language; what is emptied is not there any more. */
export function written(text: LocalizedText, locale: Locale, words: string): LocalizedText {
  const { [locale]: _, ...others } = text;
  return words.trim() === '' ? others : { ...others, [locale]: words };
}
