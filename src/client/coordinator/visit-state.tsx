import type { VisitState } from '#domain/visit/state.ts';
import { t } from '../locales/t.ts';
import type { IconName } from '../ui/icon.tsx';
import { State, type Tone } from '../ui/state.tsx';

const looks: Readonly<Record<VisitState, { tone: Tone; icon?: IconName }>> = {
  planned: { tone: 'neutral' },
  offered: { tone: 'neutral' },
  assigned: { tone: 'neutral', icon: 'person' },
  accepted: { tone: 'neutral', icon: 'check' },
  underway: { tone: 'accent', icon: 'clock' },
  submitted: { tone: 'accent', icon: 'mail' },
  returned: { tone: 'warn', icon: 'undo' },
  approved: { tone: 'good' },
  published: { tone: 'good', icon: 'chart' },
  declined: { tone: 'warn' },
  missed: { tone: 'warn' },
  cancelled: { tone: 'neutral', icon: 'cross' },
  rejected: { tone: 'bad' },
  excluded: { tone: 'neutral', icon: 'minus' },
};

/** Where a visit stands, in a word with its shape. */
export function VisitStateBadge({ state }: { state: VisitState }) {
  const { tone, icon } = looks[state];
  return (
    <State tone={tone} icon={icon}>
      {t(`state-${state}`)}
    </State>
  );
}
