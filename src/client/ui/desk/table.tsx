import type { ComponentChildren } from 'preact';
import './table.css';

interface TableProps {
  /** What the table holds; read out, and shown only where `shown`. */
  caption: string;
  shown?: boolean;
  /** Absent: a plain table. */
  role?: 'grid' | undefined;
  /** What helps, read out with the caption. */
  hint?: string | undefined;
  /** `<thead>` and `<tbody>`; cells of figures take `class="figure"`. */
  children: ComponentChildren;
}

/** A table that scrolls sideways by itself where the screen is narrow, reachable by keyboard. */
export function Table({ caption, shown, role, hint, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table-place" aria-label={caption} tabIndex={0}>
      <table class="table" role={role} aria-description={hint}>
        <caption class={shown ? 'caps' : 'unseen'}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
