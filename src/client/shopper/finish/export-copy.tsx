import { useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { errorWords } from '#client/app/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { toast } from '#client/ui/toast.tsx';

/** All that this phone holds of a visit as one file, to hand over by hand: the way out when nothing else works. */
export function ExportCopy({ visit }: { visit: string }) {
  const { phone } = useApp();
  const [busy, setBusy] = useState(false);
  const save = () => {
    setBusy(true);
    void phone
      .exportVisit(visit)
      .then((copy) => handOver(new File([copy], `${visit}.json`, { type: 'application/json' })))
      .catch((failure: unknown) => toast(errorWords(failure)))
      .finally(() => setBusy(false));
  };
  return (
    <div class="stack export-copy">
      <Button look="quiet" wide busy={busy} onClick={save}>
        {t('sync-export')}
      </Button>
      <p class="small soft">{t('sync-export-body')}</p>
    </div>
  );
}

/** By the phone's own sharing where it takes files, since installed apps can't always download; else as a download. */
async function handOver(file: File): Promise<void> {
  const shares = navigator.canShare?.({ files: [file] }) ?? false;
  if (shares && matchMedia('(pointer: coarse)').matches) {
    return navigator.share({ files: [file] }).catch((failure: unknown) => {
      if (!isCancelled(failure)) throw failure;
    });
  }
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(file),
    download: file.name,
  });
  link.click();
  URL.revokeObjectURL(link.href);
}

function isCancelled(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === 'AbortError';
}
