import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { type Checklist, questionsOf } from '#domain/checklist/checklist.ts';
import { conditionWords } from './condition-words.ts';

/** What stands in for the moments on the screen, item by item. */
export function DiscreetList({ checklist: { discreet, moments } }: { checklist: Checklist }) {
  if (!discreet) return null;
  return (
    <section class="report-part" aria-labelledby="discreet">
      <h2 id="discreet">{t('coordinator-discreet')}</h2>
      <p class="soft">{t('coordinator-discreet-lead', { title: say(discreet.title) })}</p>
      <dl class="checklist-terms">
        {moments.map(({ id, name }) => {
          const item = discreet.items[id];
          return (
            <div key={id}>
              <dt>{say(name)}</dt>
              <dd class="soft">{item ? say(item) : t('report-none')}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** The statement that sound may be recorded, and on what ground. */
export function RecordingBasis({ checklist: { recording } }: { checklist: Checklist }) {
  if (!recording) return null;
  return (
    <section class="report-part" aria-labelledby="recording">
      <h2 id="recording">{t('coordinator-recording')}</h2>
      <p>{say(recording.basis)}</p>
    </section>
  );
}

/** Answers that can't all be so: what is said to the shopper, and where. */
export function Contradictions({ checklist }: { checklist: Checklist }) {
  const { contradictions = [] } = checklist;
  if (contradictions.length === 0) return null;
  return (
    <section class="report-part" aria-labelledby="contradictions">
      <h2 id="contradictions">{t('coordinator-contradictions')}</h2>
      <dl class="checklist-terms">
        {contradictions.map(({ id, text, when, questions }) => (
          <div key={id}>
            <dt>{say(text)}</dt>
            <dd class="soft">
              {t('coordinator-contradiction-if', {
                condition: conditionWords(when, checklist),
                question: textOf(questions[0], checklist),
              })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function textOf(id: string | undefined, checklist: Checklist): string {
  const question = questionsOf(checklist).find((one) => one.id === id);
  return question ? say(question.text) : (id ?? '');
}
