import { type ReadonlySignal, signal } from '@preact/signals';
import type { Phone } from '#offline/index.ts';
import { PhoneError } from '#offline/index.ts';
import type { Me } from '#protocol/api/shopper-views.ts';
import { forgetPlace } from './place.ts';

/** Who is at this device. The phone's memory says so first; the network only refreshes it. */
export interface Session {
  /** `undefined`: not known yet; `null`: nobody. */
  readonly me: ReadonlySignal<Me | null | undefined>;
  /** The server no longer knows this session: nothing stops but sending. */
  readonly expired: ReadonlySignal<boolean>;
  /** Asks the server who is signed in; being offline changes nothing. */
  refresh(): Promise<void>;
  /** Throws a {@link PhoneError}. */
  signIn(email: string, password: string): Promise<void>;
  /** Ends the session on the server, then forgets who it was; records stay. Throws a {@link PhoneError}, offline too. */
  signOut(): Promise<void>;
}

/** The session of this device; `remembered` is whom the phone's memory names. */
export function createSession(phone: Phone, remembered: Me | null): Session {
  const me = signal<Me | null | undefined>(remembered ?? undefined);
  const expired = signal(false);

  async function recognise(person: Me | null): Promise<void> {
    // Whoever comes next begins at the list, not where the one before was.
    if (me.value && me.value.person.id !== person?.person.id) await forgetPlace();
    await phone.rememberPerson(person);
    me.value = person;
    expired.value = false;
  }

  async function refresh(): Promise<void> {
    try {
      await recognise(await (await door()).whoIsHere());
    } catch (failure) {
      if (codeOf(failure) === 'signed-out') expired.value = true;
      me.value ??= null;
    }
  }

  return {
    me,
    expired,
    refresh,
    async signIn(email, password) {
      await recognise(await (await door()).signIn(email, password));
      // What they left on this phone goes out now, even if someone else was here in between.
      void phone.sync.drain('open');
    },
    async signOut() {
      await leavePush();
      try {
        await (await door()).signOut();
      } catch (failure) {
        if (codeOf(failure) !== 'signed-out') throw failure;
      }
      // Whoever comes back proves it by the password: the lock of before has done its work.
      await phone.setLock(null);
      await recognise(null);
    },
  };
}

/** What asks the server is fetched with the first question: no screen waits for it. */
function door(): Promise<typeof import('./door.ts')> {
  return import('./door.ts').catch((cause: unknown) => {
    throw new PhoneError('offline', cause);
  });
}

/** A phone that nobody is signed in on is told nothing. Where messages were never allowed, there is nothing to fetch for it. */
async function leavePush(): Promise<void> {
  if (!('Notification' in globalThis) || Notification.permission !== 'granted') return;
  const { turnPushOff } = await import('./phone/push.ts');
  await turnPushOff();
}

function codeOf(failure: unknown): string | undefined {
  return failure instanceof PhoneError ? failure.code : undefined;
}
