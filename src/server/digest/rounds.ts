import { type DigestDeps, sendDigests } from './send.ts';

const QUARTER_MS = 900_000;

/** Writes to owners now and every quarter of an hour; what is published within one is one mail. */
export function startDigests(deps: DigestDeps): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const round = () => {
    running = running.then(() => sendDigests(deps)).catch(deps.unexpected);
  };
  const timer = setInterval(round, QUARTER_MS).unref();
  round();
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}
