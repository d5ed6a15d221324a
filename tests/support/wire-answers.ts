import type { ServerResponse } from 'node:http';

/** An answer that something between phone and server gives in the server's name. */
export interface StrangeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Whether the connection ends before the answer does. */
  readonly isHalf?: boolean;
}

const html = { 'content-type': 'text/html; charset=utf-8' } as const;
const json = { 'content-type': 'application/json' } as const;
const welcome = '<!doctype html><title>Welcome</title><form action="/login"><button>Accept</button></form>';
/** Begins as gzip does, and is none. */
const notGzip = Uint8Array.from({ length: 200 }, (_, index) => [0x1f, 0x8b, 8, 0][index] ?? index * 73);

/** What captive portals, company proxies and broken relays were seen to answer, by a name. */
export const strangeAnswers = {
  'a sign-in page': { status: 200, headers: html, body: welcome },
  'a sign-in page that calls itself JSON': { status: 200, headers: json, body: welcome },
  'a way to another place': { status: 302, headers: { ...html, location: '/login' }, body: welcome },
  'a 401 of its own': {
    status: 401,
    headers: { ...html, 'www-authenticate': 'Basic' },
    body: 'Who are you?',
  },
  'a 403 of its own': { status: 403, headers: html, body: 'Blocked' },
  'too large': { status: 413, headers: html, body: '<h1>413 Request Entity Too Large</h1>' },
  'too much': { status: 429, headers: html, body: 'Slow down' },
  'a failure': { status: 500, headers: html, body: '<h1>500 Internal Server Error</h1>' },
  'a bad gateway': { status: 502, headers: html, body: '<h1>502 Bad Gateway</h1>' },
  nothing: { status: 204, headers: {}, body: '' },
  'an empty object': { status: 200, headers: json, body: '{}' },
  'half a JSON': { status: 200, headers: json, body: '{"protocol":1,"serverTime":17900000', isHalf: true },
  'half a JSON that ends well': { status: 200, headers: json, body: '{"protocol":1,"items":[{"outcome":"he' },
  'bytes that are no gzip': {
    status: 200,
    headers: { ...json, 'content-encoding': 'gzip' },
    body: notGzip,
  },
} as const satisfies Record<string, StrangeAnswer>;

/** Gives an answer; of one that is half, the connection ends without its end. */
export function giveAnswer(outgoing: ServerResponse, { status, headers, body, isHalf }: StrangeAnswer): void {
  const length = Buffer.byteLength(body) + (isHalf ? 500 : 0);
  outgoing.writeHead(status, status === 204 ? headers : { ...headers, 'content-length': length });
  if (isHalf) outgoing.write(body, () => outgoing.destroy());
  else outgoing.end(body);
}
