import { ErrorBoundary, LocationProvider, lazy, useLocation } from 'preact-iso';
import type { Role } from '#domain/scope.ts';
import { learn } from '../locales/t.ts';
import { Skeleton } from '../ui/empty.tsx';
import { Toasts } from '../ui/toast.tsx';
import { Boundary } from './boundary.tsx';
import { useApp } from './context.ts';
import { SignIn } from './sign-in.tsx';
import { Welcome } from './welcome.tsx';

/** A role's screens come with its sentences, and only when someone of that role is here. */
const homes = {
  shopper: lazy(() => withWords('shopper', import('../shopper/index.tsx'))),
  coordinator: lazy(() => withWords('coordinator', import('../coordinator/index.tsx'))),
  owner: lazy(() => withWords('owner', import('../owner/index.tsx'))),
};

async function withWords<T>(role: Role, screens: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([screens, learn(role)]);
  return loaded;
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
