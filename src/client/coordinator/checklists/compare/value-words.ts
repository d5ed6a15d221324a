import { say } from '#client/desk/words.ts';
import { formatDuration, formatList, formatNumber } from '#client/locales/format.ts';
import { hasWords, t } from '#client/locales/t.ts';
import { type Checklist, questionsOf } from '#domain/checklist/checklist.ts';
import type { ComparedPart, FieldChange } from '#domain/checklist/compare.ts';
import { Condition } from '#domain/checklist/condition.ts';
import { LocalizedText } from '#domain/text-schema.ts';
import { conditionWords } from '../condition-words.ts';

/** Whose member it is: the part, in the version that the value is of. */
export interface Holder {
  readonly checklist: Checklist;
  readonly part: ComparedPart;
  readonly id: string;
}

/** What a member of a part is called. */
export function fieldWords({ path }: Pick<FieldChange, 'path'>, holder: Holder): string {
  const [first = '', second = '', third] = path;
  const what = optionWords(second, holder) ?? '';
  switch (first) {
    case 'options':
      return second === 'order' ? t('tools-field-order') : t('tools-field-options', { what });
    case 'when':
      return t(holder.part === 'contradiction' ? 'tools-field-condition' : 'tools-field-when');
    case 'followUp':
      return t(second === 'when' ? 'tools-field-followUp-when' : 'tools-field-followUp');
    case 'discreet':
      return third === undefined
        ? t('tools-field-discreet')
        : t('tools-field-discreet-item', { what: momentWords(third, holder.checklist) });
    case 'score':
      return scoreField(second, third, holder);
    case 'scoring':
      return t(`tools-field-scoring-${second}`);
    default:
      return t(`tools-field-${first}`);
  }
}

function scoreField(second: string, third: string | undefined, holder: Holder): string {
  if (second === '') return t('tools-field-score');
  if (second === 'weight' || second === 'critical') return t(`tools-field-${second}`);
  const isPerAnswer = (second === 'points' || second === 'map') && third !== undefined;
  if (isPerAnswer) return t('tools-field-score-points-of', { what: optionWords(third, holder) ?? third });
  return t(second === 'map' ? 'tools-field-score-points' : `tools-field-score-${second}`);
}

/** What a member was set to, or is. */
export function valueWords(value: unknown, path: readonly string[], holder: Holder): string {
  if (value === undefined || value === null) return t('tools-nothing');
  const name = path.at(-1) ?? '';
  if (typeof value === 'boolean') return t(value ? 'answer-yes' : 'answer-no');
  if (typeof value === 'number') return numberWords(value, name);
  if (typeof value === 'string') return wordOf(value, name, holder);
  if (Array.isArray(value)) return listWords(value, name, holder);
  return thingWords(value, name, holder);
}

function numberWords(value: number, name: string): string {
  return name.endsWith('Seconds') ? formatDuration(value * 1000) : formatNumber(value);
}

/** Settings that are one of a few, by the sentences that they have elsewhere. */
const settings: Readonly<Record<string, string>> = {
  type: 'question',
  view: 'builder-view',
  aspect: 'builder-aspect',
  when: 'coordinator-when',
  channel: 'channel',
  measure: 'builder-measure',
  aim: 'tools-aim',
  by: 'builder-by',
  kind: 'builder-kind',
  effect: 'builder-critical',
  locales: 'language',
  channels: 'channel',
  parts: 'staff',
  sections: 'coordinator-scoring',
  notApplicable: 'coordinator-scoring-na',
};

function wordOf(value: string, name: string, holder: Holder): string {
  const sentence = `${settings[name] ?? ''}-${value}`;
  if (hasWords(sentence)) return t(sentence);
  return namedWords(value, holder) ?? value;
}

/** A list as it was written; bands by what each earns. */
function listWords(value: readonly unknown[], name: string, holder: Holder): string {
  if (value.length === 0) return t('tools-nothing');
  return formatList(
    value.map((one) =>
      name === 'bands' && isThing(one)
        ? t('tools-band', { upTo: Number(one['upTo']), points: Number(one['points']) })
        : valueWords(one, [name], holder),
    ),
  );
}

/** What is shown whole: a condition as a sentence, else by what it reads or measures. */
function thingWords(value: object, name: string, holder: Holder): string {
  if (!isThing(value)) return t('tools-nothing');
  const condition = Condition.safeParse(value);
  if (condition.success) return conditionWords(condition.data, holder.checklist);
  if (name === 'score')
    return t('tools-scored-by', { standard: wordOf(String(value['standard']), '', holder) });
  if (value['effect'] === 'cap') return t('tools-cap', { percent: `${Number(value['percent'])} %` });
  if (typeof value['effect'] === 'string') return wordOf(value['effect'], 'effect', holder);
  const text = LocalizedText.safeParse(value['text'] ?? value['title'] ?? value['basis'] ?? value);
  return text.success ? say(text.data) : JSON.stringify(value);
}

function isThing(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What an id stands for, a choice of the part first. */
function namedWords(id: string, holder: Holder): string | null {
  const { standards, moments, sections } = holder.checklist;
  const option = optionWords(id, holder);
  if (option !== null) return option;
  const named = [...standards, ...moments].find((one) => one.id === id);
  const section = sections.find((one) => one.id === id);
  const question = questionsOf(holder.checklist).find((one) => one.id === id);
  const text = named?.name ?? section?.title ?? question?.text;
  return text ? say(text) : null;
}

function optionWords(id: string, { checklist, part, id: own }: Holder): string | null {
  const asked = part === 'quiz' ? checklist.briefing.quiz : questionsOf(checklist);
  const found = asked.find((one) => one.id === own);
  const option = found && 'options' in found ? found.options.find((one) => one.id === id) : undefined;
  return option ? say(option.text) : null;
}

function momentWords(id: string, { moments }: Checklist): string {
  const moment = moments.find((one) => one.id === id);
  return moment ? say(moment.name) : id;
}
