import { type ReadonlySignal, signal } from '@preact/signals';
import type { Phone } from '#offline/index.ts';
import { PhoneError } from '#offline/index.ts';
import { Me } from '#protocol/api/views.ts';
import { forgetPlace } from './place.ts';
import { Nothing, request } from './request.ts';

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
    await phone.rememberPerson(person);
    me.value = person;
    expired.value = false;
  }

  async function refresh(): Promise<void> {
    try {
      await recognise(await request(Me, '/api/me'));
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
      await request(Nothing, '/api/auth/sign-in/email', { email, password });
      await recognise(await request(Me, '/api/me'));
    },
    async signOut() {
      try {
        await request(Nothing, '/api/auth/sign-out', {});
      } catch (failure) {
        if (codeOf(failure) !== 'signed-out') throw failure;
      }
      await forgetPlace();
      await recognise(null);
    },
  };
}

function codeOf(failure: unknown): string | undefined {
  return failure instanceof PhoneError ? failure.code : undefined;
}
