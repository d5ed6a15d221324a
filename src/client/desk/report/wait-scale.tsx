import { formatDuration } from '#client/locales/format.ts';
import type { Interval } from '#domain/checklist/checklist.ts';
import type { Elapsed } from './reading.ts';
import { standingOf } from './wait-words.ts';
import './wait-scale.css';

/** A wait on its scale: target and limit as ticks, a measured wait as a mark, an uncertain one as the range that it lies in. */
export function WaitScale({ interval, elapsed }: { interval: Interval; elapsed: Elapsed | null }) {
  const { targetSeconds, limitSeconds } = interval;
  const endMs = scaleEndMs(interval, elapsed);
  const place = (ms: number) => `${Math.min(100, (ms / endMs) * 100)}%`;
  return (
    <div class={`wait-scale ${standingOf(elapsed, interval)}`} aria-hidden="true">
      <div class="wait-track">
        <i class="wait-good" style={{ inlineSize: place(targetSeconds * 1000) }} />
        {elapsed?.certain && <i class="wait-mark" style={{ insetInlineStart: place(elapsed.ms) }} />}
        {elapsed && !elapsed.certain && <Range elapsed={elapsed} endMs={endMs} />}
      </div>
      <Tick at={place(targetSeconds * 1000)} name={formatDuration(targetSeconds * 1000)} />
      {limitSeconds > targetSeconds && (
        <Tick at={place(limitSeconds * 1000)} name={formatDuration(limitSeconds * 1000)} />
      )}
    </div>
  );
}

function Range({ elapsed, endMs }: { elapsed: Extract<Elapsed, { certain: false }>; endMs: number }) {
  const { atLeastMs, atMostMs } = elapsed;
  const start = (atLeastMs / endMs) * 100;
  const end = ((atMostMs ?? endMs) / endMs) * 100;
  const look = atMostMs === null ? 'wait-range unbounded' : 'wait-range';
  return (
    <i class={look} style={{ insetInlineStart: `${start}%`, inlineSize: `${Math.max(1.5, end - start)}%` }} />
  );
}

function Tick({ at, name }: { at: string; name: string }) {
  return (
    <span class="wait-tick" style={{ insetInlineStart: at }}>
      <span>{name}</span>
    </span>
  );
}

/** A quarter beyond the limit, and always beyond what was measured. */
function scaleEndMs({ targetSeconds, limitSeconds }: Interval, elapsed: Elapsed | null): number {
  const asked = Math.max(targetSeconds, limitSeconds, 1) * 1250;
  const measured = !elapsed
    ? 0
    : elapsed.certain
      ? elapsed.ms
      : (elapsed.atMostMs ?? elapsed.atLeastMs * 1.5);
  return Math.max(asked, measured * 1.05);
}
