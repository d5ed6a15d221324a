import { currentLocale, t } from '#client/locales/t.ts';
import type { Checklist, Question } from '#domain/checklist/checklist.ts';
import { questionsOf } from '#domain/checklist/parts.ts';
import { textIn } from '#domain/text.ts';

/** The questions that ask for a photo: a receipt always does. */
export function photographedIn(checklist: Checklist): Question[] {
  return questionsOf(checklist).filter(
    ({ type, photos }) => type === 'photo' || type === 'receipt' || photos !== undefined,
  );
}

/** What a photo is asked for of, how many, and whether always. */
export function Photographed({ checklist }: { checklist: Checklist }) {
  const questions = photographedIn(checklist);
  if (questions.length === 0) return null;
  return (
    <ul class="photographed">
      {questions.map((question) => (
        <li key={question.id}>
          {textIn(question.text, currentLocale())}{' '}
          <span class="soft small figures">
            {t('briefing-photos', { count: question.photos ?? 1 })}
            {question.showIf && ` · ${t('briefing-if-asked')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
