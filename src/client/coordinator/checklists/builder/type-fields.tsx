import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { AnyOf } from '#client/ui/choice.tsx';
import { TextField } from '#client/ui/field.tsx';
import { type Question, staffParts } from '#domain/checklist/checklist.ts';
import { PEOPLE_AHEAD } from '#domain/checklist/queue.ts';
import type { Locale } from '#domain/text.ts';
import { unwritten } from './editing/blank.ts';
import { NumberLine } from './number-line.tsx';
import { Options } from './options.tsx';
import { TextLine } from './text-line.tsx';
import { Tick } from './tick.tsx';

interface Props {
  question: Question;
  locale: Locale;
  onChange: (question: Question) => void;
}

/** What only questions of this type have. */
export function TypeFields({ question, locale, onChange }: Props) {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return (
        <Options
          options={question.options}
          locale={locale}
          onChange={(options) => onChange({ ...question, options })}
        />
      );
    case 'scale':
      return <ScaleFields question={question} locale={locale} onChange={onChange} />;
    case 'number':
      return <NumberFields question={question} locale={locale} onChange={onChange} />;
    case 'duration':
      return (
        <div class="side-by-side">
          <NumberLine
            label={t('builder-least-seconds')}
            value={question.leastSeconds}
            whole
            least={0}
            onChange={(leastSeconds) => onChange({ ...question, leastSeconds })}
          />
          <NumberLine
            label={t('builder-most-seconds')}
            value={question.mostSeconds}
            whole
            least={0}
            onChange={(mostSeconds) => onChange({ ...question, mostSeconds })}
          />
        </div>
      );
    case 'text':
      return (
        <NumberLine
          label={t('builder-at-most-characters')}
          value={question.atMostCharacters}
          whole
          least={1}
          onChange={(atMostCharacters) => onChange({ ...question, atMostCharacters })}
        />
      );
    case 'narrative':
      return <NarrativeFields question={question} locale={locale} onChange={onChange} />;
    case 'staff':
      return (
        <AnyOf
          name={`${question.id} parts`}
          label={t('builder-parts')}
          choices={staffParts.map((id) => ({ id, text: t(`staff-${id}`) }))}
          chosen={question.parts}
          onChoose={(ids) =>
            onChange({ ...question, parts: staffParts.filter((part) => ids.includes(part)) })
          }
        />
      );
    case 'money':
      return (
        <CurrencyLine
          value={question.currency}
          onChange={(currency) => currency && onChange({ ...question, currency })}
        />
      );
    case 'receipt':
      return (
        <CurrencyLine
          hint={t('builder-currency-any')}
          value={question.currency ?? ''}
          onChange={(currency) => onChange({ ...question, currency: currency || undefined })}
        />
      );
    default:
      return null;
  }
}

type Of<T extends Question['type']> = Extract<Question, { type: T }>;

interface PropsOf<T extends Question['type']> extends Omit<Props, 'question'> {
  question: Of<T>;
}

type OfNumber = Omit<Props, 'question'> & { question: Extract<Question, { type: 'number' }> };

/** The library's own question of the queue counts it by its id: there is nothing to choose. */
function NumberFields({ question, locale, onChange }: OfNumber) {
  return (
    <>
      <div class="side-by-side">
        <TextLine
          label={t('builder-unit')}
          text={question.unit ?? unwritten(locale)}
          locale={locale}
          onChange={(unit) =>
            onChange({ ...question, unit: Object.values(unit).some(Boolean) ? unit : undefined })
          }
        />
        <NumberLine
          label={t('builder-least')}
          value={question.least}
          onChange={(least) => onChange({ ...question, least })}
        />
        <NumberLine
          label={t('builder-most')}
          value={question.most}
          onChange={(most) => onChange({ ...question, most })}
        />
      </div>
      {question.id !== PEOPLE_AHEAD && (
        <Tick
          label={t('builder-counts-queue')}
          checked={question.counts === 'queue'}
          onChange={(isQueue) => onChange({ ...question, counts: isQueue ? 'queue' : undefined })}
        />
      )}
    </>
  );
}

function ScaleFields({ question, locale, onChange }: PropsOf<'scale'>) {
  return (
    <>
      <div class="side-by-side">
        <NumberLine
          label={t('builder-worst')}
          value={question.worst}
          whole
          onChange={(worst) => worst !== undefined && onChange({ ...question, worst })}
        />
        <NumberLine
          label={t('builder-best')}
          value={question.best}
          whole
          onChange={(best) => best !== undefined && onChange({ ...question, best })}
        />
      </div>
      <div class="side-by-side">
        <TextLine
          label={t('builder-worst-name')}
          text={question.worstName}
          locale={locale}
          onChange={(worstName) => onChange({ ...question, worstName })}
        />
        <TextLine
          label={t('builder-best-name')}
          text={question.bestName}
          locale={locale}
          onChange={(bestName) => onChange({ ...question, bestName })}
        />
      </div>
    </>
  );
}

function NarrativeFields({ question, locale, onChange }: PropsOf<'narrative'>) {
  const prompts = question.prompts ?? [];
  const put = (next: typeof prompts) =>
    onChange({ ...question, prompts: next.length > 0 ? next : undefined });
  return (
    <>
      <NumberLine
        label={t('builder-at-least-characters')}
        value={question.atLeastCharacters}
        whole
        least={1}
        onChange={(atLeastCharacters) => onChange({ ...question, atLeastCharacters })}
      />
      {prompts.map((prompt, at) => (
        <div class="built-row" key={at}>
          <TextLine
            label={t('builder-prompt', { number: at + 1 })}
            text={prompt}
            locale={locale}
            onChange={(text) => put(prompts.map((known, index) => (index === at ? text : known)))}
          />
          <Button look="quiet" icon="cross" onClick={() => put(prompts.filter((_, index) => index !== at))}>
            {t('builder-prompt-remove')}
          </Button>
        </div>
      ))}
      <div class="line">
        <Button icon="plus" onClick={() => put([...prompts, unwritten(locale)])}>
          {t('builder-prompt-add')}
        </Button>
      </div>
    </>
  );
}

const CURRENCY = /^[A-Z]{3}$/;

function CurrencyLine({
  value,
  hint,
  onChange,
}: {
  value: string;
  hint?: string;
  onChange: (code: string) => void;
}) {
  return (
    <TextField
      label={t('builder-currency')}
      hint={hint}
      maxLength={3}
      autoCapitalize="characters"
      value={value}
      onInput={({ currentTarget }) => {
        const code = currentTarget.value.trim().toUpperCase();
        if (code === '' || CURRENCY.test(code)) onChange(code);
      }}
    />
  );
}
