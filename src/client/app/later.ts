import type { Phone } from '#offline/index.ts';
import { watchBadge } from './badge.ts';
import { renewPush } from './phone/push.ts';
import type { Session } from './session.ts';

/** What an app does once it stands, and no screen waits for. */
export function startLater(phone: Phone, session: Session): void {
  watchBadge(phone);
  if (session.me.value?.role === 'shopper' && !session.expired.value) void renewPush();
}
