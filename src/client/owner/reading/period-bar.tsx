import { useAddress } from '#client/desk/use-address.ts';
import { t } from '#client/locales/t.ts';
import { SelectField } from '#client/ui/field.tsx';
import type { Period, PeriodView } from '#protocol/api/reading.ts';
import { monthInWords } from './words.ts';
import './period-bar.css';

/** Which months are read; the address keeps them, so that a colleague who is sent it sees the same. */
export function PeriodBar({ path, view }: { path: string; view: PeriodView }) {
  const { set } = useAddress(path);
  const { period, published } = view;
  return (
    <div class="period-bar no-print">
      <MonthFields period={period} published={published} onChange={set} />
    </div>
  );
}

interface MonthFieldsProps {
  period: Period;
  /** All months in which anything was published: what can be chosen. */
  published: Period;
  /** The months that are chosen now, never ending before they begin. */
  onChange: (period: { from: string; to: string }) => void;
}

/** The first and the last month; where one passes the other, both are that month. */
export function MonthFields({ period, published, onChange }: MonthFieldsProps) {
  const months = monthsWithin(earliest(period.from, published.from), latest(period.to, published.to));
  const choose = (changes: { from?: string; to?: string }) => {
    const { from, to } = { ...period, ...changes };
    onChange(from <= to ? { from, to } : { from: changes.from ?? to, to: changes.to ?? from });
  };
  return (
    <>
      <SelectField
        label={t('reading-from')}
        value={period.from}
        onChange={(event) => choose({ from: event.currentTarget.value })}
      >
        {months.map(monthOption)}
      </SelectField>
      <SelectField
        label={t('reading-to')}
        value={period.to}
        onChange={(event) => choose({ to: event.currentTarget.value })}
      >
        {months.map(monthOption)}
      </SelectField>
    </>
  );
}

function monthOption(month: string) {
  return (
    <option key={month} value={month}>
      {monthInWords(month)}
    </option>
  );
}

const earliest = (a: string, b: string) => (a < b ? a : b);
const latest = (a: string, b: string) => (a > b ? a : b);

function monthsWithin(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const next = of === 12 ? [year + 1, 1] : [year, of + 1];
  return `${next[0]}-${String(next[1]).padStart(2, '0')}`;
}
