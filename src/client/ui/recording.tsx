import './recording.css';

interface RecordingProps {
  /** Where it is; `undefined`: still being read. */
  source: string | undefined;
  label: string;
}

/** A sound made in a store, to be listened to. */
export function Recording({ source, label }: RecordingProps) {
  // biome-ignore lint/a11y/useMediaCaption: what was said was recorded as it was spoken; nobody wrote a track of words to it
  return <audio class="recording" controls preload="metadata" src={source} aria-label={label} />;
}
