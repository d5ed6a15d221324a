import { formatBytes } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { Tone } from '#client/ui/state.tsx';
import type { Look } from './look.ts';
import type { Permission } from './permissions.ts';

/** What there is to do about a line. */
export type Way = 'keep' | 'install' | 'quiz' | 'camera' | 'microphone' | 'position';

/** One line of the self-check: what was looked at, how it is, in one sentence, and the ways out. */
export interface Check {
  readonly name: string;
  readonly tone: Tone;
  readonly words: string;
  readonly ways: readonly Way[];
}

/** Clocks that are this close are called right: nobody reads seconds off a receipt. */
const OFF_MS = 120_000;
/** Room for a visit's photos, several times over. */
const ENOUGH_BYTES = 100_000_000;

/** What a look says, line by line. Only a phone that keeps nothing is bad; all else is good to know. */
export function readinessOf(look: Look): Check[] {
  return [
    keeps(look),
    stays(look),
    space(look),
    content(look),
    ...(look.hasPassedQuiz === null ? [] : [quiz(look.hasPassedQuiz)]),
    clock(look),
    device('camera', look.camera),
    ...(look.microphone === 'not-needed' ? [] : [device('microphone', look.microphone)]),
    position(look.position),
  ];
}

function line(name: string, tone: Tone, words: string, ...ways: Way[]): Check {
  return { name: t(`ready-${name}`), tone, words, ways };
}

function keeps({ probe: { writable, durable } }: Look): Check {
  if (!writable) return line('keeps', 'bad', t('ready-keeps-bad'));
  return durable
    ? line('keeps', 'good', t('ready-keeps-good'))
    : line('keeps', 'warn', t('ready-keeps-warn'));
}

function stays({ promised, installing }: Look): Check {
  if (promised === 'promised') return line('stays', 'good', t('ready-stays-good'));
  if (installing === 'done') return line('stays', 'good', t('ready-stays-installed'));
  const ways: Way[] = installing === 'ask' ? ['install'] : [];
  if (promised === 'not-promised') ways.push('keep');
  return line('stays', 'warn', t('ready-stays-warn'), ...ways);
}

function space({ probe: { quotaBytes, usedBytes } }: Look): Check {
  if (quotaBytes === null || usedBytes === null) return line('space', 'neutral', t('ready-space-unknown'));
  const bytes = Math.max(0, quotaBytes - usedBytes);
  const free = formatBytes(bytes);
  return bytes < ENOUGH_BYTES
    ? line('space', 'warn', t('ready-space-warn', { free }))
    : line('space', 'good', t('ready-space-good', { free }));
}

function content({ isWhole }: Look): Check {
  return isWhole
    ? line('content', 'good', t('ready-content-good'))
    : line('content', 'warn', t('ready-content-warn'));
}

function quiz(hasPassed: boolean): Check {
  return hasPassed
    ? line('quiz', 'good', t('ready-quiz-good'))
    : line('quiz', 'warn', t('ready-quiz-warn'), 'quiz');
}

function clock({ serverOffset }: Look): Check {
  if (serverOffset === null) return line('clock', 'neutral', t('ready-clock-unknown'));
  if (Math.abs(serverOffset) <= OFF_MS) return line('clock', 'good', t('ready-clock-good'));
  const minutes = Math.round(Math.abs(serverOffset) / 60_000);
  const where = serverOffset > 0 ? 'ready-clock-behind' : 'ready-clock-ahead';
  return line('clock', 'warn', t(where, { minutes }));
}

/** Where a browser can't be asked how it stands, it is as if it were still to ask. */
function device(name: 'camera' | 'microphone', permission: Permission | 'not-needed'): Check {
  if (permission === 'not-needed') return line(name, 'neutral', t(`ready-${name}-not-needed`));
  if (permission === 'granted') return line(name, 'good', t(`ready-${name}-granted`));
  if (permission === 'denied') return line(name, 'warn', t(`ready-${name}-denied`));
  return line(name, 'warn', t(`ready-${name}-prompt`), name);
}

/** Never more than a favour: denied is as good as granted. */
function position(permission: Permission | 'not-needed'): Check {
  if (permission === 'granted') return line('position', 'good', t('ready-position-granted'));
  if (permission === 'prompt' || permission === 'unknown')
    return line('position', 'neutral', t('ready-position-prompt'), 'position');
  return line('position', 'neutral', t(`ready-position-${permission}`));
}

/** How many lines ask for a look. */
export function toLookAt(checks: readonly Check[]): number {
  return checks.filter(({ tone }) => tone === 'warn' || tone === 'bad').length;
}
