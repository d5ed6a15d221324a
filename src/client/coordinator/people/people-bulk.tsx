import { useState } from 'preact/hooks';
import { fieldOf } from '#client/app/use-submit.ts';
import { listWords, progressWords } from '#client/desk/list-words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { BulkBar } from '#client/ui/desk/list/bulk-bar.tsx';
import type { Chosen } from '#client/ui/desk/list/use-chosen.ts';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextArea } from '#client/ui/field.tsx';
import { namesIn } from '../plan/terms-draft.ts';
import { WhatOfThem } from './page/deactivate.tsx';
import type { ManyDoing, WithMany } from './use-many.ts';

interface PeopleBulkProps {
  chosen: Chosen;
  isMore: boolean;
  many: WithMany;
}

/** What can be done with the chosen people at once: each says first what follows from it. */
export function PeopleBulk({ chosen, isMore, many: { work, what, start } }: PeopleBulkProps) {
  const [asking, setAsking] = useState<ManyDoing['what'] | null>(null);
  const go = (doing: ManyDoing) => {
    setAsking(null);
    void start(doing);
  };
  return (
    <>
      <BulkBar
        chosen={chosen}
        isMore={isMore}
        work={work}
        workName={what ? t(`people-doing-${what}`) : ''}
        workWords={progressWords(work.progress)}
        words={listWords()}
      >
        <Button onClick={() => setAsking('qualify')}>{t('people-qualify-ask')}</Button>
        <Button onClick={() => setAsking('deactivate')}>{t('people-deactivate-ask')}</Button>
      </BulkBar>
      {asking === 'qualify' && <AskQualify onGo={go} onClose={() => setAsking(null)} />}
      {asking === 'deactivate' && <AskDeactivate onGo={go} onClose={() => setAsking(null)} />}
    </>
  );
}

interface AskingProps {
  onGo: (doing: ManyDoing) => void;
  onClose: () => void;
}

function AskQualify({ onGo, onClose }: AskingProps) {
  const [names, setNames] = useState('');
  return (
    <Dialog open title={t('people-qualify')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onGo({ what: 'qualify', add: namesIn(names) });
        }}
      >
        <p>{t('people-qualify-says')}</p>
        <TextArea
          label={t('people-qualify-names')}
          hint={t('coordinator-holds-hint')}
          name="names"
          rows={3}
          maxLength={2_000}
          value={names}
          onInput={({ currentTarget }) => setNames(currentTarget.value)}
        />
        <div class="dialog-actions">
          <Button look="primary" type="submit" disabled={namesIn(names).length === 0}>
            {t('people-qualify')}
          </Button>
          <Button onClick={onClose}>{t('people-leave')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function AskDeactivate({ onGo, onClose }: AskingProps) {
  const [visits, setVisits] = useState<'free' | 'keep'>('free');
  return (
    <Dialog open title={t('people-deactivate-many')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const reason = fieldOf(new FormData(event.currentTarget), 'reason').trim();
          onGo({ what: 'deactivate', visits, reason });
        }}
      >
        <p>{t('people-deactivate-many-says')}</p>
        <WhatOfThem chosen={visits} onChoose={setVisits} />
        <TextArea label={t('people-reason')} name="reason" rows={2} maxLength={2_000} />
        <div class="dialog-actions">
          <Button look="primary" type="submit">
            {t('people-deactivate')}
          </Button>
          <Button onClick={onClose}>{t('people-leave')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
