import { OpenAPIHandler } from '@orpc/openapi/fetch';
import { ORPCError, ValidationError } from '@orpc/server';
import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import { ErrorBody } from '#protocol/errors.ts';
import { bodyOf, Problem } from '../problem.ts';
import { failureOf } from './answer.ts';
import { createApi } from './api.ts';
import { callerOf } from './caller.ts';
import type { AppDeps, Env } from './deps.ts';
import { phoneOf } from './phone-cookie.ts';
import { keepLink } from './shared-link.ts';
import { addressOf } from './sign-in.ts';

/** Answers the contract's procedures under `/api`, each failure as an entry of the error table; other paths go on. */
export function procedures(deps: AppDeps): MiddlewareHandler<Env> {
  const handler = new OpenAPIHandler(createApi(deps), {
    clientInterceptors: [
      ({ context, next }) =>
        next().catch((cause: unknown) => Promise.reject(wireError(cause, context.requestId, deps.log))),
    ],
    customErrorResponseBodyEncoder: ({ data }) => wireBody(data),
  });
  return async (c, next) => {
    const context = {
      caller: () => callerOf(deps.auth, c),
      phone: phoneOf(c),
      address: addressOf(c, deps.config.trustProxy),
      requestId: c.get('requestId'),
      keepLink: (secret: string) => keepLink(c, secret, deps.config.publicUrl),
    };
    const { matched, response } = await handler.handle(c.req.raw, { prefix: '/api', context });
    return matched ? c.newResponse(response.body, response) : next();
  };
}

/** A procedure's failure in the form that oRPC answers with. */
function wireError(cause: unknown, id: string, log: Logger): ORPCError<string, ErrorBody> {
  const { status, body } = failureOf(asProblem(cause), id, log);
  return new ORPCError(body.code, { status, data: body });
}

/** oRPC's own complaint about the input, as one of ours that names the first field at fault. */
function asProblem(cause: unknown): unknown {
  if (!(cause instanceof ORPCError && cause.code === 'BAD_REQUEST')) return cause;
  const issue = cause.cause instanceof ValidationError ? cause.cause.issues[0] : undefined;
  const path = issue?.path?.map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
  return new Problem('bad-input', path || undefined);
}

/** What never reached a procedure could not be read. */
function wireBody(data: unknown): ErrorBody {
  const body = ErrorBody.safeParse(data);
  return body.success ? body.data : bodyOf('bad-input');
}
