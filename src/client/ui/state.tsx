import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import './state.css';

/** What a colour says; each comes with a shape of its own, since colour alone does not reach everyone. */
export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad';

/** The shape that belongs to a tone. */
export const toneIcons: Readonly<Record<Tone, IconName>> = {
  neutral: 'dot',
  accent: 'info',
  good: 'check',
  warn: 'alert',
  bad: 'stop',
};

/** A state in a word or two. */
export function State({
  tone,
  icon,
  children,
}: {
  tone: Tone;
  icon?: IconName | undefined;
  children: ComponentChildren;
}) {
  return (
    <span class={`state tone-${tone}`}>
      <Icon name={icon ?? toneIcons[tone]} size={16} />
      <span class="state-words">{children}</span>
    </span>
  );
}

interface BannerProps {
  tone: Tone;
  icon?: IconName | undefined;
  title?: string | undefined;
  children?: ComponentChildren;
  /** At most one or two buttons. */
  action?: ComponentChildren;
  /** `alert` reads it out at once, `status` when the reader has time; absent: it was there from the start. */
  role?: 'alert' | 'status' | undefined;
}

/** Something to know about the whole screen. */
export function Banner({ tone, icon, title, children, action, role }: BannerProps) {
  return (
    <div class={`banner tone-${tone}`} role={role}>
      <Icon name={icon ?? toneIcons[tone]} size={22} />
      <div class="banner-words">
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
        {action && <div class="line">{action}</div>}
      </div>
    </div>
  );
}
