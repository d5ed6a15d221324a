import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './phone-shell.css';

interface PhoneShellProps {
  title: string;
  /** What says where one is, above the title. */
  above?: ComponentChildren;
  /** Where "back" leads, with its name for screen readers. */
  back?: { href: string; label: string } | undefined;
  /** Small buttons at the end of the top bar. */
  tools?: ComponentChildren;
  /** Stays within thumb's reach below everything. */
  bottom?: ComponentChildren;
  children: ComponentChildren;
}

/** A screen of the phone: a bar that names it, what it holds, and a bottom area for the thumb. On wide screens a column. */
export function PhoneShell({ title, above, back, tools, bottom, children }: PhoneShellProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const bottomArea = useRef<HTMLElement>(null);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // Read out where one is, unless the screen itself has already put the focus on something within.
    if (!main.current?.contains(document.activeElement)) heading.current?.focus({ preventScroll: true });
  }, [title]);
  const hasBottom = Boolean(bottom);
  useEffect(() => shareHeight(bottomArea.current), [hasBottom]);
  return (
    <div class="phone">
      <header class="phone-bar">
        {back && (
          <a class="icon-button" href={back.href} aria-label={back.label}>
            <Icon name="back" size={22} />
          </a>
        )}
        <div class="phone-title">
          {above && <p class="caps">{above}</p>}
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
        </div>
        {tools}
      </header>
      <main class="phone-main" ref={main}>
        {children}
      </main>
      {bottom && (
        <footer class="phone-bottom" ref={bottomArea}>
          {bottom}
        </footer>
      )}
    </div>
  );
}

/**
 * Messages float above the bottom area, so they need its height. It is given to them and to the page by themselves
 * (see `phone-shell.css`): inherited by everything, it would have everything laid out a second time. It is told by an observer,
 * after the layout that there is anyhow: asked for at once, it would cost one more.
 */
function shareHeight(area: HTMLElement | null): () => void {
  const give = (height: number) => {
    for (const element of document.querySelectorAll<HTMLElement>(':root, .toasts'))
      element.style.setProperty('--bottom-area', `${height}px`);
  };
  if (!area) {
    give(0);
    return () => undefined;
  }
  const observer = new ResizeObserver(([entry]) => give(entry?.borderBoxSize[0]?.blockSize ?? 0));
  observer.observe(area);
  return () => observer.disconnect();
}
