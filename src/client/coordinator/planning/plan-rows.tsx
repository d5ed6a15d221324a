import { useState } from 'preact/hooks';
import { formatWindow } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Table } from '#client/ui/desk/table.tsx';
import { State } from '#client/ui/state.tsx';
import type { PlanHead, PlanRow } from '#protocol/api/planning.ts';
import { ChangeRow } from './change-row.tsx';
import { Why } from './why.tsx';
import { dayWords } from './words.ts';

interface RowsProps {
  plan: PlanHead;
  week: string;
  rows: readonly PlanRow[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onChanged: (row: PlanRow) => void;
}

/** The visits of a week, store by store, each with who is to make it and why. */
export function PlanRows({ plan, week, rows, chosen, onChoose, onChanged }: RowsProps) {
  const [changing, setChanging] = useState<PlanRow | null>(null);
  const open = rows.filter(({ sent }) => sent === null).map(({ visit }) => visit);
  const areAll = open.length > 0 && open.every((visit) => chosen.has(visit));
  const toggle = (visits: readonly string[], isOn: boolean) => {
    const next = new Set(chosen);
    for (const visit of visits) {
      if (isOn) next.add(visit);
      else next.delete(visit);
    }
    onChoose(next);
  };
  return (
    <>
      <div class="stacks">
        <Table caption={t('planning-week', { day: week })}>
          <thead>
            <tr>
              <th scope="col" class="plan-tick">
                <input
                  type="checkbox"
                  aria-label={t('planning-choose-week', { day: week })}
                  checked={areAll}
                  disabled={open.length === 0}
                  onChange={() => toggle(open, !areAll)}
                />
              </th>
              <th scope="col">{t('planning-store')}</th>
              <th scope="col">{t('planning-shopper')}</th>
              <th scope="col">{t('planning-why')}</th>
              <th scope="col">
                <span class="unseen">{t('planning-change')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line
                key={row.visit}
                row={row}
                plan={plan}
                isChosen={chosen.has(row.visit)}
                onToggle={() => toggle([row.visit], !chosen.has(row.visit))}
                onChange={() => setChanging(row)}
              />
            ))}
          </tbody>
        </Table>
      </div>
      {changing && (
        <ChangeRow plan={plan.id} row={changing} onClose={() => setChanging(null)} onChanged={onChanged} />
      )}
    </>
  );
}

interface LineProps {
  row: PlanRow;
  plan: PlanHead;
  isChosen: boolean;
  onToggle: () => void;
  onChange: () => void;
}

function Line({ row, plan, isChosen, onToggle, onChange }: LineProps) {
  const { visit, store, window, shopper, day, sent } = row;
  return (
    <tr>
      <td class="plan-tick">
        <input
          type="checkbox"
          aria-label={t('planning-choose', { store: store.name })}
          checked={isChosen}
          disabled={sent !== null}
          onChange={onToggle}
        />
      </td>
      <th scope="row" class="whole">
        <span class="cell">
          <a href={`/visits/${visit}`}>
            {store.name}, {store.city}
          </a>
          <span class="soft small">{formatWindow(window.from, window.to, store.timeZone)}</span>
        </span>
      </th>
      <td class="whole">
        <span class="cell">
          {shopper ? <span>{shopper.name}</span> : <State tone="warn">{t('planning-nobody')}</State>}
          {day !== null && <span class="soft small">{t('planning-can-on', { day: dayWords(day) })}</span>}
          {row.isEdited && <span class="soft small">{t('planning-by-hand')}</span>}
        </span>
      </td>
      <td class="whole">
        <Why row={row} weights={plan.asked.weights} />
      </td>
      <td>
        {sent === null ? (
          <Button look="quiet" onClick={onChange} aria-label={t('planning-change-of', { store: store.name })}>
            {t('planning-change')}
          </Button>
        ) : (
          <State tone={sent === 'changed' ? 'warn' : 'good'}>{t(`planning-sent-${sent}`)}</State>
        )}
      </td>
    </tr>
  );
}
