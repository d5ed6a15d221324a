import { useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { MomentSource, UnstampedEvent } from '#domain/journal/event.ts';
import { textIn } from '#domain/text.ts';
import type { OpenVisit } from '../underway/use-open-visit.ts';
import type { Editing } from './editing.ts';
import { Readings } from './readings.tsx';
import { SetTime, Why } from './set-time.tsx';
import { useKeeping } from './use-keeping.ts';

const sources = ['estimate', 'receipt'] as const satisfies readonly MomentSource[];
const STEPS = [-60, -10, 10, 60];

interface NotSeenProps extends Editing {
  open: OpenVisit;
  onClose: () => void;
}

/** A moment that was not seen: its time is estimated, or read off the receipt, or it never happened. Each is said as what it is. */
export function NotSeen({ open, moment, onClose }: NotSeenProps) {
  const { clock } = useApp();
  const [wall, setWall] = useState(() => clock.now().wall);
  const [chosen, setChosen] = useState<string | null>(null);
  const { keep, problem } = useKeeping(open, onClose);
  const { timeZone } = open.visit.store;
  const locale = currentLocale();
  const source = sources.find((one) => one === chosen);
  const never: UnstampedEvent = {
    kind: 'moment.corrected',
    moment: moment.id,
    to: null,
    reason: 'remembered',
  };
  return (
    <Dialog
      open
      title={t('add-title', { moment: textIn(moment.name, locale) })}
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            disabled={!source}
            onClick={() => source && keep({ kind: 'moment.marked', moment: moment.id, source, wall })}
          >
            {t('add-save')}
          </Button>
          <Button onClick={() => keep(never)}>{t('moment-did-not-happen')}</Button>
        </>
      }
    >
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <p class="small soft">{textIn(moment.definition, locale)}</p>
      <SetTime label={t('add-when')} wall={wall} timeZone={timeZone} steps={STEPS} onSet={setWall} />
      <Why label={t('add-source')} choices={sources} words="source" chosen={chosen} onChoose={setChosen} />
      <Readings readings={open.report.taken.get(moment.id) ?? []} timeZone={timeZone} />
    </Dialog>
  );
}
