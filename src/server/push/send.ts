import webPush from 'web-push';
import type { PushMessage } from '#protocol/push.ts';
import type { Subscription } from '../store/subscriptions.ts';
import type { Vapid } from './vapid.ts';

/** `gone`: that phone will never be reached there again. `failed`: this time it was not. */
export type PushOutcome = 'taken' | 'gone' | 'failed';

/** How long a push service keeps a message for a phone that is off. */
const KEPT_SECONDS = 3 * 24 * 60 * 60;
const PATIENCE_MS = 10_000;
const GONE = [404, 410];

/** Hands a message to a phone's push service, encrypted for that phone alone (RFC 8291). Never rejects. */
export async function sendPush(
  vapid: Vapid,
  { endpoint, p256dh, auth }: Subscription,
  message: PushMessage,
): Promise<PushOutcome> {
  try {
    const { headers, body } = webPush.generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      JSON.stringify(message),
      { vapidDetails: vapid, TTL: KEPT_SECONDS, urgency: 'normal', topic: message.tag },
    );
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: sendable(headers),
      body: new Uint8Array(body),
      redirect: 'manual',
      signal,
    });
    await answer.body?.cancel();
    if (GONE.includes(answer.status)) return 'gone';
    return answer.ok ? 'taken' : 'failed';
  } catch {
    return 'failed';
  }
}

/** As fetch takes them; it works out the length by itself. */
function sendable(headers: Readonly<Record<string, string | number | undefined>>): [string, string][] {
  return Object.entries(headers)
    .filter(([name]) => name !== 'Content-Length')
    .map(([name, value]) => [name, String(value)]);
}
