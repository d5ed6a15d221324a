import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { Page } from '#client/desk/page.tsx';
import { say } from '#client/desk/words.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { Standard } from '#domain/checklist/standard.ts';
import type { StandardFault } from '#domain/checklist/standard-faults.ts';
import type { Id } from '#domain/ids.ts';
import { type Locale, type LocalizedText, locales } from '#domain/text.ts';
import { KeepingLine, Overtaken } from '../checklists/builder/keeping.tsx';
import { newId } from '../checklists/builder/new-id.ts';
import { PickOne } from '../checklists/builder/pick-one.tsx';
import type { DraftSort } from '../checklists/builder/unsent.ts';
import { useDraft } from '../checklists/builder/use-draft.ts';
import { faultWords } from './words.ts';
import '../checklists/builder/builder.css';
import './standards.css';

interface Writable {
  readonly id: Id;
  readonly name: LocalizedText;
}

interface WrittenPageProps<B extends Writable> {
  sort: DraftSort<B>;
  body: B;
  revision: number;
  /** What keeps it from being published. */
  faultsOf: (body: B) => StandardFault[];
  standardsOf: (body: B) => readonly Standard[];
  /** What publishing it means. */
  hint: string;
  /** Where the draft of this id is written, and where this version is looked at. */
  editorOf: (id: Id) => string;
  pageOf: (published: { readonly id: Id; readonly version: number }) => string;
  onReload: () => void;
  children: (written: { body: B; locale: Locale; change: (next: B) => void }) => ComponentChildren;
}

/** A draft that is kept as it is written: where it stands, a way back for each change, and publishing it. */
export function WrittenPage<B extends Writable>(props: WrittenPageProps<B>) {
  const { sort, revision, editorOf, onReload, children } = props;
  const draft = useDraft({ of: sort, body: props.body, revision });
  const { body, keeping } = draft;
  const [locale, setLocale] = useState<Locale>(() => firstLocale(body.name));
  const { busy, problem, faults, publish } = usePublish(props, draft.settled);
  const keepCopy = async () => {
    const copy = { ...body, id: newId(sort.kind) };
    await api.coordinator.drafts.begin(sort.asDraft(copy));
    return editorOf(copy.id);
  };
  return (
    <Page
      title={say(body.name) || t('standards-untitled')}
      above={<a href="/standards">{t('coordinator-standards')}</a>}
      lead={<KeepingLine keeping={keeping} />}
      actions={
        <>
          <PickOne
            label={t('standards-language')}
            value={locale}
            from={locales}
            nameOf={(one) => t(`language-${one}`)}
            onPick={setLocale}
          />
          <Button icon="undo" disabled={!draft.canUndo} onClick={draft.undo}>
            {t('standards-undo')}
          </Button>
          <Button look="primary" busy={busy} onClick={() => void publish(body)}>
            {t('standards-publish')}
          </Button>
        </>
      }
    >
      {keeping === 'overtaken' && (
        <Overtaken
          keepCopy={keepCopy}
          onTheirs={() => {
            draft.forget();
            onReload();
          }}
        />
      )}
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      {faults.length > 0 && (
        <Banner tone="warn" role="alert" title={t('standards-faults', { count: faults.length })}>
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.kind} ${fault.standard}`}>{faultWords(fault, props.standardsOf(body))}</li>
            ))}
          </ul>
        </Banner>
      )}
      <div class="standards-written">
        <p class="soft">{props.hint}</p>
        {children({ body, locale, change: draft.change })}
      </div>
    </Page>
  );
}

/** Publishing what stands there; what keeps it from that is said, and mended where it is written. */
function usePublish<B extends Writable>(
  { sort, faultsOf, pageOf }: WrittenPageProps<B>,
  settled: () => Promise<number | null>,
) {
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly StandardFault[]>([]);
  async function publish(body: B): Promise<void> {
    const found = faultsOf(body);
    setFaults(found);
    setProblem(null);
    if (found.length > 0) return;
    setBusy(true);
    try {
      const revision = await settled();
      if (revision === null) return setProblem(t('standards-not-saved'));
      const published = await api.coordinator.drafts.publish({ kind: sort.kind, id: body.id, revision });
      toast(t('standards-published-now', { version: published.version }));
      route(pageOf(published));
    } catch (failure) {
      setProblem(errorWords(failure));
    } finally {
      setBusy(false);
    }
  }
  return { busy, problem, faults, publish };
}

function firstLocale(name: LocalizedText): Locale {
  const own = currentLocale();
  return name[own] === undefined ? (locales.find((one) => name[one] !== undefined) ?? own) : own;
}
