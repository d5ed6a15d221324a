import type { Lock } from '#offline/index.ts';

type PinKey = Extract<Lock['key'], { kind: 'pin' }>;

/** How many digits a PIN may have. */
export const PIN_DIGITS = { least: 4, most: 8 } as const;
/** About half a second on a plain phone; OWASP's figure for PBKDF2 with SHA-256 (2023). */
const ITERATIONS = 600_000;

/** The digits of what was typed, on any keyboard: ۱۲۳۴ is 1234. */
export function digitsOf(typed: string): string {
  return [...typed].map((sign) => plainDigit(sign.codePointAt(0) ?? 0)).join('');
}

const zeros = ['0', '٠', '۰'].map((zero) => zero.charCodeAt(0));

function plainDigit(code: number): string {
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? '' : String(code - zero);
}

/** What is kept of a PIN: no PIN, but what only the same PIN leads to. */
export async function pinKey(pin: string): Promise<PinKey> {
  const salt = crypto.getRandomValues(new Uint8Array(16)).buffer;
  return { kind: 'pin', salt, iterations: ITERATIONS, hash: await derive(pin, salt, ITERATIONS) };
}

/** Whether that is the PIN. */
export async function isPin(pin: string, { salt, iterations, hash }: PinKey): Promise<boolean> {
  const derived = new Uint8Array(await derive(pin, salt, iterations));
  const kept = new Uint8Array(hash);
  return derived.length === kept.length && derived.every((byte, index) => byte === kept[index]);
}

async function derive(pin: string, salt: ArrayBuffer, iterations: number): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ]);
  return crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256);
}
