import { type Installing, installing } from '#client/app/phone/install.ts';
import { type Promised, storagePromise } from '#client/app/phone/persist.ts';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { questionsOf } from '#domain/checklist/parts.ts';
import type { Phone, Probe } from '#offline/index.ts';
import { type Permission, permissionOf } from './permissions.ts';
import { photographedIn } from './photographed.tsx';

/** What a look at the phone found. */
export interface Look {
  readonly probe: Probe;
  readonly promised: Promised;
  readonly installing: Installing;
  /** How far the server's clock is ahead of this phone's, ms; `null`: it was never heard. */
  readonly serverOffset: number | null;
  /** Whether the whole app is kept on this phone. */
  readonly isWhole: boolean;
  readonly hasPassedQuiz: boolean | null;
  readonly camera: Permission | 'not-needed';
  readonly microphone: Permission | 'not-needed';
  readonly position: Permission | 'not-needed';
}

/** Nothing that can be written: the answer where even asking failed. */
const nothing: Probe = {
  writable: false,
  durable: false,
  persisted: false,
  quotaBytes: null,
  usedBytes: null,
};

/** Looks at all that a visit of this checklist will need. Asks the person nothing. */
export async function lookAt(phone: Phone, checklist: Checklist): Promise<Look> {
  const needsCamera = photographedIn(checklist).length > 0;
  const needsSound = checklist.recording && questionsOf(checklist).some(({ type }) => type === 'sound');
  const isPlace = checklist.channel === 'store' || checklist.channel === 'drive-through';
  const hasQuiz = checklist.briefing.quiz.length > 0;
  return {
    probe: await phone.probe().catch(() => nothing),
    promised: await storagePromise(),
    installing: installing(),
    serverOffset: await phone.serverOffset().catch(() => null),
    isWhole: await isWholeAppHere().catch(() => false),
    hasPassedQuiz: hasQuiz ? (await phone.passedQuiz(checklist).catch(() => null)) !== null : null,
    camera: needsCamera ? await permissionOf('camera') : 'not-needed',
    microphone: needsSound ? await permissionOf('microphone') : 'not-needed',
    position: isPlace ? await permissionOf('geolocation') : 'not-needed',
  };
}

/** A service worker becomes active only once it has every file of its build; what it keeps may have been cleared since. */
async function isWholeAppHere(): Promise<boolean> {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (!registration?.active) return false;
  const names = await caches.keys();
  const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
  return kept.some((files) => files > 0);
}
