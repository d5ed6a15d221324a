import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { errorWords } from '#client/app/words.ts';
import { api, faultyField } from '#client/desk/api.ts';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import { type Checklist, questionsOf } from '#domain/checklist/checklist.ts';
import type { FormDraft } from '#protocol/checklist-files.ts';
import { AskedSection } from '../asked-section.tsx';
import { ChangeChecklist } from '../change-checklist.tsx';
import { Flaws } from '../flaws.tsx';
import { Findings } from './findings.tsx';
import { save } from './save.ts';

/** What became of a form: its draft, what the draft lacks, and what can be done with it. */
export function Draft({ draft, onAnother }: { draft: FormDraft; onAnother: () => void }) {
  const { checklist, findings, faults } = draft;
  return (
    <div class="checklist">
      <section class="stack" aria-labelledby="draft">
        <h2 id="draft">{say(checklist.title)}</h2>
        <p class="soft figures">
          {t('form-draft', {
            sections: checklist.sections.length,
            questions: questionsOf(checklist).length,
            languages: languagesOf(checklist),
          })}
        </p>
        {faults.length === 0 && (
          <Banner tone="good">
            {t('form-publishable')} {!isScored(checklist) && t('form-unscored')}
          </Banner>
        )}
        <Flaws checklist={checklist} faults={faults} />
        <Steps draft={draft} onAnother={onAnother} />
      </section>
      <Findings findings={findings} />
      <details class="form-findings">
        <summary>
          <h2>{t('form-as-asked')}</h2>
        </summary>
        {checklist.sections.map((section) => (
          <AskedSection key={section.id} section={section} checklist={checklist} />
        ))}
      </details>
    </div>
  );
}

function isScored(checklist: Checklist): boolean {
  return [...questionsOf(checklist), ...checklist.intervals].some((item) => 'score' in item && item.score);
}

function languagesOf({ locales }: Checklist): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return new Intl.ListFormat('en').format(locales.map((locale) => names.of(locale) ?? locale));
}

function Steps({ draft: { checklist, faults }, onAnother }: { draft: FormDraft; onAnother: () => void }) {
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function publish(): Promise<void> {
    setBusy(true);
    try {
      const { id, version } = await api.coordinator.publishChecklist(checklist);
      toast(t('coordinator-publish-done'));
      route(`/checklists/${id}/${version}`);
    } catch (failure) {
      const isThere = faultyField(failure) === 'version';
      setProblem(isThere ? t('form-version-there') : errorWords(failure));
      setBusy(false);
    }
  }

  return (
    <>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <div class="form-steps">
        {faults.length === 0 && (
          <Button look="primary" busy={busy} onClick={() => void publish()}>
            {t('coordinator-publish-do')}
          </Button>
        )}
        <ChangeChecklist of={checklist} />
        <Button onClick={() => save(checklist)}>{t('form-save')}</Button>
        <Button look="quiet" onClick={onAnother}>
          {t('form-another')}
        </Button>
      </div>
    </>
  );
}
