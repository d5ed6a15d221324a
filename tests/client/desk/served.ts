import { onTestFinished } from 'vitest';
import type { ErrorCode } from '#protocol/errors.ts';
import { errors } from '#protocol/errors.ts';

/** What the server at the other end answers, at once or later: a value as JSON, or an error of the table. */
type Answer = (request: { url: URL; body: unknown }) => unknown;

export class Refusal {
  readonly code: ErrorCode;
  readonly field: string | undefined;

  constructor(code: ErrorCode, field?: string) {
    this.code = code;
    this.field = field;
  }
}

export interface Asked {
  readonly route: string;
  readonly body: unknown;
}

/**
 * A server for a desk: answers by route, `'GET /visits'`. Its answers go through the client's own parsing by the contract,
 * so one that the contract does not allow fails. What is not answered here is not found.
 */
export function served(answers: Readonly<Record<string, Answer>>): { asked: Asked[] } {
  const asked: Asked[] = [];
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (!url.pathname.startsWith('/api/')) return network(input, init);
    const route = `${request.method} ${url.pathname.slice('/api'.length)}`;
    // What stands in the address whole has no body.
    const sent = await request.text();
    const isJson = request.headers.get('content-type')?.includes('json') ?? false;
    const body: unknown = sent === '' ? undefined : isJson ? JSON.parse(sent) : sent;
    asked.push({ route, body });
    return responseOf(answers[route] ? await answers[route]({ url, body }) : new Refusal('not-found'));
  };
  onTestFinished(() => {
    globalThis.fetch = network;
  });
  return { asked };
}

function responseOf(answer: unknown): Response {
  if (!(answer instanceof Refusal)) return Response.json(answer);
  const { code, field } = answer;
  const { status, retryable } = errors[code];
  return Response.json({ code, retryable, ...(field === undefined ? {} : { field }) }, { status });
}
