import type { Lock } from '#offline/index.ts';

type Passkey = Extract<Lock['key'], { kind: 'passkey' }>;

/** COSE: ECDSA with P-256, which phones make, and RSA, which some computers make. */
const ES256 = -7;
const RS256 = -257;
const PATIENCE_MS = 60_000;
/** WebAuthn Level 3, 6.1: the flag that the person was verified. */
const USER_VERIFIED = 4;

/** Whether this device can tell its owner by a finger, a face or its own code. */
export async function canUsePasskey(): Promise<boolean> {
  // Passkeys belong to a name: a server that is reached by its number has none.
  if (typeof PublicKeyCredential === 'undefined' || /^[\d.]+$|:/.test(location.hostname)) return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false);
}

/** Makes a passkey on this device. `null`: the person let it be, or the device can't. It bears the name the app goes by. */
export async function makePasskey(name: string): Promise<Passkey | null> {
  const made = await navigator.credentials
    .create({
      publicKey: {
        challenge: random(32),
        rp: { name },
        user: { id: random(16), name, displayName: name },
        pubKeyCredParams: [ES256, RS256].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { authenticatorAttachment: 'platform', userVerification: 'required' },
        timeout: PATIENCE_MS,
      },
    })
    .catch(() => null);
  if (!(made instanceof PublicKeyCredential)) return null;
  const { rawId, response } = made;
  if (!(response instanceof AuthenticatorAttestationResponse)) return null;
  const publicKey = response.getPublicKey();
  return publicKey && { kind: 'passkey', id: rawId, publicKey, algorithm: response.getPublicKeyAlgorithm() };
}

/** Whether the owner of the device showed themselves by that passkey just now. */
export async function isOwner({ id, publicKey, algorithm }: Passkey): Promise<boolean> {
  const challenge = random(32);
  const shown = await navigator.credentials
    .get({
      publicKey: {
        challenge,
        allowCredentials: [{ type: 'public-key', id, transports: ['internal'] }],
        userVerification: 'required',
        timeout: PATIENCE_MS,
      },
    })
    .catch(() => null);
  if (!(shown instanceof PublicKeyCredential)) return false;
  const { response } = shown;
  if (!(response instanceof AuthenticatorAssertionResponse)) return false;
  return isAnswer(response, challenge) && isSigned(response, publicKey, algorithm);
}

/** WebAuthn Level 3, 7.2: the answer is to this challenge, and the person was verified. */
function isAnswer(
  { clientDataJSON, authenticatorData }: AuthenticatorAssertionResponse,
  challenge: Uint8Array,
): boolean {
  const said: unknown = JSON.parse(new TextDecoder().decode(clientDataJSON));
  const flags = new Uint8Array(authenticatorData)[32] ?? 0;
  const isOurs =
    typeof said === 'object' &&
    said !== null &&
    'type' in said &&
    said.type === 'webauthn.get' &&
    'challenge' in said &&
    said.challenge === base64Url(challenge);
  return isOurs && (flags & USER_VERIFIED) !== 0;
}

async function isSigned(
  { clientDataJSON, authenticatorData, signature }: AuthenticatorAssertionResponse,
  publicKey: ArrayBuffer,
  algorithm: number,
): Promise<boolean> {
  const digest = await crypto.subtle.digest('SHA-256', clientDataJSON);
  const signed = new Uint8Array([...new Uint8Array(authenticatorData), ...new Uint8Array(digest)]);
  const isEc = algorithm === ES256;
  const kind = isEc
    ? { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
    : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('spki', publicKey, kind, false, ['verify']);
  return crypto.subtle.verify(kind, key, isEc ? fixedWidth(new Uint8Array(signature)) : signature, signed);
}

/** An ECDSA signature as WebCrypto wants it (r and s, 32 bytes each) from the DER that authenticators give. */
function fixedWidth(der: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const rLength = der[3] ?? 0;
  const r = der.slice(4, 4 + rLength);
  const s = der.slice(6 + rLength, 6 + rLength + (der[5 + rLength] ?? 0));
  const out = new Uint8Array(64);
  for (const [end, part] of [
    [32, r.slice(-32)],
    [64, s.slice(-32)],
  ] as const)
    out.set(part, end - part.length);
  return out;
}

function random(bytes: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(bytes));
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
