import { useEffect, useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { hideToast } from '#client/ui/toast.tsx';
import type { Moment } from '#domain/checklist/checklist.ts';
import { ListSetUp } from '../discreet/set-up.tsx';
import { PreventedLink } from '../finish/prevented.tsx';
import { Frame, type OpenVisit } from '../underway/frame.tsx';
import { Correction } from './correction.tsx';
import type { Editing } from './editing.ts';
import { MarkedMoments } from './marked.tsx';
import './moments.css';
import { NextMoment } from './next-moment.tsx';
import { NotSeen } from './not-seen.tsx';
import { OpenMoments } from './open-moments.tsx';
import { Waits } from './waits.tsx';

/** The clockwork of a visit: one large target for what comes next, and everything marked so far with its time. */
export function MomentsPage(_: { path?: string }) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const edit = (moment: Moment) => setEditing({ moment });
  const editLate = (moment: Moment) => setEditing({ moment, reason: 'late' });
  useEffect(() => hideToast, []);
  return (
    <Frame
      title={t('tab-moments')}
      bottom={(open) => <NextMoment open={open} onLate={editLate} onNotSeen={edit} />}
    >
      {(open: OpenVisit) => (
        <>
          <Waits open={open} />
          <MarkedMoments open={open} onEdit={edit} />
          <OpenMoments open={open} onLate={editLate} onNotSeen={edit} />
          <SetUpButton open={open} />
          <PreventedLink open={open} />
          {editing && (
            <Edit key={editing.moment.id} open={open} editing={editing} onClose={() => setEditing(null)} />
          )}
        </>
      )}
    </Frame>
  );
}

interface EditProps {
  open: OpenVisit;
  editing: Editing;
  onClose: () => void;
}

/** What is marked is corrected; what is not is told otherwise. Which of the two was decided when it was asked for. */
function Edit({ open, editing, onClose }: EditProps) {
  const [isMarked] = useState(open.report.moments.has(editing.moment.id));
  const Dialog = isMarked ? Correction : NotSeen;
  return <Dialog open={open} onClose={onClose} {...editing} />;
}

function SetUpButton({ open }: { open: OpenVisit }) {
  const [isOpen, setIsOpen] = useState(false);
  if (open.phase !== 'underway') return null;
  return (
    <>
      <Button look="quiet" icon="list" onClick={() => setIsOpen(true)}>
        {t('list-set-up')}
      </Button>
      {isOpen && (
        <ListSetUp
          visit={open.visit.id}
          checklist={open.journal.checklist}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
