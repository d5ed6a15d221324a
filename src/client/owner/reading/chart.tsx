import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import type * as Plot from './plot.ts';
import { saveChart } from './save-chart.ts';
import './chart.css';

/** The `ariaDescription` of marks that are reached by keyboard, each read out by the words of its `title`. */
export const READ = 'chart-read';

/** Draws for a width in CSS pixels. */
export type Draw = (plot: typeof Plot, width: number) => SVGElement | HTMLElement;

interface ChartProps {
  /** What it shows, in a sentence. */
  label: string;
  draw: Draw;
  /** Stands for what is drawn: drawn anew when it changes. */
  of: string;
  /** The same figures as a table, for those who read rather than look. */
  children: ComponentChildren;
}

/** A chart with its figures beside it as a table on demand. */
export function Chart({ label, draw, of, children }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const drawing = keepDrawn(element, draw);
    return () => drawing.end();
    // `of` stands for what `draw` closes over.
  }, [of]);
  return (
    <figure class="chart" aria-label={label}>
      <div class="chart-place" ref={place} dir="ltr" />
      <figcaption class="small">
        <details class="aside-details no-print">
          <summary>{t('reading-as-table')}</summary>
          {children}
          <p class="chart-take">
            {(['svg', 'png'] as const).map((format) => (
              <Button key={format} onClick={() => void saveChart(place.current, label, format)}>
                {t(`reading-save-${format}`)}
              </Button>
            ))}
          </p>
        </details>
      </figcaption>
    </figure>
  );
}

/** The marks that say something are read one by one; axes, rules and grids are there for the eye alone. */
function makeReadable(group: Element): void {
  const isRead = group.getAttribute('aria-description') === READ;
  group.removeAttribute('aria-label');
  group.removeAttribute('aria-description');
  if (!isRead) {
    group.setAttribute('aria-hidden', 'true');
    return;
  }
  group.setAttribute('class', READ);
  for (const mark of group.children) {
    mark.setAttribute('tabindex', '0');
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', mark.querySelector('title')?.textContent ?? '');
  }
}

/** Draws once the library is here, and again at another width. */
function keepDrawn(element: HTMLElement, draw: Draw): { end(): void } {
  let ended = false;
  let drawnWidth = 0;
  let plot: typeof Plot | null = null;
  const redraw = () => {
    const width = Math.round(element.clientWidth);
    if (ended || !plot || width === 0 || width === drawnWidth) return;
    drawnWidth = width;
    const drawn = draw(plot, width);
    // Styles within a page are not let in by its security policy; what they say is in chart.css.
    for (const style of drawn.querySelectorAll('style')) style.remove();
    element.replaceChildren(drawn);
    for (const group of element.querySelectorAll('svg g[aria-label]')) makeReadable(group);
  };
  const watcher = new ResizeObserver(redraw);
  watcher.observe(element);
  import('./plot.ts').then(
    (loaded) => {
      plot = loaded;
      redraw();
    },
    // Not to be had without a network: the table beside it has every figure.
    () => element.replaceChildren(t('reading-no-chart')),
  );
  return {
    end: () => {
      ended = true;
      watcher.disconnect();
    },
  };
}
