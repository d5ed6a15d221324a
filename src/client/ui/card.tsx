import type { ComponentChildren } from 'preact';
import './card.css';
import { Icon } from './icon.tsx';

/** A piece of paper on the ground, for things that belong together. */
export function Card({ children, flush }: { children: ComponentChildren; flush?: boolean }) {
  return <div class={flush ? 'card flush' : 'card'}>{children}</div>;
}

/** A list of rows with a fine line between; put it in a flush card. */
export function Rows({ children }: { children: ComponentChildren }) {
  return <ul class="rows">{children}</ul>;
}

interface RowProps {
  children: ComponentChildren;
  /** Where a tap leads, or what it does; neither: the row only tells. */
  href?: string | undefined;
  onClick?: (() => void) | undefined;
}

/** One row: at least as tall as a thumb, wholly tappable where it leads somewhere. */
export function Row({ children, href, onClick }: RowProps) {
  const arrow = <Icon name="next" size={18} />;
  return (
    <li>
      {href !== undefined && (
        <a class="row" href={href}>
          <div class="row-words">{children}</div>
          {arrow}
        </a>
      )}
      {href === undefined && onClick && (
        <button type="button" class="row" onClick={onClick}>
          <span class="row-words">{children}</span>
          {arrow}
        </button>
      )}
      {href === undefined && !onClick && (
        <div class="row">
          <div class="row-words">{children}</div>
        </div>
      )}
    </li>
  );
}
