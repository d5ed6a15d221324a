import { t } from '#client/locales/t.ts';
import { Button, IconButton } from '#client/ui/button.tsx';
import { AnyOf } from '#client/ui/choice.tsx';
import { SelectField, TextArea, TextField } from '#client/ui/field.tsx';
import { type ScreeningQuestion, screeningKinds } from '#domain/person/application.ts';
import { directionOf, type Locale } from '#domain/text.ts';
import { written } from './language-choice.tsx';
import { optionLines, optionsFrom } from './options.ts';

interface QuestionsProps {
  questions: readonly ScreeningQuestion[];
  /** In which language they are being written. */
  locale: Locale;
  onChange: (questions: ScreeningQuestion[]) => void;
}

const MOST = 20;

/** What is asked of whoever applies. */
export function Questions({ questions, locale, onChange }: QuestionsProps) {
  const blank = (): ScreeningQuestion => ({
    id: crypto.randomUUID(),
    kind: 'yes-no',
    text: {},
    options: [],
    required: true,
  });
  return (
    <section class="application-questions" aria-labelledby="questions">
      <h2 id="questions">{t('applications-questions')}</h2>
      {questions.length === 0 && <p class="soft">{t('applications-no-questions')}</p>}
      {questions.map((question, nr) => (
        <OneQuestion
          key={question.id}
          nr={nr + 1}
          question={question}
          locale={locale}
          onChange={(changed) => onChange(questions.map((one) => (one === question ? changed : one)))}
          onRemove={() => onChange(questions.filter((one) => one !== question))}
        />
      ))}
      {questions.length < MOST && (
        <div class="line">
          <Button icon="plus" onClick={() => onChange([...questions, blank()])}>
            {t('applications-add-question')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface OneQuestionProps {
  nr: number;
  question: ScreeningQuestion;
  locale: Locale;
  onChange: (question: ScreeningQuestion) => void;
  onRemove: () => void;
}

function OneQuestion({ nr, question, locale, onChange, onRemove }: OneQuestionProps) {
  const { kind, text, options, required } = question;
  const inIt = { lang: locale, dir: directionOf(locale) };
  return (
    <fieldset class="card application-question">
      <legend>{t('applications-question', { nr })}</legend>
      <TextField
        {...inIt}
        label={t('applications-question-text')}
        maxLength={500}
        value={text[locale] ?? ''}
        onInput={({ currentTarget }) =>
          onChange({ ...question, text: written(text, locale, currentTarget.value) })
        }
      />
      <SelectField
        label={t('applications-kind')}
        value={kind}
        onChange={({ currentTarget }) => {
          const chosen = screeningKinds.find((one) => one === currentTarget.value) ?? kind;
          onChange({ ...question, kind: chosen, options: chosen === 'one-of' ? options : [] });
        }}
      >
        {screeningKinds.map((one) => (
          <option key={one} value={one}>
            {t(`applications-kind-${one}`)}
          </option>
        ))}
      </SelectField>
      {kind === 'one-of' && (
        <TextArea
          {...inIt}
          key={locale}
          label={t('applications-options')}
          hint={t('applications-options-hint')}
          rows={4}
          defaultValue={optionLines(options, locale)}
          onInput={({ currentTarget }) =>
            onChange({ ...question, options: optionsFrom(options, locale, currentTarget.value) })
          }
        />
      )}
      <div class="line">
        <AnyOf
          name={`required-${question.id}`}
          label={t('applications-question', { nr })}
          choices={[{ id: 'required', text: t('applications-required') }]}
          chosen={required ? ['required'] : []}
          onChoose={(ids) => onChange({ ...question, required: ids.length > 0 })}
        />
        <IconButton icon="cross" label={t('applications-remove-question', { nr })} onClick={onRemove} />
      </div>
    </fieldset>
  );
}
