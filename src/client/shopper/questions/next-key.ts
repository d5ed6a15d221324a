import { isComplete, nextAfter, show, turnPageSoon } from './bring-next.ts';

/** What is typed in. Ticks and files are not. */
const FIELDS = 'input:not([type="radio"], [type="checkbox"], [type="file"]), textarea';
/** Fields of one line, whose keyboard has a key for "next". A narrative has lines of its own. */
const ONE_LINE = `:is(${FIELDS}):not(textarea), .follow-up textarea`;
/** Keeping an answer takes a few milliseconds; past this it was none, or could not be kept. */
const KEPT_WITHIN_MS = 1_500;
const LOOK_AGAIN_MS = 30;

/** The question that had no answer when its field was entered: typing into it has one kept before "next" is pressed. */
let enteredOpen: Element | null = null;

/** Remembers of the question that a field belongs to whether it still wanted an answer. */
export function onEnter({ target }: FocusEvent): void {
  const here = target instanceof Element ? target.closest('.question') : null;
  if (here !== enteredOpen) enteredOpen = here?.hasAttribute('data-open') ? here : null;
}

/**
 * The keyboard's "next" goes on as a tap on an answer does: to the next empty field of the question, else to what wants an answer
 * next, and from the last one over the page. Leaving a field keeps what is in it; what can't be read as an answer is not left.
 */
export function onNextKey(event: KeyboardEvent): void {
  const field = event.target;
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !(field instanceof HTMLElement)) return;
  const here = field.closest('.question');
  if (!here || !field.matches(ONE_LINE)) return;
  event.preventDefault();
  if (field.getAttribute('aria-invalid') === 'true') return;
  const within = emptyFieldAfter(here, field);
  if (within) within.focus();
  else void goOn(here, field);
}

function emptyFieldAfter(here: Element, field: Element): HTMLElement | undefined {
  const isAfter = (one: Element) => field.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
  const fields = [...here.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)];
  return fields.find((one) => one.value === '' && isAfter(one));
}

/** At once by what is on the page; once the answer is kept, by what it has brought up in between. */
async function goOn(here: Element, field: HTMLElement): Promise<void> {
  const isNew = enteredOpen === here;
  const first = nextAfter(here);
  goTo(first);
  if (document.activeElement === field) field.blur();
  const landed = document.activeElement;
  await kept(here);
  const next = nextAfter(here);
  if (next !== first && document.activeElement === landed) goTo(next);
  if (isNew && isComplete()) turnPageSoon();
}

/** To its field, where the first thing in it is one; else it is shown, and the keyboard goes. */
function goTo(next: Element | undefined): void {
  if (!(next instanceof HTMLElement)) return;
  const first = next.querySelector<HTMLElement>('input, textarea, select, button, a');
  const target = first?.matches(FIELDS) ? first : next;
  target.focus({ preventScroll: target === next });
  show(next);
}

async function kept(here: Element): Promise<void> {
  const until = performance.now() + KEPT_WITHIN_MS;
  do await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  while (here.hasAttribute('data-open') && performance.now() < until);
}
