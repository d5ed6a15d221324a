import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon.tsx';
import './shell.css';

/** One place in the side navigation. `count` is how many things wait there. */
export interface Place {
  readonly href: string;
  readonly name: string;
  readonly icon: IconName;
  readonly count?: string | undefined;
}

interface DeskShellProps {
  places: readonly Place[];
  /** The path that is open; a place is current where the path begins with its own. */
  path: string;
  /** Name of the navigation for screen readers. */
  navigation: string;
  skip: string;
  brand: string;
  organization: string;
  /** Who is signed in, language, sign-out. */
  account: ComponentChildren;
  children: ComponentChildren;
}

/** The desk: navigation beside the work, above it on small screens. */
export function DeskShell({
  places,
  path,
  navigation,
  skip,
  brand,
  organization,
  account,
  children,
}: DeskShellProps) {
  return (
    <div class="desk">
      <a class="skip" href="#work">
        {skip}
      </a>
      <header class="desk-side">
        <div class="desk-brand">
          <strong>{brand}</strong>
          <span class="small soft">{organization}</span>
        </div>
        <nav aria-label={navigation}>
          <ul>
            {places.map((place) => (
              <li key={place.href}>
                <a href={place.href} aria-current={isAt(path, place.href, places) ? 'page' : undefined}>
                  <Icon name={place.icon} />
                  <span>{place.name}</span>
                  {place.count && <span class="desk-count figures">{place.count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="desk-account">{account}</div>
      </header>
      <main class="desk-work" id="work" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** Home is the first place. */
function isAt(path: string, href: string, places: readonly Place[]): boolean {
  const shown = path === '/' ? places[0]?.href : path;
  return shown === href || shown?.startsWith(`${href}/`) === true;
}

interface PageHeadProps {
  title: string;
  above?: ComponentChildren;
  /** Buttons for the page, the main one last. */
  actions?: ComponentChildren;
  children?: ComponentChildren;
}

/** The title of a desk page with what can be done on it. */
export function PageHead({ title, above, actions, children }: PageHeadProps) {
  return (
    <div class="page-head">
      <div class="stack">
        {above && <p class="caps">{above}</p>}
        <h1>{title}</h1>
        {children}
      </div>
      {actions && <div class="line">{actions}</div>}
    </div>
  );
}
