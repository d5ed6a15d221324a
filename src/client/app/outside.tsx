import { useLocation } from 'preact-iso';
import { learn } from '../locales/t.ts';
import { lazily } from './lazily.tsx';

/*
 * Screens for whoever comes by a link, signed in or not. They are named here and not in the app itself: what a phone loads first
 * would have to name all that each of them is made of.
 */
const Welcome = lazily(() => import('./welcome.tsx').then((screen) => screen.Welcome));
const StopMails = lazily(() =>
  Promise.all([import('../owner/mails/stop-page.tsx'), learn('mails')]).then(([screen]) => screen.StopMails),
);
const SharedReport = lazily(() =>
  Promise.all([import('../owner/access/shared-page.tsx'), learn('access')]).then(
    ([screen]) => screen.SharedReport,
  ),
);
const Apply = lazily(() =>
  Promise.all([import('../apply/apply.tsx'), learn('apply')]).then(([screen]) => screen.Apply),
);

/** The one that the address names (`isOutside` in `app.tsx`). */
export function Outside() {
  const { path } = useLocation();
  if (path === '/stop-mails') return <StopMails />;
  if (path === '/report') return <SharedReport />;
  return path === '/welcome' ? <Welcome /> : <Apply />;
}
