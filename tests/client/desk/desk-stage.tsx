import '#client/ui/styles.ts';
import { render } from 'preact';
import { expect, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { Root } from '#client/app/app.tsx';
import { AppContext } from '#client/app/context.ts';
import { createSession } from '#client/app/session.ts';
import { speak } from '#client/locales/t.ts';
import { hideToast } from '#client/ui/toast.tsx';
import type { Role } from '#domain/scope.ts';
import type { Locale } from '#domain/text.ts';
import { person, pocket } from '#tests/offline/pocket.ts';

// As in the app's own page: the order of the layers comes before any style.
document.head.prepend(
  Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/layers.css' }),
);

interface Seat {
  readonly role: Extract<Role, 'coordinator' | 'owner'>;
  readonly path: string;
  readonly width?: number;
  /** The reader's language; a desk reads English. */
  readonly locale?: Locale;
}

/** Sits down at a desk with one of its pages open; resolves when the page has what it fetches. */
export async function desk({ role, path, width = 1280, locale = 'en' }: Seat): Promise<void> {
  await page.viewport(width, 900);
  const { phone, clock } = await pocket();
  await speak(locale);
  const home = location.href;
  history.replaceState(null, '', path);
  const root = document.body.appendChild(document.createElement('div'));
  const session = createSession(phone, { ...person(`${role}-1`), role });
  render(
    <AppContext.Provider value={{ phone, clock, session }}>
      <Root />
    </AppContext.Provider>,
    root,
  );
  onTestFinished(() => {
    render(null, root);
    root.remove();
    hideToast();
    localStorage.clear();
    history.replaceState(null, '', home);
  });
  const isThere = () => root.querySelector('h1') && !root.querySelector('.skeleton');
  await expect.poll(isThere, { timeout: 10_000 }).toBeTruthy();
}
