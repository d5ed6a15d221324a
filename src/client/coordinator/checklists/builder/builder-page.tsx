import { useMemo, useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { formatList } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { faultsOf } from '#domain/checklist/integrity.ts';
import type { Id } from '#domain/ids.ts';
import type { Locale } from '#domain/text.ts';
import { checklistDraft, copyOfDraft } from './checklist-draft.ts';
import { blankSection } from './editing/blank.ts';
import { moved } from './editing/lists.ts';
import { hangingIn, tidied } from './editing/tidied.ts';
import { Elsewhere } from './elsewhere.tsx';
import { KeepingLine, Overtaken } from './keeping.tsx';
import { newId } from './new-id.ts';
import { Outline } from './outline.tsx';
import { PickOne } from './pick-one.tsx';
import { faultCounts, type Go, type Piece } from './piece.ts';
import { PieceEditor, pieceTitle } from './piece-editor.tsx';
import { useDraft } from './use-draft.ts';
import '#client/desk/report/answers.css';
import '#client/desk/report/report.css';
import '#client/desk/report/trace.css';
import '../checklist-page.css';
import '../flaws.css';
import './builder.css';

/** Writing a draft of a checklist: its parts at the side, one of them open, kept as it is written. */
export function BuilderPage({ id = '' }: { id?: string }) {
  const draft = useLoad(`draft ${id}`, () => api.coordinator.drafts.read({ kind: 'checklist', id }));
  return (
    <Loaded of={draft} lines={10}>
      {({ draft: found, revision }) =>
        found.kind === 'checklist' && (
          <Builder key={revision} body={found.body} revision={revision} onReload={draft.reload} />
        )
      }
    </Loaded>
  );
}

interface Place {
  readonly piece: Piece;
  readonly wanted: readonly Id[];
}

interface BuilderProps {
  body: Checklist;
  revision: number;
  onReload: () => void;
}

function Builder({ body: first, revision, onReload }: BuilderProps) {
  const draft = useDraft({ of: checklistDraft, body: first, revision });
  const { body, keeping } = draft;
  const [{ piece: open, wanted }, setPlace] = useState<Place>({ piece: firstPiece(first), wanted: [] });
  const setOpen: Go = (piece, found = []) => setPlace({ piece, wanted: found });
  const [locale, setLocale] = useState<Locale>(() => firstLocale(first));
  const faults = useMemo(() => faultsOf(body), [body]);
  const writing = body.locales.includes(locale) ? locale : (body.locales[0] ?? locale);
  const addSection = () => {
    const section = blankSection(newId('section'), writing);
    draft.change({ ...body, sections: [...body.sections, section] });
    setOpen(`section ${section.id}`);
  };
  const change = (next: Checklist) => {
    const left = tidied(body, next);
    draft.change(left);
    const words = wentWords(next, left);
    if (words) toast(words);
  };
  return (
    <Page
      title={say(body.title) || t('builder-untitled')}
      above={<a href="/checklists">{t('coordinator-checklists')}</a>}
      lead={
        <>
          <KeepingLine keeping={keeping} />
          <Elsewhere body={body} isKept={keeping === 'kept'} settled={draft.settled} />
        </>
      }
      actions={
        <>
          {body.locales.length > 1 && (
            <PickOne
              label={t('builder-language')}
              value={writing}
              from={body.locales}
              nameOf={(one) => t(`language-${one}`)}
              onPick={setLocale}
            />
          )}
          <Button icon="undo" disabled={!draft.canUndo} onClick={draft.undo}>
            {t('builder-undo')}
          </Button>
          <Button look="primary" onClick={() => setOpen('check')}>
            {t('builder-to-check')}
          </Button>
        </>
      }
    >
      {keeping === 'overtaken' && (
        <Overtaken
          keepCopy={async () => {
            const path = await copyOfDraft(body);
            draft.forget();
            return path;
          }}
          onTheirs={() => {
            draft.forget();
            onReload();
          }}
        />
      )}
      <div class="builder">
        <Outline
          body={body}
          open={open}
          counts={faultCounts(faults, body)}
          go={setOpen}
          onAddSection={addSection}
          onMoveSection={(id, by) => draft.change({ ...body, sections: moved(body.sections, id, by) })}
        />
        <section class="builder-piece" aria-labelledby="piece" key={open}>
          <h2 id="piece">{pieceTitle(open, body)}</h2>
          <PieceEditor
            piece={open}
            body={body}
            locale={writing}
            faults={faults}
            change={change}
            wanted={wanted}
            settled={draft.settled}
            go={setOpen}
          />
        </section>
      </div>
    </Page>
  );
}

/** What had to go along with something that was removed; the undo brings all of it back. */
function wentWords(asked: Checklist, left: Checklist): string | null {
  const [before, after] = [hangingIn(asked), hangingIn(left)];
  const kinds = (['waits', 'clauses', 'scores'] as const).filter((kind) => after[kind] < before[kind]);
  if (kinds.length === 0) return null;
  const parts = kinds.map((kind) => t(`builder-went-${kind}`, { count: before[kind] - after[kind] }));
  return t('builder-went', { what: formatList(parts) });
}

/** What is there already is continued at its questions; what is new begins with what it is about. */
function firstPiece({ sections: [section] }: Checklist): Piece {
  return section ? `section ${section.id}` : 'about';
}

function firstLocale({ locales }: Checklist): Locale {
  const own = currentLocale();
  return locales.includes(own) ? own : (locales[0] ?? own);
}
