import type { FunctionComponent } from 'preact';
import { ErrorBoundary, LocationProvider, useLocation } from 'preact-iso';
import type { Role } from '#domain/scope.ts';
import { learn } from '../locales/t.ts';
import Shopper from '../shopper/index.tsx';
import { Skeleton } from '../ui/empty.tsx';
import { Toasts } from '../ui/toast.tsx';
import { Boundary } from './boundary.tsx';
import { useApp } from './context.ts';
import { lazily } from './lazily.tsx';
import { Guard } from './lock/guard.tsx';
import { StorageNote } from './storage-note.tsx';

/** A role's screens come with its sentences; a phone's list is there from the start, a desk's when someone is there. */
const homes = {
  shopper: lazily(() => learn('shopper').then(() => Shopper)),
  coordinator: lazily(() => withWords('coordinator', import('../coordinator/index.tsx'))),
  owner: lazily(() => withWords('owner', import('../owner/index.tsx'))),
};

/** Fetches what a role's first screen is drawn with. */
export async function preloadHome(role: Role): Promise<void> {
  await homes[role].preload();
}

const SignIn = lazily(() => import('./sign-in.tsx').then((screen) => screen.SignIn));
/** What a link leads to, whoever opens it. */
const Outside = lazily(() => import('./outside.tsx').then((screens) => screens.Outside));
const isOutside = (path: string) => /^\/(welcome|stop-mails|report|apply\/.*)$/.test(path);

async function withWords(
  role: Role,
  screens: Promise<{ default: FunctionComponent }>,
): Promise<FunctionComponent> {
  const [loaded] = await Promise.all([screens, learn(role)]);
  return loaded.default;
}

/** The whole app: who is here decides what is shown. */
export function Root() {
  return (
    <LocationProvider>
      <Boundary>
        <StorageNote />
        <Guard>
          <ErrorBoundary>
            <Home />
          </ErrorBoundary>
          <Toasts />
        </Guard>
      </Boundary>
    </LocationProvider>
  );
}

function Home() {
  const { session } = useApp();
  const { path } = useLocation();
  const me = session.me.value;
  if (isOutside(path)) return <Outside />;
  if (me === undefined) return <Skeleton />;
  const mustSignIn = me === null || (session.expired.value && me.role !== 'shopper');
  if (mustSignIn || path === '/sign-in') return <SignIn />;
  const Screens = homes[me.role];
  return <Screens />;
}
