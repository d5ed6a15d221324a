import type { FunctionComponent } from 'preact';
import { ErrorBoundary, LocationProvider, useLocation } from 'preact-iso';
import type { Role } from '#domain/scope.ts';
import { learn } from '../locales/t.ts';
import { Skeleton } from '../ui/empty.tsx';
import { Toasts } from '../ui/toast.tsx';
import { Boundary } from './boundary.tsx';
import { useApp } from './context.ts';
import { lazily } from './lazily.tsx';
import { SignIn } from './sign-in.tsx';

/** A role's screens come with its sentences, and only when someone of that role is here. */
const homes = {
  shopper: lazily(() => withWords('shopper', import('../shopper/index.tsx'))),
  coordinator: lazily(() => withWords('coordinator', import('../coordinator/index.tsx'))),
  owner: lazily(() => withWords('owner', import('../owner/index.tsx'))),
};

const Welcome = lazily(() => import('./welcome.tsx').then((screen) => screen.Welcome));

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
        <ErrorBoundary>
          <Home />
        </ErrorBoundary>
      </Boundary>
      <Toasts />
    </LocationProvider>
  );
}

function Home() {
  const { session } = useApp();
  const { path } = useLocation();
  const me = session.me.value;
  if (path === '/welcome') return <Welcome />;
  if (me === undefined) return <Skeleton />;
  const mustSignIn = me === null || (session.expired.value && me.role !== 'shopper');
  if (mustSignIn || path === '/sign-in') return <SignIn />;
  const Screens = homes[me.role];
  return <Screens />;
}
