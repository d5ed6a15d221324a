import type { IconName } from '#client/ui/icon.tsx';
import type { Tone } from '#client/ui/state.tsx';
import type { Stage } from '#domain/programme/coverage.ts';
import type { ProgrammeState } from '#domain/programme/state.ts';

/** How a stage is drawn: its shape says the same as its colour. */
export const stageLooks: Readonly<Record<Stage, { tone: Tone; icon: IconName }>> = {
  planned: { tone: 'neutral', icon: 'dot' },
  offered: { tone: 'neutral', icon: 'list' },
  assigned: { tone: 'accent', icon: 'person' },
  underway: { tone: 'accent', icon: 'edit' },
  submitted: { tone: 'good', icon: 'mail' },
  published: { tone: 'good', icon: 'check' },
  missed: { tone: 'bad', icon: 'no' },
};

export const stateTones: Readonly<Record<ProgrammeState, Tone>> = {
  draft: 'neutral',
  running: 'good',
  paused: 'warn',
  ended: 'neutral',
};
