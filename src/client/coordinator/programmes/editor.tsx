import { useRef } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { PreviewView, ProgrammeView } from '#protocol/api/programmes.ts';
import { AfterFields } from './after-fields.tsx';
import type { ProgrammeDraft, TextFieldName } from './draft.ts';
import type { Fault, Faults } from './faults.ts';
import { MoneyFields } from './money-fields.tsx';
import { PreviewTable } from './preview-table.tsx';
import { Summary } from './summary.tsx';
import { useEditor } from './use-editor.ts';
import { type Checklists, type Clients, WhatFields } from './what-fields.tsx';
import { WhenFields } from './when-fields.tsx';
import { WhereFields } from './where-fields.tsx';
import { WhoFields } from './who-fields.tsx';

interface EditorProps {
  programme: ProgrammeView | null;
  first: ProgrammeDraft;
  clients: Clients;
  checklists: Checklists;
  onSaved: (id: string) => void;
}

/** What every group of fields is given. */
export interface FieldsProps {
  draft: ProgrammeDraft;
  faults: Faults;
  change: (part: Partial<ProgrammeDraft>) => void;
  wire: (name: TextFieldName) => {
    name: string;
    value: string;
    error: string | undefined;
    onInput: (event: { currentTarget: { value: string } }) => void;
  };
}

/** The form of a program in sections, and beside it what will happen in plain words. */
export function Editor({ programme, first, clients, checklists, onSaved }: EditorProps) {
  const form = useRef<HTMLFormElement>(null);
  const { draft, faults, problem, busy, preview, change, submit } = useEditor({
    programme,
    first,
    form,
    onSaved,
  });
  const fields: FieldsProps = {
    draft,
    faults,
    change,
    wire: (name) => ({
      name,
      value: draft[name],
      error: faultWords(faults[name]),
      onInput: (event) => change({ [name]: event.currentTarget.value }),
    }),
  };
  return (
    <div class="editor">
      <form ref={form} class="editor-form" onSubmit={submit} noValidate>
        <WhatFields {...fields} clients={clients} checklists={checklists} />
        <WhereFields {...fields} clients={clients} />
        <WhenFields {...fields} />
        <WhoFields {...fields} />
        <MoneyFields {...fields} />
        <AfterFields {...fields} />
        {problem && (
          <Banner tone="bad" role="alert">
            {problem}
          </Banner>
        )}
        <div class="line">
          <Button type="submit" look="primary" size="l" busy={busy}>
            {t(programme ? 'programmes-save' : 'programmes-save-draft')}
          </Button>
        </div>
      </form>
      <aside class="editor-aside" aria-live="polite">
        <Outcome preview={preview} draft={draft} hasVisits={programme !== null} />
      </aside>
    </div>
  );
}

interface OutcomeProps {
  preview: PreviewView | null;
  draft: ProgrammeDraft;
  hasVisits: boolean;
}

function Outcome({ preview, draft, hasVisits }: OutcomeProps) {
  if (!preview) return <p class="soft">{t('programmes-summary-unready')}</p>;
  const { forecast, warnings, affected } = preview;
  return (
    <>
      <Summary
        forecast={forecast}
        warnings={warnings}
        every={draft.every}
        currency={draft.currency}
        affected={hasVisits ? affected : undefined}
      />
      <PreviewTable preview={preview} />
    </>
  );
}

/** What is wrong with a field, as a sentence. */
export function faultWords(fault: Fault | undefined): string | undefined {
  if (!fault) return undefined;
  const { kind, least = 0, most = 0 } = fault;
  return t(`programmes-fault-${kind}`, { least, most });
}
