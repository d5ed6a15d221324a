/** Alt and an arrow moves the thing that has the focus, and keeps the focus on it. */
export function moveByKey(event: KeyboardEvent, move: (by: 1 | -1) => void): void {
  const by = event.altKey ? stepOf(event.key) : null;
  if (!by) return;
  event.preventDefault();
  const held = event.currentTarget;
  move(by);
  // Drawn anew in another place, it may have lost the focus.
  if (held instanceof HTMLElement) requestAnimationFrame(() => requestAnimationFrame(() => held.focus()));
}

function stepOf(key: string): 1 | -1 | null {
  if (key === 'ArrowUp') return -1;
  return key === 'ArrowDown' ? 1 : null;
}
