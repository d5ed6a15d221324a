import type { ButtonHTMLAttributes, ComponentChildren, PartialAnchorHTMLAttributes } from 'preact';
import './button.css';
import { Icon, type IconName } from './icon.tsx';

/** `primary`: the one thing to do here. `plain`: beside it. `quiet`: no frame. `danger`: what can't be undone. */
export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

interface Dress {
  look?: ButtonLook | undefined;
  size?: 'm' | 'l' | undefined;
  icon?: IconName | undefined;
  /** As wide as its place. */
  wide?: boolean | undefined;
  children?: ComponentChildren;
}

function classesOf({ look = 'plain', size, wide }: Dress): string {
  return ['button', look, size === 'l' && 'large', wide && 'wide'].filter(Boolean).join(' ');
}

type ButtonProps = Dress & { busy?: boolean | undefined } & Omit<
    ButtonHTMLAttributes<HTMLButtonElement>,
    'size' | 'icon' | 'wide'
  >;

/** Does something here. `busy` keeps its place and tells screen readers; taps do nothing meanwhile. */
export function Button({ look, size, icon, wide, busy, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={classesOf({ look, size, wide })}
      aria-busy={busy || undefined}
      disabled={rest.disabled || busy}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

type LinkProps = Dress & { href: string } & Omit<
    PartialAnchorHTMLAttributes<HTMLAnchorElement>,
    'role' | 'icon'
  >;

/** Goes somewhere, looking like a button. */
export function LinkButton({ look, size, icon, wide, children, ...rest }: LinkProps) {
  return (
    <a {...rest} class={classesOf({ look, size, wide })}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}

interface IconButtonProps {
  icon: IconName;
  /** Its name for everyone who can't see the drawing. */
  label: string;
  pressed?: boolean | undefined;
  onClick: () => void;
}

/** A round target with a drawing. `pressed` makes it a switch. */
export function IconButton({ icon, label, pressed, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} size={22} />
    </button>
  );
}
