import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import type { Checklist, Question } from '#domain/checklist/checklist.ts';
import type { About, Condition } from '#domain/checklist/condition.ts';
import { conditionWords } from '../condition-words.ts';
import { ClauseFields } from './clause-fields.tsx';
import { aboutMoment, type Clauses, clausesOf, conditionOf, firstAbout } from './editing/clauses.ts';
import { PickOne } from './pick-one.tsx';

interface ConditionFieldsProps {
  /** "Asked only if". */
  label: string;
  condition: Condition | undefined;
  /** What was asked before, which it may look at. */
  known: readonly Question[];
  body: Checklist;
  onChange: (condition: Condition | undefined) => void;
}

/** When something holds, put together by clicking: clauses about earlier answers and moments, of which all or any must hold. */
export function ConditionFields({ label, condition, known, body, onChange }: ConditionFieldsProps) {
  const clauses = condition ? clausesOf(condition) : { join: 'all' as const, abouts: [] };
  const first = firstClause(known, body);
  if (!condition && !first) return null;
  return (
    <fieldset class="built-group">
      <legend>{label}</legend>
      {clauses === null && condition && <p class="small">{conditionWords(condition, body)}</p>}
      {clauses && <List clauses={clauses} known={known} body={body} onChange={onChange} />}
      <div class="line">
        {clauses && first && (
          <Button
            icon="plus"
            onClick={() => onChange(conditionOf({ ...clauses, abouts: [...clauses.abouts, first] }))}
          >
            {t('builder-clause-add')}
          </Button>
        )}
        {condition && (
          <Button look="quiet" icon="cross" onClick={() => onChange(undefined)}>
            {t('builder-condition-remove')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function firstClause(known: readonly Question[], { moments }: Checklist): About | null {
  const last = known.at(-1);
  if (last) return firstAbout(last);
  return moments[0] ? aboutMoment(moments[0].id) : null;
}

interface ListProps extends Pick<ConditionFieldsProps, 'known' | 'body' | 'onChange'> {
  clauses: Clauses;
}

function List({ clauses, known, body, onChange }: ListProps) {
  const { join, abouts } = clauses;
  const put = (next: Partial<Clauses>) => onChange(conditionOf({ ...clauses, ...next }));
  return (
    <>
      {abouts.length > 1 && (
        <PickOne
          label={t('builder-join')}
          value={join}
          from={['all', 'any'] as const}
          nameOf={(which) => t(`builder-join-${which}`)}
          onPick={(picked) => put({ join: picked })}
        />
      )}
      {abouts.map((about, at) => (
        <ClauseFields
          key={at}
          about={about}
          known={known}
          moments={body.moments}
          nameOf={(text, id) => say(text) || id}
          onChange={(next) => put({ abouts: abouts.map((other, index) => (index === at ? next : other)) })}
          onRemove={() => put({ abouts: abouts.filter((_, index) => index !== at) })}
        />
      ))}
    </>
  );
}
