import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { isOpen } from '#client/app/unsent.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { paths } from '../paths.ts';
import { useShelf } from '../shelf.ts';
import { takeUp } from './use-cover.ts';
import { VisitMark } from './visit-mark.tsx';

interface Beginning {
  /** Begins at once, or asks first where another visit is open. */
  readonly begin: () => Promise<void>;
  /** The question, to be put anywhere in the screen. */
  readonly question: ComponentChildren;
}

/** Guards the beginning of a visit: two at once are mixed up easily, so a second one is begun only where that is meant. */
export function useBeginning(visit: ShopperVisit, begin: () => void): Beginning {
  const { phone } = useApp();
  const shelf = useShelf();
  const [other, setOther] = useState<string | null>(null);
  const close = () => setOther(null);
  return {
    async begin() {
      const standings = await phone.standings().catch(() => []);
      const open = standings.find(
        (one) => isOpen(one) && one.visit !== visit.id && !shelf.visit(one.visit)?.takenBack,
      );
      if (open) return setOther(open.visit);
      takeUp();
      begin();
    },
    question: other && (
      <BeginToo
        other={other}
        visit={visit}
        onClose={close}
        onBegin={() => {
          close();
          takeUp();
          begin();
        }}
      />
    ),
  };
}

interface BeginTooProps {
  other: string;
  visit: ShopperVisit;
  onClose: () => void;
  onBegin: () => void;
}

function BeginToo({ other, visit, onClose, onBegin }: BeginTooProps) {
  const open = useShelf().visit(other);
  const name = open?.store.name ?? t('begin-too-other');
  return (
    <Dialog
      open
      title={t('begin-too-title', { open: name })}
      onClose={onClose}
      actions={
        <>
          <LinkButton look="primary" href={paths.visit(other)}>
            {t('begin-too-finish', { open: name })}
          </LinkButton>
          <Button onClick={onBegin}>{t('begin-too', { store: visit.store.name })}</Button>
        </>
      }
    >
      <p class="line">
        {open && <VisitMark visit={open} />}
        <VisitMark visit={visit} />
      </p>
      <p>{t('begin-too-body', { store: visit.store.name })}</p>
    </Dialog>
  );
}
