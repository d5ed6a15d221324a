import { useState } from 'preact/hooks';
import { request } from '#client/app/request.ts';
import { errorWords } from '#client/app/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { VisitState } from '#domain/visit/states.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { useShelf } from '../shelf.ts';

/** Accepting or declining a visit that was given to the person. The one thing here that needs a signal. */
export function Decision({ visit }: { visit: ShopperVisit }) {
  const shelf = useShelf();
  const [problem, setProblem] = useState<string | null>(null);
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  async function decide(move: 'accept' | 'decline'): Promise<void> {
    setProblem(null);
    const body = { visit: visit.id, move, ...(reason ? { reason } : {}) };
    await request(VisitState, `/api/shopper/visits/${visit.id}/moves`, body).then(
      () => shelf.refresh(),
      (failure: unknown) => setProblem(errorWords(failure)),
    );
    setDeclining(false);
  }
  return (
    <>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <div class="line decision">
        <Button look="primary" size="l" onClick={() => void decide('accept')}>
          {t('accept')}
        </Button>
        <Button size="l" onClick={() => setDeclining(true)}>
          {t('decline')}
        </Button>
      </div>
      <Dialog
        open={declining}
        title={t('decline-sure')}
        onClose={() => setDeclining(false)}
        actions={
          <>
            <Button look="danger" onClick={() => void decide('decline')}>
              {t('decline')}
            </Button>
            <Button onClick={() => setDeclining(false)}>{t('cancel')}</Button>
          </>
        }
      >
        <p>{t('decline-body')}</p>
        <TextField
          label={t('decline-reason')}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </Dialog>
    </>
  );
}
