import { createORPCClient, ORPCError } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { ResponseValidationPlugin } from '@orpc/contract/plugins';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import type { Id, Sha256 } from '#domain/ids.ts';
import { PhoneError } from '#offline/index.ts';
import { type Contract, contract } from '#protocol/api/contract.ts';
import type { PictureSize } from '#protocol/api/views.ts';
import { ErrorBody } from '#protocol/errors.ts';

const link = new OpenAPILink(contract, {
  url: () => `${location.origin}/api`,
  headers: { accept: 'application/json' },
  // Looked up at each call, so that what stands before the network (a test's server) is asked too.
  fetch: (request, init) => globalThis.fetch(request, init),
  plugins: [new ResponseValidationPlugin(contract)],
  customErrorResponseBodyDecoder: (body, { status }) => new ORPCError('ANSWERED', { status, data: body }),
  interceptors: [({ next }) => next().catch((cause: unknown) => Promise.reject(asPhoneError(cause)))],
});

/** The whole API as the contract has it: `await api.coordinator.visits({})`. Throws a {@link PhoneError}. */
export const api: ContractRouterClient<Contract> = createORPCClient(link);

/** Where the bytes of a piece of evidence are, for those who may read the visit's report; of an image, in a smaller size too. */
export function evidenceUrl(visit: Id, sha256: Sha256, size?: PictureSize): string {
  const query = new URLSearchParams({ visit, ...(size ? { size } : {}) });
  return `/api/evidence/${sha256}?${query}`;
}

/** Which input an error answer names, where it is one input's fault. */
export function faultyField(failure: unknown): string | undefined {
  const body = failure instanceof PhoneError ? ErrorBody.safeParse(failure.cause) : null;
  return body?.success ? body.data.field : undefined;
}

/** The server's own error, no answer at all, or an answer that can't be the server's. */
function asPhoneError(cause: unknown): PhoneError {
  if (cause instanceof TypeError) return new PhoneError('offline', cause);
  const body = ErrorBody.safeParse(cause instanceof ORPCError ? cause.data : undefined);
  return body.success ? new PhoneError(body.data.code, body.data) : new PhoneError('not-the-server', cause);
}
