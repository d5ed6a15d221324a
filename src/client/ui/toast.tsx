import { signal } from '@preact/signals';
import { Button } from './button.tsx';
import './toast.css';

interface Action {
  readonly name: string;
  readonly run: () => void;
}

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action: Action | undefined;
  readonly also: Action | undefined;
  readonly forMs: number;
}

/** How long an undo stays within reach. */
export const TOAST_MS = 10_000;

const shown = signal<Toast | null>(null);
let count = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says briefly what happened, with one way back, and perhaps one thing to set right. A new one takes the place of the one before. */
export function toast(text: string, action?: Action, also?: Action): void {
  const forMs = action ? TOAST_MS : 4_000;
  clearTimeout(timer);
  count += 1;
  shown.value = { id: count, text, action, also, forMs };
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
          <div class="toast-acts">
            <Act action={toast.also} />
            <Act action={toast.action} icon="undo" />
          </div>
          {toast.action && <span class="toast-left" style={{ animationDuration: `${toast.forMs}ms` }} />}
        </div>
      )}
    </div>
  );
}

function Act({ action, icon }: { action: Action | undefined; icon?: 'undo' }) {
  if (!action) return null;
  const act = () => {
    hideToast();
    action.run();
  };
  return (
    <Button look="quiet" icon={icon} onClick={act}>
      {action.name}
    </Button>
  );
}
