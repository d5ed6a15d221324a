import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { ChecklistFault } from '#domain/checklist/integrity.ts';
import { AskedSection } from '../asked-section.tsx';
import { flawWords } from '../flaw-words.ts';
import { useWarnings } from '../use-warnings.ts';
import { Warnings } from '../warnings.tsx';
import { type Go, placeOf } from './piece.ts';

interface CheckPieceProps {
  body: Checklist;
  faults: readonly ChecklistFault[];
  /** Waits until the server has all of it; its revision then. */
  settled: () => Promise<number | null>;
  go: Go;
}

/** All that keeps the draft from being published, each with the way to it; then how it will be asked, and publishing. */
export function CheckPiece({ body, faults, settled, go }: CheckPieceProps) {
  const warned = useWarnings(body);
  return (
    <>
      {faults.length > 0 ? (
        <Banner tone="warn" title={t('coordinator-flaws', { count: faults.length })}>
          <ul class="flaws">
            {faults.map((fault, index) => {
              const { where, what, mend } = flawWords(fault, body);
              return (
                <li key={index}>
                  <button
                    type="button"
                    class="link-button small"
                    onClick={() => go(placeOf(fault, body), fault.at)}
                  >
                    {where}
                  </button>
                  <span>{what}</span>
                  <span class="soft">{mend}</span>
                </li>
              );
            })}
          </ul>
        </Banner>
      ) : (
        <Publishing body={body} settled={settled} warnings={warned.warnings.length} />
      )}
      <Warnings
        checklist={body}
        warned={warned}
        go={(warning) =>
          go(placeOf(warning, body), [...warning.at, ...(warning.names ? [warning.names] : [])])
        }
      />
      {body.sections.map((section) => (
        <AskedSection key={section.id} section={section} checklist={body} />
      ))}
    </>
  );
}

interface PublishingProps extends Pick<CheckPieceProps, 'body' | 'settled'> {
  /** How many there are: with any, publishing asks once. */
  warnings: number;
}

function Publishing({ body, settled, warnings }: PublishingProps) {
  const { route } = useLocation();
  const [isAsked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function publish(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const revision = await settled();
      if (revision === null) return notKept();
      const { id, version } = await api.coordinator.drafts.publish({
        kind: 'checklist',
        id: body.id,
        revision,
      });
      toast(t('coordinator-publish-done'));
      route(`/checklists/${id}/${version}`);
    } catch (failure) {
      setProblem(errorWords(failure));
      setBusy(false);
    }
  }

  function notKept(): void {
    setProblem(t('builder-not-kept'));
    setBusy(false);
  }

  return (
    <div class="stack">
      <Banner tone="good" title={t('builder-ready')}>
        {t('builder-ready-body')}
      </Banner>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <div class="line">
        {isAsked ? (
          <>
            <Button look="primary" busy={busy} onClick={() => void publish()}>
              {t('builder-publish-warned', { count: warnings })}
            </Button>
            <Button disabled={busy} onClick={() => setAsked(false)}>
              {t('builder-publish-not-yet')}
            </Button>
          </>
        ) : (
          <Button look="primary" busy={busy} onClick={() => (warnings > 0 ? setAsked(true) : void publish())}>
            {t('coordinator-publish-do')}
          </Button>
        )}
      </div>
    </div>
  );
}
