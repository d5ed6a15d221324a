import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import type { Checklist, Question } from '#domain/checklist/checklist.ts';
import { conditionWords } from './condition-words.ts';

/** When a question is asked and required, the line that its answer opens, and what its account should say: as sentences. */
export function AskedWhen({ question, checklist }: { question: Question; checklist: Checklist }) {
  const sentences = [...conditions(question, checklist), ...followUp(question, checklist)];
  const prompts = question.type === 'narrative' ? (question.prompts ?? []) : [];
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} class="small">
          {sentence}
        </p>
      ))}
      {prompts.length > 0 && (
        <ul class="asked-prompts small soft" aria-label={t('coordinator-prompts')}>
          {prompts.map((prompt, index) => (
            <li key={index}>{say(prompt)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function conditions({ showIf, requireIf }: Question, checklist: Checklist): string[] {
  return [
    ...(showIf ? [t('coordinator-asked-if', { condition: conditionWords(showIf, checklist) })] : []),
    ...(requireIf ? [t('coordinator-required-if', { condition: conditionWords(requireIf, checklist) })] : []),
  ];
}

function followUp({ followUp: line }: Question, checklist: Checklist): string[] {
  if (!line) return [];
  const text = say(line.text);
  if (!line.when) return [t('coordinator-follow-up', { text })];
  return [t('coordinator-follow-up-if', { text, condition: conditionWords(line.when, checklist) })];
}
