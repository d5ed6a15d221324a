import '#client/ui/styles.ts';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { Root } from '#client/app/app.tsx';
import { AppContext } from '#client/app/context.ts';
import { forgetPlace } from '#client/app/place.ts';
import { prefer } from '#client/app/preferences.ts';
import { createSession } from '#client/app/session.ts';
import { speak } from '#client/locales/t.ts';
import { hideToast } from '#client/ui/toast.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Locale } from '#domain/text.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { Phone, PhoneOptions, VisitJournal } from '#offline/index.ts';
import type { ShopperPack, ShopperVisit } from '#protocol/api/views.ts';
import { emptyPack, person, pocket, START, visitOf } from '#tests/offline/pocket.ts';
import type { Peer } from '#tests/support/peer.ts';
import type { TestClock } from '#tests/support/visit.ts';

// As in the app's own page: the order of the layers comes before any style.
document.head.prepend(
  Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/layers.css' }),
);

export const VISIT = 'visit-1';

export interface Scene {
  /** The screen of the visit to open: `moments`, `questions/counter` …, or `/` and another; absent: the list. */
  readonly screen?: string;
  readonly visit?: Partial<ShopperVisit>;
  /** What the visit answers; the coffee checklist unless stated. */
  readonly checklist?: Checklist;
  /** What else the pack holds: offers, the person's record, other visits beside this one. */
  readonly pack?: Partial<ShopperPack>;
  /** Whether the checklist's quiz was passed before. */
  readonly quizPassed?: boolean;
  readonly locale?: Locale;
  readonly phone?: Partial<PhoneOptions>;
  /** What is recorded before the screen opens; `null`: the visit has not begun. */
  readonly before?:
    | ((journal: VisitJournal, stage: { peer: Peer; clock: TestClock; phone: Phone }) => Promise<unknown>)
    | null;
}

export interface Stage {
  readonly phone: Phone;
  readonly peer: Peer;
  readonly clock: TestClock;
  readonly databaseName: string;
  readonly visit: ShopperVisit;
  /** The journal of the visit, on the phone that is open now. */
  journal(): Promise<VisitJournal>;
  /** Closes page and phone, and opens the app anew at its front door. */
  relaunch(): Promise<void>;
}

/** The shopper's screens over a real phone in a real page, with a visit to a coffee shop on it. */
export async function stage(scene: Scene = {}): Promise<Stage> {
  await page.viewport(360, 740);
  const { phone, peer, clock, again, databaseName } = await pocket(scene.phone);
  const checklist = scene.checklist ?? coffeeChecklist;
  const visit = visitAsking(checklist, scene.visit);
  const { visits: others = [], ...more } = scene.pack ?? {};
  const pack = { ...emptyPack('shopper-1'), visits: [visit, ...others], checklists: [checklist] };
  peer.pack = { ...pack, ...more };
  await phone.refreshPack();
  if (scene.quizPassed) await phone.passQuiz(checklist, 1);
  if (scene.before !== null) {
    const journal = await phone.startVisit(visit, START);
    await scene.before?.(journal, { peer, clock, phone });
  }
  await speak(scene.locale ?? 'en');
  let shown = { phone, take: show(phone, clock, addressOf(scene.screen)) };
  onTestFinished(async () => {
    shown.take();
    hideToast();
    prefer({ dim: false, theme: 'system', motion: true });
    await forgetPlace();
  });
  return {
    phone,
    peer,
    clock,
    databaseName,
    visit,
    async journal() {
      const journal = await shown.phone.journalOf(VISIT);
      if (!journal) throw new Error('The visit has not begun');
      return journal;
    },
    async relaunch() {
      shown.take();
      shown.phone.close();
      clock.relaunch();
      const reopened = await again();
      shown = { phone: reopened, take: show(reopened, clock, '/') };
    },
  };
}

function visitAsking({ id, version }: Checklist, change: Partial<ShopperVisit> = {}): ShopperVisit {
  return { ...visitOf(VISIT), checklist: { id, version }, ...change };
}

function addressOf(screen: string | undefined): string {
  if (screen?.startsWith('/')) return screen;
  return screen === undefined ? '/' : `/visit/${VISIT}${screen && `/${screen}`}`;
}

/** Opens the app at an address. Gives back how to take it away. */
function show(phone: Phone, clock: TestClock, address: string): () => void {
  const home = location.href;
  history.replaceState(null, '', address);
  const root = document.body.appendChild(document.createElement('div'));
  const app = { phone, clock, session: createSession(phone, person('shopper-1')) };
  render(
    <AppContext.Provider value={app}>
      <Root />
    </AppContext.Provider>,
    root,
  );
  return () => {
    render(null, root);
    root.remove();
    history.replaceState(null, '', home);
  };
}
