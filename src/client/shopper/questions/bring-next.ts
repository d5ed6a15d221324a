/** How long after the last tick a thumb that ticks several is taken to be done: nothing may move under it before. */
const DONE_TICKING_MS = 1_000;
/** How long the last answer of a section stays in sight, called saved, before the page is turned. */
const TURN_PAGE_MS = 600;

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * After an answer, brings what wants the next one into view where it is not: the line under this question, the next open
 * question, or the way on. It moves no further than needed, so that it comes to lie just above the thumb; what is in view stays.
 * `labelledBy` is the id of the element that asks the question just answered. `isNew`: it had no answer before; where nothing
 * is open on the page any more, the page is then turned.
 */
export function bringNext(labelledBy: string, isNew: boolean): void {
  clearTimeout(waiting);
  // The report is drawn anew before the next frame: by then the line is there, and what was answered is not open any more.
  requestAnimationFrame(() => {
    const here = document.getElementById(labelledBy)?.closest('.question');
    if (!here) return;
    show(nextAfter(here));
    if (isNew && isComplete()) waiting = setTimeout(turnPage, TURN_PAGE_MS);
  });
}

/** {@link bringNext} where an answer is several taps: once they have ended. */
export function bringNextInAWhile(labelledBy: string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => bringNext(labelledBy, false), DONE_TICKING_MS);
}

/** Brings it into view where it is not, and moves no further than needed. */
export function show(next: Element | undefined): void {
  next?.scrollIntoView({ block: 'nearest', behavior: motion() });
}

/** What wants an answer after this question, or else the way on. */
export function nextAfter(here: Element): Element | undefined {
  const line = here.querySelector('.follow-up[data-open]');
  if (line) return line;
  const wanting = document.querySelectorAll('.question[data-open], .onward');
  return [...wanting].find((one) => here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The way on is there once all questions are. */
export function isComplete(): boolean {
  return !document.querySelector('.questions [data-open]') && !!document.querySelector('.onward');
}

/** Turns the page once the last answer has been seen to be saved, by a key that says "next" too. */
export function turnPageSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => isComplete() && onward()?.click(), TURN_PAGE_MS);
}

function onward(): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>('.onward a');
}

/** Never for who goes by keyboard: its arrows choose each answer on their way to the next. */
function turnPage(): void {
  const byKeyboard = document.activeElement?.matches(':focus-visible') ?? false;
  if (!byKeyboard && isComplete()) onward()?.click();
}

/** The person's wish and the system's, as the design's tokens have it: no time for motion where it is off. */
function motion(): ScrollBehavior {
  const calm = getComputedStyle(document.documentElement).getPropertyValue('--calm');
  return Number.parseFloat(calm) > 0 ? 'smooth' : 'auto';
}
