import { useEffect } from 'preact/hooks';
import { formatBytes, formatDuration, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button, IconButton } from '#client/ui/button.tsx';
import { Recording } from '#client/ui/recording.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Question } from '#domain/checklist/checklist.ts';
import type { FoldedEvidence } from '#domain/journal/fold.ts';
import type { Stamp } from '#domain/time/stamp.ts';
import type { SoundRecording } from '#offline/index.ts';
import { removeEvidence } from '../photo/remove.ts';
import { useKeptUrl } from '../photo/use-kept-url.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { useNow } from '../underway/use-now.ts';
import { LONGEST_MS } from './recorder.ts';
import './sound.css';
import { useSound } from './use-sound.ts';

interface SoundProps {
  open: OpenVisit;
  question: Question;
  labelledBy: string;
}

/** A question that is answered by a recording; nothing where the checklist does not state that recording is lawful. */
export function SoundAnswer({ open, question, labelledBy }: SoundProps) {
  return open.journal.checklist.recording ? (
    <Sounds open={open} question={question} labelledBy={labelledBy} />
  ) : null;
}

function Sounds({ open, question, labelledBy }: SoundProps) {
  const sound = useSound(open, question.id);
  const kept = [...open.report.evidence.values()].filter((evidence) => evidence.question === question.id);
  return (
    <div class="stack sound-answer">
      {sound.problem && (
        <Banner tone="warn" role="alert">
          {sound.problem}
        </Banner>
      )}
      {sound.interrupted.map((recording, index) => (
        <Interrupted key={index} recording={recording} sound={sound} />
      ))}
      {kept.length > 0 && (
        <ul class="stack sounds">
          {kept.map((evidence, index) => (
            <Kept key={evidence.evidence} open={open} sound={evidence} number={index + 1} />
          ))}
        </ul>
      )}
      {sound.since ? (
        <Running since={sound.since} busy={sound.busy} onStop={sound.stop} />
      ) : (
        <Button icon="mic" wide busy={sound.busy} aria-describedby={labelledBy} onClick={sound.start}>
          {t(kept.length > 0 ? 'sound-another' : 'sound-record')}
        </Button>
      )}
    </div>
  );
}

/** How long it runs, off the clocks, and the way to end it. */
function Running({ since, busy, onStop }: { since: Stamp; busy: boolean; onStop: () => void }) {
  const ranMs = useNow(true).mono - since.mono;
  const isLongest = ranMs >= LONGEST_MS;
  useEffect(() => {
    if (isLongest) onStop();
  }, [isLongest]);
  return (
    <div class="sound-running">
      <span class="figures sound-length" role="timer" aria-label={t('sound-running')}>
        {formatDuration(ranMs)}
      </span>
      <Button look="primary" busy={busy} onClick={onStop}>
        {t('sound-stop')}
      </Button>
    </div>
  );
}

interface InterruptedProps {
  recording: SoundRecording;
  sound: Pick<ReturnType<typeof useSound>, 'keep' | 'discard' | 'busy'>;
}

function Interrupted({ recording, sound }: InterruptedProps) {
  return (
    <Banner
      tone="warn"
      icon="mic"
      role="alert"
      action={
        <>
          <Button disabled={sound.busy} onClick={() => sound.keep(recording)}>
            {t('sound-keep')}
          </Button>
          <Button look="quiet" disabled={sound.busy} onClick={() => sound.discard(recording)}>
            {t('photo-left-drop')}
          </Button>
        </>
      }
    >
      {t('sound-interrupted', { length: formatDuration(recording.lengthMs) })}
    </Banner>
  );
}

/** A kept recording, to be heard and to be taken out. */
function Kept({ open, sound, number }: { open: OpenVisit; sound: FoldedEvidence; number: number }) {
  const source = useKeptUrl(open.journal, sound.sha256);
  const time = formatTime(sound.at.wall, open.visit.store.timeZone);
  const words = t('sound-kept', { number, time, size: formatBytes(sound.bytes) });
  return (
    <li class="sound">
      {source === null ? (
        <p class="field-error">{t('sound-damaged')}</p>
      ) : (
        <Recording source={source} label={words} />
      )}
      <span class="line apart">
        <span class="small soft figures">{words}</span>
        <IconButton
          icon="cross"
          label={t('sound-remove', { number })}
          onClick={() => void removeEvidence(open.journal, sound)}
        />
      </span>
    </li>
  );
}
