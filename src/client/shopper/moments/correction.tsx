import { useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { CorrectionReason, UnstampedEvent } from '#domain/journal/event.ts';
import { textIn } from '#domain/text.ts';
import type { OpenVisit } from '../underway/use-open-visit.ts';
import type { Editing } from './editing.ts';
import { Readings } from './readings.tsx';
import { SetTime, Why } from './set-time.tsx';
import { useKeeping } from './use-keeping.ts';

const reasons = ['late', 'early', 'remembered', 'receipt'] as const satisfies readonly CorrectionReason[];
const STEPS = [-10, -1, 1, 10];
/** A tap that came late is only ever moved back, and by more. */
const LATE_STEPS = [-30, -10, -5, -1];

interface CorrectionProps extends Editing {
  open: OpenVisit;
  onClose: () => void;
}

/** Setting a moment right, or taking it back. The first time stays in the record, and is shown. */
export function Correction({ open, moment, reason: known, onClose }: CorrectionProps) {
  const { clock } = useApp();
  const marked = open.report.moments.get(moment.id);
  const [start] = useState(() => marked?.at.wall ?? clock.now().wall);
  const [wall, setWall] = useState(start);
  const [chosen, setChosen] = useState<string | null>(known ?? null);
  const [note, setNote] = useState('');
  const { keep, problem } = useKeeping(open, onClose);
  const { timeZone } = open.visit.store;
  const reason = reasons.find((one) => one === (chosen ?? reasonFor(wall - start)));
  const correctedTo = (why: CorrectionReason): UnstampedEvent => ({
    kind: 'moment.corrected',
    moment: moment.id,
    to: wall,
    reason: why,
    ...(note ? { note } : {}),
  });
  return (
    <Dialog
      open
      title={t('correct-title', { moment: textIn(moment.name, currentLocale()) })}
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            disabled={!reason || wall === start}
            onClick={() => reason && keep(correctedTo(reason))}
          >
            {t('correct-save')}
          </Button>
          <Button
            look="danger"
            onClick={() => keep({ kind: 'moment.corrected', moment: moment.id, to: null, reason: 'undo' })}
          >
            {t('correct-take-back')}
          </Button>
        </>
      }
    >
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <SetTime
        label={t('correct-now')}
        wall={wall}
        timeZone={timeZone}
        steps={known === 'late' ? LATE_STEPS : STEPS}
        onSet={setWall}
      />
      <Why
        label={t('correct-why')}
        choices={reasons}
        words="reason"
        chosen={reason ?? null}
        onChoose={setChosen}
      />
      <TextField
        label={t('correct-note')}
        value={note}
        maxLength={500}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <Readings readings={marked?.readings ?? []} timeZone={timeZone} />
    </Dialog>
  );
}

/** Why a time was most likely moved by this much. */
function reasonFor(movedMs: number): CorrectionReason | null {
  if (movedMs === 0) return null;
  return movedMs < 0 ? 'late' : 'early';
}
