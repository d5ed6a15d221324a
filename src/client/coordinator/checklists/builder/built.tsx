import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Icon } from '#client/ui/icon.tsx';
import { moved, type Named, without } from './editing/lists.ts';
import { moveByKey } from './move-by-key.ts';
import { RowButtons } from './row-buttons.tsx';

interface BuiltProps<T extends Named> {
  all: readonly T[];
  /** What one is called; empty while that is not written. */
  nameOf: (one: T) => string;
  /** A word or two beside its name. */
  noteOf?: (one: T) => string;
  onChange: (all: T[]) => void;
  onDuplicate?: (one: T) => void;
  /** The one that is open, where the owner knows. */
  opened?: string | null;
  /** Where one of these is, it is open from the start. */
  wanted?: readonly string[];
  children: (one: T) => ComponentChildren;
}

/** Things in their order, a line each; one at a time is opened and edited. Alt and an arrow moves it. */
export function Built<T extends Named>(props: BuiltProps<T>) {
  const { all, opened = null, wanted = [] } = props;
  const [found] = useState(() => all.find(({ id }) => wanted.includes(id))?.id ?? null);
  const [open, setOpen] = useState(found);
  const [shownFor, setShownFor] = useState(opened);
  // One that was just added is opened.
  if (opened !== shownFor) {
    setShownFor(opened);
    setOpen(opened);
  }
  return (
    <ol class="built">
      {all.map((one, index) => (
        <Line
          key={one.id}
          one={one}
          number={index + 1}
          isOpen={open === one.id}
          isWanted={open === one.id && [opened, found].includes(one.id)}
          onTurn={() => setOpen(open === one.id ? null : one.id)}
          {...props}
        />
      ))}
    </ol>
  );
}

type LineProps<T extends Named> = BuiltProps<T> & {
  one: T;
  number: number;
  isOpen: boolean;
  /** Just added, or looked for: it is gone to. */
  isWanted: boolean;
  onTurn: () => void;
};

function Line<T extends Named>({ one, number, isOpen, isWanted, onTurn, ...props }: LineProps<T>) {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWanted) fields.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [isWanted]);
  const { all, nameOf, noteOf, onChange, onDuplicate, children } = props;
  const name = nameOf(one) || t('builder-nameless', { number });
  const move = (by: 1 | -1) => onChange(moved(all, one.id, by));
  return (
    <li class="built-line">
      <div class="built-head">
        <button
          type="button"
          class="built-name"
          aria-expanded={isOpen}
          onClick={onTurn}
          onKeyDown={(event) => moveByKey(event, move)}
        >
          <Icon name="next" size={16} />
          <span class={nameOf(one) ? undefined : 'soft'}>{name}</span>
          {noteOf && <span class="small soft">{noteOf(one)}</span>}
        </button>
        <RowButtons
          name={name}
          onMove={move}
          {...(onDuplicate ? { onDuplicate: () => onDuplicate(one) } : {})}
          onRemove={() => onChange(without(all, one.id))}
        />
      </div>
      {isOpen && (
        <div class="built-fields" ref={fields}>
          {children(one)}
        </div>
      )}
    </li>
  );
}
