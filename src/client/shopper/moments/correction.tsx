import { useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { errorWords } from '#client/app/words.ts';
import { formatNumber, formatTime } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { OneOf } from '#client/ui/choice.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Moment } from '#domain/checklist/checklist.ts';
import type { CorrectionReason, MomentSource, UnstampedEvent } from '#domain/journal/event.ts';
import type { MomentReading } from '#domain/journal/fold.ts';
import { textIn } from '#domain/text.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { clockTime, instantAt } from './clock-time.ts';

interface CorrectionProps {
  open: OpenVisit;
  moment: Moment;
  onClose: () => void;
}

/** Setting a moment right, or adding one from memory or a receipt. The first time stays in the record, and is shown. */
export function Correction({ open, moment, onClose }: CorrectionProps) {
  const { clock } = useApp();
  const marked = open.report.moments.get(moment.id);
  const readings = marked?.readings ?? open.report.taken.get(moment.id) ?? [];
  const [start] = useState(() => marked?.at.wall ?? clock.now().wall);
  const [wall, setWall] = useState(start);
  const [chosen, setChosen] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { timeZone } = open.visit.store;
  const name = textIn(moment.name, currentLocale());
  const keep = (event: UnstampedEvent) =>
    void open.journal
      .append(event)
      .then(onClose, (failure: unknown) => setProblem(t('not-saved', { why: errorWords(failure) })));
  const reason = chosen ?? (wall < start ? 'late' : wall > start ? 'early' : null);
  const correction = marked ? correctedTo(moment, wall, reason, note) : addedAt(moment, wall, chosen);
  const takeBack: UnstampedEvent = { kind: 'moment.corrected', moment: moment.id, to: null, reason: 'undo' };
  return (
    <Dialog
      open
      title={t(marked ? 'correct-title' : 'add-title', { moment: name })}
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            disabled={correction === null || (marked && wall === start)}
            onClick={() => correction && keep(correction)}
          >
            {t(marked ? 'correct-save' : 'add-save')}
          </Button>
          {marked && (
            <Button look="danger" onClick={() => keep(takeBack)}>
              {t('correct-take-back')}
            </Button>
          )}
        </>
      }
    >
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <SetTime wall={wall} timeZone={timeZone} onSet={setWall} />
      <Why
        choices={marked ? correctionReasons : addedSources}
        words={marked ? 'reason' : 'source'}
        chosen={marked ? reason : chosen}
        onChoose={setChosen}
      />
      {marked && (
        <TextField
          label={t('correct-note')}
          value={note}
          maxLength={500}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      )}
      {readings.length > 0 && <History readings={readings} timeZone={timeZone} />}
    </Dialog>
  );
}

const correctionReasons = [
  'late',
  'early',
  'remembered',
  'receipt',
] as const satisfies readonly CorrectionReason[];
const addedSources = ['estimate', 'receipt'] as const satisfies readonly MomentSource[];

function correctedTo(
  moment: Moment,
  wall: number,
  chosen: string | null,
  note: string,
): UnstampedEvent | null {
  const reason = correctionReasons.find((known) => known === chosen);
  if (!reason) return null;
  return { kind: 'moment.corrected', moment: moment.id, to: wall, reason, ...(note ? { note } : {}) };
}

function addedAt(moment: Moment, wall: number, chosen: string | null): UnstampedEvent | null {
  const source = addedSources.find((known) => known === chosen);
  return source ? { kind: 'moment.marked', moment: moment.id, source, wall } : null;
}

function SetTime({
  wall,
  timeZone,
  onSet,
}: {
  wall: number;
  timeZone: string;
  onSet: (wall: number) => void;
}) {
  return (
    <div class="set-time">
      <TextField
        label={t('correct-now')}
        type="time"
        step={1}
        value={clockTime(wall, timeZone)}
        onChange={(event) => onSet(instantAt(event.currentTarget.value, wall, timeZone) ?? wall)}
      />
      <div class="steps">
        {[-10, -1, 1, 10].map((seconds) => (
          <Button
            key={seconds}
            aria-label={t(seconds < 0 ? 'correct-earlier' : 'correct-later', { seconds: Math.abs(seconds) })}
            onClick={() => onSet(wall + seconds * 1000)}
          >
            <bdi class="figures">{formatNumber(seconds, { signDisplay: 'always' })}</bdi>
          </Button>
        ))}
      </div>
    </div>
  );
}

interface WhyProps {
  choices: readonly string[];
  words: 'reason' | 'source';
  chosen: string | null;
  onChoose: (id: string) => void;
}

function Why({ choices, words, chosen, onChoose }: WhyProps) {
  return (
    <div class="field">
      <strong id="why">{t(words === 'reason' ? 'correct-why' : 'add-source')}</strong>
      <OneOf
        name="why"
        labelledBy="why"
        choices={choices.map((id) => ({ id, text: t(`${words}-${id}`) }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </div>
  );
}

function History({ readings, timeZone }: { readings: readonly MomentReading[]; timeZone: string }) {
  return (
    <div class="stack history">
      <strong class="small">{t('correct-history')}</strong>
      <ul class="small">
        {readings.map(({ seq, at, source, reason, note }) => (
          <li key={seq} class="line">
            <span class="figures">{at ? formatTime(at.wall, timeZone, true) : t('source-back')}</span>
            <span class="soft">
              {reason ? t(`reason-${reason}`) : t(`source-${source}`)}
              {note && ` · ${note}`}
            </span>
          </li>
        ))}
      </ul>
      <p class="small soft">{t('correct-kept')}</p>
    </div>
  );
}
