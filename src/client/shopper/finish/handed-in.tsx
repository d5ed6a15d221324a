import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { unsentOf } from '#client/app/unsent.ts';
import { isOfAnotherTime, UpdateNote, useUpdate } from '#client/app/update.tsx';
import { useSyncState } from '#client/app/use-standings.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { Icon, type IconName } from '#client/ui/icon.tsx';
import { Progress } from '#client/ui/progress.tsx';
import type { SyncState, VisitStanding } from '#offline/index.ts';
import { paths } from '../paths.ts';
import { standingLine } from '../sync/standing-words.ts';
import { doingWords } from '../sync/sync-bar.tsx';
import type { OpenVisit } from '../underway/frame.tsx';
import { ExportCopy } from './export-copy.tsx';

/** After handing in: where everything is, step by step, until the agency holds all of it. */
export function HandedIn({ open }: { open: OpenVisit }) {
  const { phone } = useApp();
  const sync = useSyncState();
  const { standing } = open;
  const line = standingLine(standing, sync);
  const safe = standing.complete;
  const waits = unsentOf([standing]) > 0;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section class="stack handed-in">
      <div class={`handed-in-mark tone-${safe ? 'good' : line.tone}`}>
        <Icon name={safe ? 'shield' : line.icon} size={36} />
      </div>
      <h2 tabIndex={-1} ref={heading}>
        {t(safe ? 'handed-in-safe' : 'handed-in')}
      </h2>
      <p role="status">{line.words}</p>
      <Steps standing={standing} />
      <p class="soft small">{t(safe ? 'handed-in-complete' : 'handed-in-body')}</p>
      {waits && <SendNow sync={sync} onSend={() => void phone.sync.drain('button')} />}
      <LinkButton wide href={paths.visits()}>
        {t('visits')}
      </LinkButton>
      <ExportCopy visit={open.visit.id} />
    </section>
  );
}

function Steps({ standing: { events, sent, safe, photos } }: { standing: VisitStanding }) {
  const total = events + photos.total;
  return (
    <ol class="steps-of-sending">
      <Step icon="phone" name={t('step-phone')} done={total} total={total} />
      <Step icon="up" name={t('step-sent')} done={sent + photos.sent} total={total} />
      <Step icon="shield" name={t('step-safe')} done={safe + photos.safe} total={total} />
    </ol>
  );
}

function Step({ icon, name, done, total }: { icon: IconName; name: string; done: number; total: number }) {
  return (
    <li class={done >= total ? 'done' : undefined}>
      <Icon name={done >= total ? 'check' : icon} />
      <span>{name}</span>
      <Progress value={done} max={total} label={name} words={t('step-records', { done, total })} />
    </li>
  );
}

function SendNow({ sync, onSend }: { sync: SyncState; onSend: () => void }) {
  const update = useUpdate();
  if (sync.phase === 'signed-out')
    return (
      <LinkButton look="primary" wide href="/sign-in">
        {t('sync-signed-out')}
      </LinkButton>
    );
  return (
    <div class="stack">
      {update && isOfAnotherTime(sync) && <UpdateNote update={update} />}
      <p class="small soft">{doingWords(sync)}</p>
      <Button look="primary" size="l" wide busy={sync.phase === 'sending'} onClick={onSend}>
        {t('send-now')}
      </Button>
    </div>
  );
}
