import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useApp } from '#client/app/context.ts';
import { forgetShared, type SharedFile, sharedFiles } from '#client/app/shared-files.ts';
import { isOpen } from '#client/app/unsent.ts';
import { errorWords } from '#client/app/words.ts';
import { t } from '#client/locales/t.ts';
import { Button, IconButton } from '#client/ui/button.tsx';
import { EmptyState, Skeleton } from '#client/ui/empty.tsx';
import { PhoneShell } from '#client/ui/phone-shell.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Id } from '#domain/ids.ts';
import type { VisitJournal } from '#offline/index.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { paths } from '../paths.ts';
import { useShelf } from '../shelf.ts';
import { developed } from './darkroom.ts';
import './photo.css';

/** Photos that were shared with the app from the phone's gallery: into the tray of a visit that is open. */
export function SharedPage(_: { path?: string }) {
  const { phone, session } = useApp();
  const { route } = useLocation();
  const person = session.me.value?.person.id;
  const [files, setFiles] = useState<readonly SharedFile[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const visits = useOpenVisits();
  const read = async () => setFiles(person ? await sharedFiles(person) : []);
  useEffect(() => void read(), [person]);

  async function give(visit: ShopperVisit): Promise<void> {
    setBusy(true);
    setProblem(null);
    const journal = await phone.journalOf(visit.id);
    if (journal && files) await giveAll(journal, files).then(() => route(paths.photos(visit.id)), fail);
    await read();
    setBusy(false);
  }
  const fail = (failure: unknown) => setProblem(t('not-saved', { why: errorWords(failure) }));
  const drop = (id: Id) => void forgetShared(id).then(read, fail);

  return (
    <PhoneShell title={t('shared')} back={{ href: paths.visits(), label: t('visits') }}>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      {files === null || !visits ? <Skeleton /> : <Shared {...{ files, visits, busy, give, drop }} />}
    </PhoneShell>
  );
}

/** Visits that are being recorded on this phone; `null` until that is read. */
function useOpenVisits(): readonly ShopperVisit[] | null {
  const { phone } = useApp();
  const shelf = useShelf();
  const [open, setOpen] = useState<readonly Id[] | null>(null);
  useEffect(() => {
    void phone.standings().then((standings) => setOpen(standings.filter(isOpen).map(({ visit }) => visit)));
  }, [phone]);
  return open?.flatMap((id) => shelf.visit(id) ?? []) ?? null;
}

/** One after the other, each forgotten as shared only once it is in the report. One that is there already is not added again. */
async function giveAll(journal: VisitJournal, files: readonly SharedFile[]): Promise<void> {
  for (const { id, blob } of files) {
    const { photo, traits } = await developed(blob);
    if (!(await isIn(journal, photo))) await journal.addPhoto(photo, null, traits);
    await forgetShared(id);
  }
}

/** Whether the app ended between keeping this photo and forgetting the shared one. */
async function isIn(journal: VisitJournal, photo: Blob): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await photo.arrayBuffer()));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [...journal.report.evidence.values()].some((kept) => kept.sha256 === sha256);
}

interface SharedProps {
  files: readonly SharedFile[];
  visits: readonly ShopperVisit[];
  busy: boolean;
  give: (visit: ShopperVisit) => Promise<void>;
  drop: (id: Id) => void;
}

function Shared({ files, visits, busy, give, drop }: SharedProps) {
  if (files.length === 0) return <EmptyState icon="camera" title={t('shared-none')} />;
  return (
    <>
      <ul class="thumbs">
        {files.map((file) => (
          <SharedThumb key={file.id} file={file} onDrop={() => drop(file.id)} />
        ))}
      </ul>
      {visits.length === 0 ? (
        <Banner tone="neutral">{t('shared-no-visit')}</Banner>
      ) : (
        <section class="stack part" aria-labelledby="whose">
          <h2 id="whose">{t('shared-whose')}</h2>
          {visits.map((visit) => (
            <Button key={visit.id} look="primary" size="l" wide busy={busy} onClick={() => void give(visit)}>
              {visit.store.name}
            </Button>
          ))}
        </section>
      )}
    </>
  );
}

function SharedThumb({ file, onDrop }: { file: SharedFile; onDrop: () => void }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file.blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <li class="thumb">
      <img src={url} alt={file.name} />
      <span class="line apart">
        <span class="small soft thumb-name" aria-hidden="true">
          {file.name}
        </span>
        <IconButton icon="cross" label={t('shared-drop', { name: file.name })} onClick={onDrop} />
      </span>
    </li>
  );
}
