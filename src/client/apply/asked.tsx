import { useId } from 'preact/hooks';
import { currentLocale, t } from '#client/locales/t.ts';
import { OneOf, Segments } from '#client/ui/choice.tsx';
import { TextArea } from '#client/ui/field.tsx';
import { Icon } from '#client/ui/icon.tsx';
import type { ScreeningQuestion } from '#domain/person/application.ts';
import { textIn } from '#domain/text.ts';

interface AskedProps {
  question: ScreeningQuestion;
  answer: string;
  /** Not answered, and it has to be. */
  isMissing: boolean;
  onAnswer: (answer: string) => void;
}

/** One of the agency's questions. */
export function Asked({ question, answer, isMissing, onAnswer }: AskedProps) {
  const heading = useId();
  const { id, kind, text, options, required } = question;
  const locale = currentLocale();
  const said = required ? textIn(text, locale) : t('apply-optional', { question: textIn(text, locale) });
  const error = isMissing && answer === '' ? t('apply-missing') : undefined;
  if (kind === 'text')
    return (
      <div id={`asked-${id}`}>
        <TextArea
          label={said}
          error={error}
          name={id}
          rows={3}
          maxLength={2_000}
          value={answer}
          onInput={({ currentTarget }) => onAnswer(currentTarget.value)}
        />
      </div>
    );
  const chosen = answer === '' ? null : answer;
  return (
    <div class="field" id={`asked-${id}`}>
      <strong id={heading}>{said}</strong>
      {kind === 'yes-no' ? (
        <Segments
          name={id}
          labelledBy={heading}
          choices={[
            { id: 'yes', text: t('apply-yes') },
            { id: 'no', text: t('apply-no') },
          ]}
          chosen={chosen}
          onChoose={onAnswer}
        />
      ) : (
        <OneOf
          name={id}
          labelledBy={heading}
          choices={options.map((option) => ({ id: option.id, text: textIn(option.text, locale) }))}
          chosen={chosen}
          onChoose={onAnswer}
        />
      )}
      {error && (
        <p class="field-error" role="alert">
          <Icon name="alert" size={18} />
          {error}
        </p>
      )}
    </div>
  );
}
