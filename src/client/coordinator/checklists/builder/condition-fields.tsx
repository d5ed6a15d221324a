import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import type { Checklist, Question } from '#domain/checklist/checklist.ts';
import type { About, Condition } from '#domain/checklist/condition.ts';
import { conditionWords } from '../condition-words.ts';
import { ClauseFields } from './clause-fields.tsx';
import { aboutMoment, firstAbout } from './editing/clauses.ts';
import { conditionOf, type Group, groupOf, isClause, joins, withPart } from './editing/groups.ts';
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

/** When something holds, put together by clicking: clauses about earlier answers and moments, and groups of them. */
export function ConditionFields({ label, condition, known, body, onChange }: ConditionFieldsProps) {
  const group = condition ? groupOf(condition) : { join: 'all' as const, parts: [] };
  const first = firstClause(known, body);
  if (!condition && !first) return null;
  const isNested = group.parts.some((part) => !isClause(part));
  return (
    <fieldset class="built-group">
      <legend>{label}</legend>
      <Parts
        group={group}
        first={first}
        known={known}
        body={body}
        onChange={(next) => onChange(conditionOf(next))}
      />
      {condition && isNested && <p class="small">{conditionWords(condition, body)}</p>}
      {condition && (
        <div class="line">
          <Button look="quiet" icon="cross" onClick={() => onChange(undefined)}>
            {t('builder-condition-remove')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function firstClause(known: readonly Question[], { moments }: Checklist): About | null {
  const last = known.at(-1);
  if (last) return firstAbout(last);
  return moments[0] ? aboutMoment(moments[0].id) : null;
}

interface PartsProps extends Pick<ConditionFieldsProps, 'known' | 'body'> {
  group: Group;
  /** What a clause that is added asks first; `null` where there is nothing to ask about. */
  first: About | null;
  onChange: (group: Group) => void;
}

function Parts({ group, first, known, body, onChange }: PartsProps) {
  const { join, parts } = group;
  const add = (part: About | Group) => onChange({ ...group, parts: [...parts, part] });
  return (
    <>
      <Joined group={group} onChange={onChange} />
      {parts.map((part, at) =>
        isClause(part) ? (
          <ClauseFields
            key={at}
            about={part}
            known={known}
            moments={body.moments}
            nameOf={(text, id) => say(text) || id}
            onChange={(next) => onChange(withPart(group, at, next))}
            onRemove={() => onChange(withPart(group, at, undefined))}
          />
        ) : (
          <fieldset key={at} class="built-group built-group-inner">
            <legend>{t('builder-group')}</legend>
            <Parts
              group={part}
              first={first}
              known={known}
              body={body}
              onChange={(next) => onChange(withPart(group, at, next))}
            />
          </fieldset>
        ),
      )}
      {first && (
        <div class="line">
          <Button icon="plus" onClick={() => add(first)}>
            {t('builder-clause-add')}
          </Button>
          {parts.length > 0 && (
            <Button
              look="quiet"
              icon="plus"
              onClick={() => add({ join: join === 'all' ? 'any' : 'all', parts: [first, first] })}
            >
              {t('builder-group-add')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** How the parts are joined; a single one holds or doesn't. */
function Joined({ group, onChange }: Pick<PartsProps, 'group' | 'onChange'>) {
  const { join, parts } = group;
  if (parts.length === 0) return null;
  const isDenied = join === 'none' || join === 'not-all';
  if (parts.length === 1)
    return (
      <PickOne
        label={t('builder-join-one')}
        value={isDenied ? 'none' : 'all'}
        from={['all', 'none'] as const}
        nameOf={(which) => t(`builder-join-one-${which}`)}
        onPick={(picked) => onChange({ ...group, join: picked })}
      />
    );
  return (
    <PickOne
      label={t('builder-join')}
      value={join}
      from={joins}
      nameOf={(which) => t(`builder-join-${which}`)}
      onPick={(picked) => onChange({ ...group, join: picked })}
    />
  );
}
