import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What a phone read of a message, and how it came. */
export interface Delivered {
  readonly phone: string;
  readonly text: string;
  readonly headers: IncomingMessage['headers'];
  /** The claims of the sender's token, its signature verified against the key that it names. */
  readonly claims: unknown;
  readonly key: string;
}

/** A push service on this machine, with phones behind it that decrypt what they get (RFC 8030, 8188, 8291, 8292). */
export async function openPushService() {
  const phones = new Map<string, Phone>();
  const delivered: Delivered[] = [];
  const answers = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const name = request.url?.slice(1) ?? '';
    const phone = phones.get(name);
    const body = await buffer(request);
    const status = phone ? (answers.get(name) ?? 201) : 404;
    if (phone && status === 201) {
      const { claims, key } = identified(request.headers.authorization ?? '');
      delivered.push({ phone: name, text: phone.read(body), headers: request.headers, claims, key });
    }
    response.writeHead(status).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The push service has no port');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    delivered,
    /** What it answers for a phone from now on, instead of taking messages. */
    answer: (phone: string, status: number) => void answers.set(phone, status),
    /** A browser's subscription, as it would give it to its page. */
    subscription(name: string) {
      const phone = new Phone();
      phones.set(name, phone);
      return { endpoint: `${url}/${name}`, ...phone.keys };
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The receiving end: a pair of keys, and the secret that its browser made. */
class Phone {
  readonly #pair = createECDH('prime256v1');
  readonly #secret = randomBytes(16);

  constructor() {
    this.#pair.generateKeys();
  }

  get keys() {
    const p256dh = this.#pair.getPublicKey().toString('base64url');
    return { p256dh, auth: this.#secret.toString('base64url') };
  }

  /** RFC 8188, 2: salt, record size, key id; then one record, whose padding begins at the last byte that is not 0. */
  read(body: Buffer): string {
    const salt = body.subarray(0, 16);
    const idLength = body.readUInt8(20);
    const sender = body.subarray(21, 21 + idLength);
    const record = body.subarray(21 + idLength);
    const { key, nonce } = this.#derive(salt, sender);
    const decipher = createDecipheriv('aes-128-gcm', key, nonce);
    decipher.setAuthTag(record.subarray(-16));
    const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
    return padded.subarray(0, padded.lastIndexOf(2)).toString('utf8');
  }

  /** RFC 8291, 3.4. */
  #derive(salt: Buffer, sender: Buffer): { key: Buffer; nonce: Buffer } {
    const shared = this.#pair.computeSecret(sender);
    const both = Buffer.concat([this.#pair.getPublicKey(), sender]);
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), both]);
    const material = hkdfSync('sha256', shared, this.#secret, info, 32);
    const take = (label: string, bytes: number) =>
      Buffer.from(hkdfSync('sha256', Buffer.from(material), salt, `Content-Encoding: ${label}\0`, bytes));
    return { key: take('aes128gcm', 16), nonce: take('nonce', 12) };
  }
}

/** RFC 8292, 3: `vapid t=<token>, k=<key>`. Throws where the token is not signed with that key. */
function identified(authorization: string): { claims: unknown; key: string } {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(authorization) ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  const publicKey = createPublicKey({
    format: 'jwk',
    key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' },
  });
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isSigned) throw new Error('The token is not signed by the key that it names');
  return { claims: JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')), key };
}
