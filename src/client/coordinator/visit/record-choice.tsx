import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useKeptText } from '#client/desk/use-kept-text.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { formatPercent } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextArea } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { Id } from '#domain/ids.ts';
import { PhoneError } from '#offline/index.ts';
import type { RecordCompared } from '#protocol/api/record-views.ts';
import type { ReviewView } from '#protocol/api/views.ts';
import { Differences } from '../aside/differences.tsx';

interface ChoiceProps {
  review: ReviewView;
  /** It was chosen, or (`true`) someone moved the visit meanwhile. */
  onChosen: (stale: boolean) => void;
}

/** Where a visit was recorded on several phones: what another record says beside the report, and letting it tell the visit. */
export function RecordChoice({ review, onChosen }: ChoiceProps) {
  const [journal, setJournal] = useState<Id | null>(null);
  const offered = othersIn(review);
  if (offered.length === 0) return null;
  return (
    <section class="report-part" aria-labelledby="records">
      <h2 id="records">{t('coordinator-record-choice')}</h2>
      <p class="soft">{t('coordinator-record-choice-body')}</p>
      <div class="line">
        {offered.map((one) => (
          <Button
            key={one.journal}
            aria-pressed={one.journal === journal}
            onClick={() => setJournal(one.journal === journal ? null : one.journal)}
          >
            {t('coordinator-record-compare', { device: one.device.slice(0, 8) })}
          </Button>
        ))}
      </div>
      {journal && <Compared key={journal} review={review} journal={journal} onChosen={onChosen} />}
    </section>
  );
}

/** Records that the report does not end with: those beside it, and those that another phone went on from. */
function othersIn({ journals }: ReviewView): ReviewView['journals'] {
  const goneOnFrom = new Set(journals.map((one) => (one.tells ? one.goesOnFrom : null)));
  return journals.filter(
    ({ standing, tells, journal }) => standing === 'counted' && (!tells || goneOnFrom.has(journal)),
  );
}

function Compared({ review, journal, onChosen }: ChoiceProps & { journal: Id }) {
  const visit = review.row.id;
  const found = useLoad(`record ${visit} ${journal}`, () =>
    api.coordinator.compareRecord({ visit, journal }),
  );
  return (
    <Loaded of={found} lines={4}>
      {(compared) => (
        <>
          <p class="figures">{scoreWords(review, compared)}</p>
          <Differences of="record" held={review.report} other={compared.other} />
          {compared.canChoose ? (
            <ChooseForm review={review} journal={journal} onChosen={onChosen} />
          ) : (
            <p class="soft">{t('coordinator-record-not-now')}</p>
          )}
        </>
      )}
    </Loaded>
  );
}

function scoreWords({ report }: ReviewView, { other }: RecordCompared): string {
  const words = (percentage: number | null | undefined) =>
    typeof percentage === 'number' ? formatPercent(percentage) : '–';
  return t('coordinator-record-scores', {
    now: words(report?.score.percentage),
    other: words(other?.score.percentage),
  });
}

/** A choice is written down with its reason. */
function ChooseForm({ review, journal, onChosen }: ChoiceProps & { journal: Id }) {
  const [lacking, setLacking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { id: visit, revision } = review.row;
  const { text: reason, write } = useKeptText(`why ${visit} is told by ${journal}`);
  async function choose(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await api.coordinator.chooseRecord({ visit, journal, revision, reason: reason.trim() });
      write('');
      toast(t('coordinator-record-did'));
      onChosen(false);
    } catch (failure) {
      setProblem(errorWords(failure));
      if (failure instanceof PhoneError && failure.code === 'stale') onChosen(true);
    } finally {
      setBusy(false);
    }
  }
  return (
    <div class="action-panel">
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <TextArea
        label={t('coordinator-reason')}
        rows={2}
        maxLength={2000}
        value={reason}
        error={lacking && reason.trim() === '' ? t('coordinator-fault-missing') : undefined}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <Button
        look="primary"
        busy={busy}
        onClick={() => (reason.trim() === '' ? setLacking(true) : void choose())}
      >
        {t('coordinator-record-choose')}
      </Button>
    </div>
  );
}
