import { useEffect } from 'preact/hooks';
import { allowDim } from '#client/app/preferences.ts';
import { t } from '#client/locales/t.ts';
import { IconButton } from '#client/ui/button.tsx';
import { PhoneShell } from '#client/ui/phone-shell.tsx';
import { hideToast } from '#client/ui/toast.tsx';
import { useTap } from '../moments/use-marking.ts';
import type { OpenVisit } from '../underway/use-open-visit.ts';
import { VisitMark } from '../underway/visit-mark.tsx';
import './discreet.css';
import { type Item, listItems, listTitle, otherItems } from './list.ts';
import { tickedOthers, tickOther } from './own-list.ts';

/**
 * The moments behind a plain list, dim and silent: a tick marks, taking the tick away takes the moment back, now or later.
 * Nothing on it tells what it is for.
 */
export function DiscreetList({ open, onOut }: { open: OpenVisit; onOut: () => void }) {
  const { checklist } = open.journal;
  const title = listTitle(checklist);
  const items = listItems(checklist);
  useEffect(() => allowDim(true), []);
  useEffect(hideToast, []);
  useTabTitle(title);
  return (
    <PhoneShell
      title={title}
      tools={
        <>
          <VisitMark visit={open.visit} bare />
          <IconButton icon="menu" label={t('neutral-title')} onClick={onOut} />
        </>
      }
    >
      <ul class="plain-list">
        <MomentItems open={open} items={items} />
        <OtherItems visit={open.visit.id} names={otherItems(items)} />
      </ul>
    </PhoneShell>
  );
}

/** The tab is called as the list is. */
function useTabTitle(title: string): void {
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = t('neutral-title');
    };
  }, [title]);
}

/** A tick waits until it is kept: the browser's own would be shown before. */
function MomentItems({ open, items }: { open: OpenVisit; items: readonly Item[] }) {
  const tap = useTap(open);
  return items.map(({ moment: { id: moment }, text }) => {
    const isMarked = open.report.moments.has(moment);
    const turn = (event: Event) => {
      event.preventDefault();
      void tap(
        isMarked
          ? { kind: 'moment.corrected', moment, to: null, reason: 'undo' }
          : { kind: 'moment.marked', moment, source: 'tap' },
      );
    };
    return <Line key={moment} text={text} ticked={isMarked} onTurn={turn} />;
  });
}

function OtherItems({ visit, names }: { visit: string; names: readonly string[] }) {
  const ticked = tickedOthers(visit);
  return names.map((name) => (
    <Line key={name} text={t(name)} ticked={ticked.includes(name)} onTurn={() => tickOther(visit, name)} />
  ));
}

interface LineProps {
  text: string;
  ticked: boolean;
  onTurn: (event: Event) => void;
}

function Line({ text, ticked, onTurn }: LineProps) {
  return (
    <li>
      <label class="plain-item">
        <input type="checkbox" checked={ticked} onClick={onTurn} />
        <span>{text}</span>
      </label>
    </li>
  );
}
