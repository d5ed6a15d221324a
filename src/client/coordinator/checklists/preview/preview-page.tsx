import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { useWarnings } from '../use-warnings.ts';
import { Warnings } from '../warnings.tsx';
import { TrialPhone } from './phone.tsx';
import { Results } from './results.tsx';
import { useTrial } from './use-trial.ts';
import '#client/desk/report/answers.css';
import '#client/desk/report/report.css';
import './preview.css';

/** A draft as the phone shows it, tried out and scored; nothing of it is sent or kept. */
export function PreviewPage({ id = '' }: { id?: string }) {
  const draft = useLoad(`draft ${id}`, () => api.coordinator.drafts.read({ kind: 'checklist', id }));
  return (
    <Loaded of={draft} lines={10}>
      {({ draft: found }) => found.kind === 'checklist' && <Preview checklist={found.body} />}
    </Loaded>
  );
}

function Preview({ checklist }: { checklist: Checklist }) {
  const trial = useTrial(checklist);
  const warned = useWarnings(checklist);
  const { open, app } = trial;
  const time = formatTime(app.clock.now().wall, open.visit.store.timeZone, false);
  return (
    <Page
      title={t('tools-preview-of', { title: say(checklist.title) || t('builder-untitled') })}
      above={<a href="/checklists">{t('coordinator-checklists')}</a>}
      lead={<p class="soft">{t('tools-preview-lead')}</p>}
      actions={
        <>
          <Button icon="undo" onClick={trial.again}>
            {t('tools-again')}
          </Button>
          <LinkButton look="primary" href={`/checklists/edit/${checklist.id}`}>
            {t('tools-edit')}
          </LinkButton>
        </>
      }
    >
      <div class="trial">
        <div class="trial-side">
          <TrialPhone key={trial.round} trial={trial} />
          <p class="small soft figures trial-time">{t('tools-reading-time', { time })}</p>
          <div class="line trial-time">
            <Button look="quiet" onClick={() => trial.pass(1)}>
              {t('tools-minute')}
            </Button>
            <Button look="quiet" onClick={() => trial.pass(10)}>
              {t('tools-ten-minutes')}
            </Button>
          </div>
        </div>
        <div class="trial-results">
          <Results checklist={checklist} report={open.report} />
          <Warnings checklist={checklist} warned={warned} />
        </div>
      </div>
    </Page>
  );
}
