import { useId } from 'preact/hooks';
import { fieldOf } from '#client/app/use-submit.ts';
import { api } from '#client/desk/api.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { TextArea, TextField } from '#client/ui/field.tsx';
import type { ActionRow } from '#protocol/api/actions.ts';

/** What is agreed in an action. */
export type Plan = Pick<ActionRow, 'what' | 'who' | 'dueOn' | 'training'>;

/** The fields of an action's plan. `howTo` is how the standard is carried out, as a reminder for what to practise. */
export function PlanFields({ plan, howTo }: { plan: Plan; howTo: string }) {
  const people = useLoad('action-people', () => api.owner.actions.people());
  const list = useId();
  return (
    <>
      <TextArea
        label={t('acting-what')}
        hint={t('acting-what-hint')}
        name="what"
        rows={2}
        required
        maxLength={2_000}
        defaultValue={plan.what}
      />
      <TextField
        label={t('acting-who')}
        name="who"
        required
        maxLength={200}
        list={list}
        defaultValue={plan.who}
      />
      <datalist id={list}>
        {(people.value ?? []).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField label={t('acting-due')} name="dueOn" type="date" required defaultValue={plan.dueOn} />
      <TextArea
        label={t('acting-training')}
        hint={howTo === '' ? undefined : t('acting-training-hint', { howTo })}
        name="training"
        rows={2}
        maxLength={2_000}
        defaultValue={plan.training}
      />
    </>
  );
}

/** What was written in them. */
export function planIn(fields: FormData): Plan {
  return {
    what: fieldOf(fields, 'what'),
    who: fieldOf(fields, 'who'),
    dueOn: fieldOf(fields, 'dueOn'),
    training: fieldOf(fields, 'training'),
  };
}
