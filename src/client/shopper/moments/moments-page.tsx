import { useEffect, useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { hideToast } from '#client/ui/toast.tsx';
import type { Moment } from '#domain/checklist/checklist.ts';
import { Frame, type OpenVisit } from '../underway/frame.tsx';
import { Correction } from './correction.tsx';
import { MarkedMoments } from './marked.tsx';
import './moments.css';
import { NextMoment } from './next-moment.tsx';
import { OpenMoments } from './open-moments.tsx';
import { Waits } from './waits.tsx';

/** The clockwork of a visit: one large target for what comes next, and everything marked so far with its time. */
export function MomentsPage(_: { path?: string }) {
  const [editing, setEditing] = useState<Moment | null>(null);
  const close = () => setEditing(null);
  useEffect(() => hideToast, []);
  return (
    <Frame title={t('tab-moments')} bottom={(open) => <NextMoment open={open} />}>
      {(open: OpenVisit) => (
        <>
          <Waits open={open} />
          <MarkedMoments open={open} onEdit={setEditing} />
          <OpenMoments open={open} onAddTime={setEditing} />
          {editing && <Correction key={editing.id} open={open} moment={editing} onClose={close} />}
        </>
      )}
    </Frame>
  );
}
