import { moneyOf } from '#client/desk/money.ts';
import { wholeIn } from '../plan/terms-draft.ts';
import { type ProgrammeDraft, periodsIn, type TextFieldName } from './draft.ts';

/** What is wrong with a field: its sentence is `programmes-fault-<kind>`. */
export interface Fault {
  readonly kind: 'missing' | 'number' | 'amount' | 'hours' | 'days' | 'order' | 'both' | 'refused';
  readonly least?: number;
  readonly most?: number;
}
export type Faults = Partial<Record<keyof ProgrammeDraft, Fault>>;

/** Fields that hold a whole number: from, to, and whether they may be empty. */
const numbers: Partial<Record<TextFieldName, readonly [least: number, most: number, mayBeEmpty: boolean]>> = {
  visits: [1, 50, false],
  windowDays: [1, 92, true],
  aheadDays: [0, 60, false],
  rotationDays: [1, 3_650, true],
  limitOpen: [1, 1_000, true],
  limitPeriod: [1, 1_000, true],
  bonusPercent: [1, 300, true],
  bonusDays: [1, 90, true],
  reportHours: [1, 720, true],
  preventedPercent: [0, 100, false],
  appealDays: [0, 365, false],
};

const needed = ['name', 'client', 'checklist', 'firstDay'] as const satisfies readonly TextFieldName[];
const amounts = ['fee', 'cap', 'budget'] as const satisfies readonly TextFieldName[];

/** All that is wrong with a draft, by field; empty: it can be saved. */
export function faultsOf(draft: ProgrammeDraft): Faults {
  const faults: Faults = {};
  for (const field of needed) if (draft[field].trim() === '') faults[field] = { kind: 'missing' };
  for (const field of amounts)
    if (draft[field].trim() !== '' && !moneyOf(draft[field], draft.currency))
      faults[field] = { kind: 'amount' };
  return { ...faults, ...numberFaults(draft), ...otherFaults(draft) };
}

function numberFaults(draft: ProgrammeDraft): Faults {
  const found = fieldsOfNumbers().flatMap(([field, [least, most, mayBeEmpty]]) => {
    const isEmpty = draft[field].trim() === '';
    const isWrong = isEmpty ? !mayBeEmpty : wholeIn(draft[field], least, most) === null;
    return isWrong ? [[field, { kind: 'number', least, most }] as const] : [];
  });
  return Object.fromEntries(found);
}

function fieldsOfNumbers() {
  const names: readonly TextFieldName[] = [
    ...(['visits', 'windowDays', 'aheadDays', 'rotationDays', 'limitOpen', 'limitPeriod'] as const),
    ...(['bonusPercent', 'bonusDays', 'reportHours', 'preventedPercent', 'appealDays'] as const),
  ];
  return names.flatMap((name) => (numbers[name] ? [[name, numbers[name]] as const] : []));
}

function otherFaults(draft: ProgrammeDraft): Faults {
  const { quotas, every, dates, firstDay, lastDay, bonusPercent, bonusDays, storesBy, stores } = draft;
  const isHalf = quotas.some(({ weekdays, from, to }) => weekdays.length === 0 || !from || !to);
  const isHalfBonus = (bonusPercent.trim() === '') !== (bonusDays.trim() === '');
  return {
    ...(isHalf ? { quotas: { kind: 'hours' } as const } : {}),
    ...(every === 'dates' && periodsIn(dates) === null ? { dates: { kind: 'days' } as const } : {}),
    ...(lastDay !== '' && lastDay < firstDay ? { lastDay: { kind: 'order' } as const } : {}),
    ...(isHalfBonus ? { bonusDays: { kind: 'both' } as const } : {}),
    ...(storesBy === 'list' && stores.length === 0 ? { stores: { kind: 'missing' } as const } : {}),
  };
}

/** Which field of the form a field of the API stands for. */
export function fieldFor(path: string | undefined): keyof ProgrammeDraft | undefined {
  const [head = ''] = (path ?? '').replace(/^plan\./, '').split('.');
  const fields: Readonly<Record<string, keyof ProgrammeDraft>> = {
    name: 'name',
    client: 'client',
    checklist: 'checklist',
    rhythm: 'dates',
    lastDay: 'lastDay',
    quotas: 'quotas',
  };
  return fields[head];
}
