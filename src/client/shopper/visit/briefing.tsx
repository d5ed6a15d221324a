import { useState } from 'preact/hooks';
import { currentLocale, t } from '#client/locales/t.ts';
import { OneOf } from '#client/ui/choice.tsx';
import { State } from '#client/ui/state.tsx';
import type { Briefing } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';

/** What to know before going, in plain sections, and a few questions to check oneself. Readable without a signal. */
export function BriefingText({ briefing }: { briefing: Briefing }) {
  const locale = currentLocale();
  return (
    <section class="stack briefing" aria-labelledby="briefing">
      <h2 id="briefing">{t('briefing')}</h2>
      <ol class="stack">
        {briefing.sections.map((section) => (
          <li key={section.id}>
            <h3>{textIn(section.title, locale)}</h3>
            <p>{textIn(section.body, locale)}</p>
          </li>
        ))}
      </ol>
      {briefing.quiz.length > 0 && (
        <details class="quiz">
          <summary>{t('quiz')}</summary>
          <div class="stack">
            {briefing.quiz.map((item) => (
              <QuizItem key={item.id} item={item} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

function QuizItem({ item }: { item: Briefing['quiz'][number] }) {
  const locale = currentLocale();
  const [chosen, setChosen] = useState<string | null>(null);
  const id = `quiz-${item.id}`;
  return (
    <div class="stack">
      <p id={id}>
        <strong>{textIn(item.text, locale)}</strong>
      </p>
      <OneOf
        name={id}
        labelledBy={id}
        choices={item.options.map((option) => ({ id: option.id, text: textIn(option.text, locale) }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <div role="status">
        {chosen && (
          <p>
            <State tone={chosen === item.right ? 'good' : 'warn'}>
              {t(chosen === item.right ? 'quiz-right' : 'quiz-wrong')}
            </State>{' '}
            {textIn(item.why, locale)}
          </p>
        )}
      </div>
    </div>
  );
}
