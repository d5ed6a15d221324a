import type { SoundRecording, VisitJournal } from '#offline/index.ts';

/** Speech is clear at this; an hour of it is 14 MB. */
const BITS_PER_SECOND = 32_000;
/** How much of a recording a kill may cost. */
export const PIECE_MS = 5_000;
/** A recording ends by itself before the server would find it too large. */
export const LONGEST_MS = 60 * 60 * 1000;

const types = ['audio/webm;codecs=opus', 'audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/ogg;codecs=opus'];

/** A recording under way. */
export interface Recorder {
  /** Stops, and resolves once all that was heard is kept. Rejects where a piece could not be. */
  stop(): Promise<void>;
  readonly recording: SoundRecording;
}

interface Recording {
  readonly journal: VisitJournal;
  readonly question: string;
  /** How long it has been recorded, by the clocks. */
  readonly lengthMs: () => number;
  /** It stopped by itself: the microphone went, or a piece could not be kept. */
  readonly ended: () => void;
}

/** Records one voice's worth of sound, each piece kept as it comes. Throws what `getUserMedia` throws. */
export async function record({ journal, question, lengthMs, ended }: Recording): Promise<Recorder> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
  const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(stream, {
    audioBitsPerSecond: BITS_PER_SECOND,
    ...(mimeType ? { mimeType } : {}),
  });
  const recording = journal.sound(question, recorder.mimeType || mimeType || 'audio/webm');
  const stopped = Promise.withResolvers<void>();
  let failure: unknown = null;
  let writing: Promise<void> = Promise.resolve();
  const flush = () => document.visibilityState === 'hidden' && recorder.requestData();
  recorder.ondataavailable = ({ data }) => {
    if (data.size === 0 || failure !== null) return;
    writing = recording.keep(data, lengthMs()).catch((cause: unknown) => {
      failure = cause;
      ended();
    });
  };
  recorder.onstop = () => {
    document.removeEventListener('visibilitychange', flush);
    for (const track of stream.getTracks()) track.stop();
    void writing.then(() => (failure === null ? stopped.resolve() : stopped.reject(failure)));
  };
  recorder.onerror = ended;
  for (const track of stream.getTracks()) track.onended = ended;
  // A hidden page may be killed at any time: what is there is kept at once.
  document.addEventListener('visibilitychange', flush);
  recorder.start(PIECE_MS);
  return { recording, stop: () => stop(recorder, stopped.promise) };
}

function stop(recorder: MediaRecorder, stopped: Promise<void>): Promise<void> {
  if (recorder.state !== 'inactive') recorder.stop();
  return stopped;
}
