import { Icon, type IconName } from './icon.tsx';
import './tabs.css';

/** One place of a few that belong together. `count` is shown beside its drawing, as written. */
export interface Tab {
  readonly name: string;
  readonly icon: IconName;
  readonly href: string;
  readonly isHere: boolean;
  readonly count?: string | undefined;
}

/** A few places side by side, for the bottom area of a phone's screen. */
export function Tabs({ tabs }: { tabs: readonly Tab[] }) {
  return (
    <nav class="tabs">
      {tabs.map(({ name, icon, href, isHere, count }) => (
        <a key={href} href={href} aria-current={isHere ? 'page' : undefined}>
          <span>
            <Icon name={icon} />
            {count && <span class="tab-count figures">{count}</span>}
          </span>
          {name}
        </a>
      ))}
    </nav>
  );
}
