import { useState } from 'preact/hooks';
import { fieldOf } from '#client/app/use-submit.ts';
import { api } from '#client/desk/api.ts';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextArea } from '#client/ui/field.tsx';
import type { ActionStory } from '#protocol/api/actions.ts';
import { FormDialog } from './form-dialog.tsx';
import { PlanFields, planIn } from './plan-fields.tsx';

const shown = ['done', 'change', 'reopen', 'withdraw'] as const;
type Shown = (typeof shown)[number];

/** What can be done with an action as it stands. Closing it is none of that: only visits do. */
export function Steps({ of, onActed }: { of: ActionStory; onActed: () => void }) {
  const [asked, setAsked] = useState<Shown | null>(null);
  const may = shown.filter((step) => of.may.includes(step));
  if (may.length === 0) return null;
  const dialog = {
    of,
    onClose: () => setAsked(null),
    onActed: () => {
      setAsked(null);
      onActed();
    },
  };
  return (
    <div class="line no-print">
      {may.map((step) => (
        <Button key={step} look={step === 'done' ? 'primary' : 'plain'} onClick={() => setAsked(step)}>
          {nameOf(step, of)}
        </Button>
      ))}
      {asked === 'change' && <ChangeDialog {...dialog} />}
      {asked !== null && asked !== 'change' && <StepDialog {...dialog} step={asked} />}
    </div>
  );
}

function nameOf(step: Shown, { standing }: ActionStory): string {
  return step === 'done' && standing.state === 'recurred'
    ? t('acting-do-done-again')
    : t(`acting-do-${step}`);
}

interface DialogProps {
  of: ActionStory;
  onActed: () => void;
  onClose: () => void;
}

function StepDialog({ of, step, onActed, onClose }: DialogProps & { step: Exclude<Shown, 'change'> }) {
  const { id: action, revision } = of;
  async function send(fields: FormData): Promise<void> {
    await api.owner.actions.move({ action, revision, step, note: fieldOf(fields, 'note') });
    onActed();
  }
  return (
    <FormDialog
      title={nameOf(step, of)}
      save={nameOf(step, of)}
      look={step === 'withdraw' ? 'danger' : 'primary'}
      send={send}
      onClose={onClose}
    >
      <TextArea
        label={t(`acting-${step}-note`)}
        hint={step === 'done' ? t('acting-done-note-hint') : undefined}
        name="note"
        rows={3}
        required={step !== 'reopen'}
        maxLength={2_000}
      />
    </FormDialog>
  );
}

function ChangeDialog({ of, onActed, onClose }: DialogProps) {
  const { id: action, revision, standard } = of;
  async function send(fields: FormData): Promise<void> {
    await api.owner.actions.change({ action, revision, ...planIn(fields) });
    onActed();
  }
  return (
    <FormDialog title={t('acting-do-change')} save={t('acting-keep')} send={send} onClose={onClose}>
      <PlanFields plan={of} howTo={say(standard.howTo)} />
    </FormDialog>
  );
}
