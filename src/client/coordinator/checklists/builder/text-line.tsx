import { t } from '#client/locales/t.ts';
import { TextArea, TextField } from '#client/ui/field.tsx';
import { directionOf, type Locale, type LocalizedText, textIn } from '#domain/text.ts';

interface TextLineProps {
  label: string;
  hint?: string | undefined;
  text: LocalizedText;
  locale: Locale;
  /** Several lines. */
  long?: boolean;
  onChange: (text: LocalizedText) => void;
}

/** One text in the language that is written in; where it is not written yet, how it reads in another stands beside it. */
export function TextLine({ label, hint, text, locale, long, onChange }: TextLineProps) {
  const Input = long ? LongInput : ShortInput;
  const elsewhere = text[locale] ? '' : textIn(withoutLocale(text, locale), locale);
  return (
    <Input
      label={label}
      hint={elsewhere ? t('builder-elsewhere', { text: elsewhere }) : hint}
      lang={locale}
      dir={directionOf(locale)}
      value={text[locale] ?? ''}
      onInput={({ currentTarget: { value } }) => onChange({ ...text, [locale]: value })}
    />
  );
}

interface InputProps {
  label: string;
  hint?: string | undefined;
  lang: Locale;
  dir: 'ltr' | 'rtl';
  value: string;
  onInput: (event: { currentTarget: { value: string } }) => void;
}

function ShortInput(props: InputProps) {
  return <TextField maxLength={300} {...props} />;
}

function LongInput(props: InputProps) {
  return <TextArea rows={3} maxLength={5000} {...props} />;
}

function withoutLocale(text: LocalizedText, locale: Locale): LocalizedText {
  return Object.fromEntries(Object.entries(text).filter(([known]) => known !== locale));
}
