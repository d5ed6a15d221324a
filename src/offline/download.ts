import type { Id } from '#domain/ids.ts';
import { ShopperPack } from '#protocol/api/views.ts';
import { AnswerError, type Server } from './server.ts';

const PATH = '/api/shopper/pack';

/** Downloads the pack of the person who is signed in here. Throws `not-yours` where the server knows someone else. */
export async function downloadPack(server: Server, person: Id): Promise<ShopperPack> {
  const pack = await server.json(ShopperPack, PATH, { method: 'GET' });
  if (pack.person !== person) throw new AnswerError('not-yours', { retryable: false });
  return pack;
}
