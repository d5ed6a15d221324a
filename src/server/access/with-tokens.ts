import type { Auth } from '../auth/auth.ts';
import type { AccessDeps } from './make.ts';
import { openedBy } from './use.ts';

const BEARER = /^Bearer +(\S+)$/i;

/** Signing in as before, and beside it owners' tokens: a request that carries one is its owner's, and may read only. */
export function withTokens(auth: Auth, deps: AccessDeps): Auth {
  return {
    ...auth,
    async callerOf(headers) {
      const [, secret] = BEARER.exec(headers.get('authorization') ?? '') ?? [];
      if (secret === undefined) return auth.callerOf(headers);
      const opened = await openedBy(deps, 'token', secret);
      return { caller: opened && { ...opened.caller, isReadOnly: true }, cookies: [] };
    },
  };
}
