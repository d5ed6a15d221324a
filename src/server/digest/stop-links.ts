import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import type { Scope } from '#domain/scope.ts';
import { Problem } from '../problem.ts';

type Member = Pick<Scope, 'organization' | 'person'>;

/** Signs whose mails a link stops, and reads it back. */
export interface StopLinks {
  tokenOf(member: Member): string;
  /** Throws `link-expired` where it is none of ours. */
  memberOf(token: string): Member;
}

const Signed = z.tuple([Id, Id]);

/** Links that are good for stopping mails alone, as long as the secret stays. */
export function createStopLinks(secret: string): StopLinks {
  const signatureOf = (text: string) => createHmac('sha256', secret).update(`stop mails ${text}`).digest();
  return {
    tokenOf({ organization, person }) {
      const text = Buffer.from(JSON.stringify([organization, person])).toString('base64url');
      return `${text}.${signatureOf(text).toString('base64url')}`;
    },
    memberOf(token) {
      const [text = '', signature = ''] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      const ours = signatureOf(text);
      if (given.length !== ours.length || !timingSafeEqual(given, ours)) throw new Problem('link-expired');
      const [organization, person] = Signed.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
      return { organization, person };
    },
  };
}
