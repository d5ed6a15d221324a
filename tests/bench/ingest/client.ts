import { Agent, request } from 'node:http';
import * as z from 'zod/mini';
import { SyncResponse } from '#protocol/sync/envelope.ts';
import { requestNumbered } from './reports.ts';

/*
 * The phones, in a process of their own: told to hand in reports, it prepares the requests, sends them over so many connections,
 * and says how long that took from the first byte to the last answer.
 */

/** Which reports to send where; `cookie` is empty where nobody asks who it is. */
export const Order = z.object({
  url: z.string(),
  cookie: z.string(),
  connections: z.int(),
  from: z.int(),
  count: z.int(),
});
export type Order = z.infer<typeof Order>;

process.on('message', async (message) => {
  const order = Order.parse(message);
  const bodies = Array.from({ length: order.count }, (_, index) =>
    JSON.stringify(requestNumbered(order.from + index)),
  );
  const agent = new Agent({ keepAlive: true, maxSockets: order.connections });
  const began = performance.now();
  await Promise.all(Array.from({ length: order.connections }, () => sendAll(order, agent, bodies)));
  process.send?.(performance.now() - began);
  agent.destroy();
});

async function sendAll(order: Order, agent: Agent, bodies: string[]): Promise<void> {
  for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
    const answer = await post(order, agent, body);
    const [item] = SyncResponse.parse(JSON.parse(answer)).items;
    if (item?.outcome !== 'held') throw new Error(`Not held: ${answer}`);
  }
}

function post({ url, cookie }: Order, agent: Agent, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      origin: new URL(url).origin,
      ...(cookie === '' ? {} : { cookie }),
    };
    const sent = request(url, { agent, method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text))));
      response.on('error', reject);
    });
    sent.on('error', reject).end(body);
  });
}
