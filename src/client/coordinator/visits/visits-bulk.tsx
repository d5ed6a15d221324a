import { useState } from 'preact/hooks';
import { fieldOf } from '#client/app/use-submit.ts';
import { listWords, progressWords } from '#client/desk/list-words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { BulkBar } from '#client/ui/desk/list/bulk-bar.tsx';
import type { Chosen } from '#client/ui/desk/list/use-chosen.ts';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextArea } from '#client/ui/field.tsx';
import type { ManyMove, Moving } from './use-moving.ts';

interface VisitsBulkProps {
  chosen: Chosen;
  isMore: boolean;
  moving: Moving;
}

const moves = ['offer', 'withdraw', 'cancel'] as const satisfies readonly ManyMove[];

/** What can be done with the chosen visits at once. Each move says first what follows from it. */
export function VisitsBulk({ chosen, isMore, moving }: VisitsBulkProps) {
  const [asking, setAsking] = useState<ManyMove | null>(null);
  const { work, move, start } = moving;
  return (
    <>
      <BulkBar
        chosen={chosen}
        isMore={isMore}
        work={work}
        workName={move ? t(`visits-doing-${move}`) : ''}
        workWords={progressWords(work.progress)}
        words={listWords()}
      >
        {moves.map((one) => (
          <Button key={one} onClick={() => setAsking(one)}>
            {t(`visits-do-${one}`)}
          </Button>
        ))}
      </BulkBar>
      {asking && (
        <Asking
          move={asking}
          onClose={() => setAsking(null)}
          onGo={(reason) => {
            setAsking(null);
            void start(asking, reason);
          }}
        />
      )}
    </>
  );
}

interface AskingProps {
  move: ManyMove;
  onGo: (reason: string) => void;
  onClose: () => void;
}

function Asking({ move, onGo, onClose }: AskingProps) {
  return (
    <Dialog open title={t(`visits-do-${move}`)} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onGo(fieldOf(new FormData(event.currentTarget), 'reason').trim());
        }}
      >
        <p>{t(`visits-ask-${move}`)}</p>
        {move !== 'offer' && <TextArea label={t('visits-reason')} name="reason" rows={2} maxLength={2_000} />}
        <div class="dialog-actions">
          <Button look={move === 'cancel' ? 'danger' : 'primary'} type="submit">
            {t(`visits-do-${move}`)}
          </Button>
          <Button onClick={onClose}>{t('visits-leave')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
