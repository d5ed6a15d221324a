import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { requestId } from 'hono/request-id';
import { sql } from 'kysely';
import { withTokens } from './access/with-tokens.ts';
import { failureOf } from './http/answer.ts';
import { asideFileRoute } from './http/aside.ts';
import { calendarRoute } from './http/calendar.ts';
import { checklistFileRoute, formRoute, schemaRoute } from './http/checklist-files.ts';
import { clientFiles } from './http/client-files.ts';
import { complaintsFileRoute, takeComplaintsRoute } from './http/complaints.ts';
import type { AppDeps, Env, RequestContext } from './http/deps.ts';
import { evidenceRoutes } from './http/evidence.ts';
import { notCached, securityHeaders } from './http/headers.ts';
import { importRoute } from './http/import.ts';
import { requestLog } from './http/log.ts';
import { describeApi } from './http/openapi.ts';
import { sameOrigin } from './http/origin.ts';
import { payFileRoute } from './http/pay.ts';
import { peopleFileRoute } from './http/people.ts';
import { procedures } from './http/procedures.ts';
import { readingFileRoute } from './http/reading-file.ts';
import { signInRoutes } from './http/sign-in.ts';
import { personHeldRoute } from './http/standing.ts';
import { storesPreviewRoute, storesTakeInRoute, storesTemplateRoute } from './http/store-sheet.ts';
import { storesFileRoute } from './http/stores.ts';
import { syncRoute } from './http/sync.ts';
import { visitsFileRoute } from './http/visits-file.ts';
import { Problem } from './problem.ts';

/** Most that a procedure's input may weigh. */
const MOST_INPUT_BYTES = 64 * 1024;
/** Two hundred questions in five languages, and some more. */
const MOST_CHECKLIST_BYTES = 1024 * 1024;
const OF_CHECKLISTS = /^\/api\/(checklists|drafts)\b/;

/** The application: every route, with no port of its own. Whatever fails answers with an entry of the error table. */
export function createApp(given: AppDeps): Hono<Env> {
  const deps = { ...given, auth: withTokens(given.auth, given) };
  const { config, log } = deps;
  const app = new Hono<Env>();
  app.use(
    requestId({ headerName: '' }),
    requestLog(log),
    securityHeaders(config.publicUrl.startsWith('https:')),
  );
  app.use(compress());
  app.get('/health', (c) => health(c, deps));
  app.route('/api', apiRoutes(deps));
  if (deps.clientFolder !== null) app.route('/', clientFiles(deps.clientFolder, deps.earlierAssets));
  app.notFound((c) => fail(c, new Problem('not-found'), deps));
  app.onError((cause, c) => fail(c, cause, deps));
  return app;
}

function apiRoutes(deps: AppDeps): Hono<Env> {
  const { publicUrl } = deps.config;
  const api = new Hono<Env>();
  api.use(notCached, sameOrigin(publicUrl));
  api.route('/auth', signInRoutes(deps));
  api.post('/sync', syncRoute(deps));
  api.post('/import', importRoute(deps));
  api.post('/forms', formRoute(deps));
  api.get('/checklists/:id/:version/file', checklistFileRoute(deps));
  api.get('/schemas/:file', schemaRoute(publicUrl));
  api.get('/aside/:kind/:item/file', asideFileRoute(deps));
  api.get('/pay/file', payFileRoute(deps));
  api.get('/owner/complaints/file', complaintsFileRoute(deps));
  api.post('/owner/complaints/file', takeComplaintsRoute(deps));
  api.get('/owner/reading/file', readingFileRoute(deps));
  api.get('/visits/file', visitsFileRoute(deps));
  api.get('/stores/file', storesFileRoute(deps));
  api.get('/people/file', peopleFileRoute(deps));
  api.get('/people/:person/held', personHeldRoute(deps));
  api.get('/stores/template', storesTemplateRoute(deps));
  api.post('/stores/preview', storesPreviewRoute(deps));
  api.post('/stores/take-in', storesTakeInRoute(deps));
  api.get('/calendar/:file', calendarRoute(deps));
  api.route('/', evidenceRoutes(deps));
  const description = describeApi(publicUrl);
  api.get('/openapi.json', async (c) => c.json(await description));
  const within = bodyLimit({ maxSize: MOST_INPUT_BYTES, onError: tooLarge });
  const withinChecklist = bodyLimit({ maxSize: MOST_CHECKLIST_BYTES, onError: tooLarge });
  api.use(
    (c, next) => (OF_CHECKLISTS.test(c.req.path) ? withinChecklist : within)(c, next),
    procedures(deps),
  );
  api.all('*', () => {
    throw new Problem('not-found');
  });
  return api;
}

function tooLarge(): never {
  throw new Problem('too-large');
}

function fail(c: RequestContext, cause: unknown, { log }: AppDeps): Response {
  const { status, body } = failureOf(cause, c.get('requestId'), log);
  return c.json(body, status);
}

/** Whether it can do its work: the database answers. */
async function health(c: RequestContext, { database }: AppDeps): Promise<Response> {
  await sql`select 1`.execute(database);
  return c.json({ status: 'ok' });
}
