import { signal } from '@preact/signals';
import { Button } from './button.tsx';
import './toast.css';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action: { readonly name: string; readonly run: () => void } | undefined;
}

/** How long an undo stays within reach. */
export const TOAST_MS = 10_000;

const shown = signal<Toast | null>(null);
let count = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says briefly what happened, with one way back. A new one takes the place of the one before. */
export function toast(
  text: string,
  action?: Toast['action'],
  forMs: number = action ? TOAST_MS : 4_000,
): void {
  clearTimeout(timer);
  count += 1;
  shown.value = { id: count, text, action };
  timer = setTimeout(hideToast, forMs);
}

/** Takes the message away before its time. */
export function hideToast(): void {
  clearTimeout(timer);
  shown.value = null;
}

/** Where messages appear; once per app. Always in the page, so that screen readers watch it. */
export function Toasts() {
  const toast = shown.value;
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toast && (
        <div class="toast" key={toast.id}>
          <span>{toast.text}</span>
          {toast.action && (
            <Button
              look="quiet"
              icon="undo"
              onClick={() => {
                toast.action?.run();
                hideToast();
              }}
            >
              {toast.action.name}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
