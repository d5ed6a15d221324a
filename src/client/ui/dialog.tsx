import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './dialog.css';

interface DialogProps {
  open: boolean;
  title: string;
  /** Escape, a tap beside it, or a button: the owner sets `open` to false. */
  onClose: () => void;
  children: ComponentChildren;
  /** The buttons, the main one first. */
  actions?: ComponentChildren;
}

/** A question or a small task before everything else; a sheet from below on phones. The native element keeps the focus in. */
export function Dialog({ open, title, onClose, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way out is Escape, which the element knows itself
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onClose={onClose}
      onClick={(tap) => tap.target === dialog.current && onClose()}
    >
      {open && (
        <div class="dialog-inside">
          <h2 id={id}>{title}</h2>
          <div class="stack">{children}</div>
          {actions && <div class="dialog-actions">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
