import { OpenAPIGenerator, toOpenAPIContent } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import * as z from 'zod/mini';
import { AsideKind } from '#protocol/api/aside-views.ts';
import { contract } from '#protocol/api/contract.ts';
import { StoreListAsked } from '#protocol/api/stores.ts';
import { PictureSize } from '#protocol/api/views.ts';
import { VisitListAsked } from '#protocol/api/visit-list.ts';
import { checklistFormats, FormDraft, schemaNames } from '#protocol/checklist-files.ts';
import { ErrorBody } from '#protocol/errors.ts';
import { SheetAsked, SheetPreview, TakeInLine } from '#protocol/store-sheet.ts';
import { FinaliseRequest, FinaliseResponse, SyncRequest, SyncResponse } from '#protocol/sync/envelope.ts';
import { SignIn } from './sign-in.ts';

const converter = new ZodToJsonSchemaConverter();

/** The whole API as OpenAPI 3.1: generated from the contract, and beside it the routes that are not procedures. */
export async function describeApi(publicUrl: string): Promise<object> {
  const generator = new OpenAPIGenerator({ schemaConverters: [converter] });
  const document = await generator.generate(contract, {
    info: { title: 'Plainclothes', version: '1', description: 'Measures service as customers meet it.' },
    servers: [{ url: `${publicUrl}/api` }],
    commonSchemas: { ErrorBody: { schema: ErrorBody } },
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'plainclothes.session_token' } },
    },
    security: [{ session: [] }],
  });
  return { ...document, paths: withErrors({ ...document.paths, ...barePaths }) };
}

type Paths = Readonly<Record<string, object | undefined>>;

/** Every route can answer with an entry of the error table. */
function withErrors(paths: Paths): Paths {
  return mapMembers(paths, (item) => mapMembers(item, withError));
}

const failed = {
  description: 'An entry of the error table',
  content: toOpenAPIContent({ $ref: '#/components/schemas/ErrorBody' }),
};

function withError(operation: object): object {
  if (!('responses' in operation && typeof operation.responses === 'object')) return operation;
  return { ...operation, responses: { ...operation.responses, default: failed } };
}

function mapMembers(of: object, change: (member: object) => object): Record<string, object> {
  const members = Object.entries(of).filter(([, member]) => typeof member === 'object' && member !== null);
  return Object.fromEntries(members.map(([key, member]) => [key, change(member)]));
}

function json(schema: z.ZodMiniType) {
  const [, converted] = converter.convert(schema, { strategy: 'input' });
  return toOpenAPIContent(converted);
}

function answered(description: string, schema: z.ZodMiniType) {
  return { 200: { description, content: json(schema) } };
}

const sha256 = {
  name: 'sha256',
  in: 'path',
  required: true,
  schema: { type: 'string', pattern: '^[0-9a-f]{64}$' },
};

const format = { name: 'format', in: 'query', schema: { type: 'string', enum: ['csv', 'xlsx'] } };
const sheetAsked = {
  name: 'asked',
  in: 'query',
  description: 'How the list is to be read',
  content: json(SheetAsked),
};

/** What a list is narrowed to and sorted by, and the kind of file. */
function listed({ shape }: { readonly shape: object }): object[] {
  const names = Object.keys(shape).filter((name) => name !== 'after' && name !== 'limit');
  return [...names.map((name) => ({ name, in: 'query', schema: { type: 'string' } })), format];
}

function ndjson(schema: z.ZodMiniType) {
  return { 'application/x-ndjson': Object.values(json(schema))[0] };
}

const barePaths = {
  '/auth/sign-in/email': {
    post: {
      operationId: 'signIn',
      summary: 'Sign in; the answer sets the session’s cookie',
      security: [],
      requestBody: { required: true, content: json(SignIn) },
      responses: answered('Signed in', z.object({})),
    },
  },
  '/auth/sign-out': {
    post: {
      operationId: 'signOut',
      summary: 'End the session',
      responses: answered('Signed out', z.object({})),
    },
  },
  '/forms': {
    post: {
      operationId: 'readForm',
      summary: 'Read an XLSForm (.xlsx) as the draft of a checklist; nothing is kept',
      parameters: [
        {
          name: 'name',
          in: 'query',
          description: 'What the form goes by where it has no title',
          schema: { type: 'string' },
        },
      ],
      requestBody: { required: true, content: { 'application/octet-stream': {} } },
      responses: answered('The draft, what of the form it does not carry, and its faults', FormDraft),
    },
  },
  '/checklists/{id}/{version}/file': {
    get: {
      operationId: 'checklistFile',
      summary: 'A published checklist as a file: a form for other programs, our own, or its standards',
      parameters: [
        { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
        { name: 'version', in: 'path', required: true, schema: { type: 'integer' } },
        { name: 'as', in: 'query', required: true, schema: { type: 'string', enum: checklistFormats } },
      ],
      responses: { 200: { description: 'The file, to be saved' } },
    },
  },
  '/schemas/{file}': {
    get: {
      operationId: 'schema',
      summary: 'What our own files look like, as JSON Schema (draft 2020-12)',
      security: [],
      parameters: [
        {
          name: 'file',
          in: 'path',
          required: true,
          schema: { type: 'string', enum: schemaNames.map((name) => `${name}.json`) },
        },
      ],
      responses: { 200: { description: 'The schema', content: { 'application/schema+json': {} } } },
    },
  },
  '/sync': {
    post: {
      operationId: 'sync',
      summary:
        'Send what the server lacks of the phone’s journals; may be compressed (Content-Encoding: gzip)',
      requestBody: { required: true, content: json(SyncRequest) },
      responses: answered('What became of each', SyncResponse),
    },
  },
  '/uploads': {
    post: {
      operationId: 'createUpload',
      summary: 'Begin a resumable upload of evidence, after the tus protocol 1.0.0 (https://tus.io)',
      responses: { 201: { description: 'Begun; Location is where the bytes go' } },
    },
  },
  '/evidence/{sha256}/finalise': {
    post: {
      operationId: 'finaliseEvidence',
      summary: 'Check an upload against its hash and make it durable',
      parameters: [sha256],
      requestBody: { required: true, content: json(FinaliseRequest) },
      responses: answered('Verified and durable', FinaliseResponse),
    },
  },
  '/evidence/{sha256}': {
    get: {
      operationId: 'evidence',
      summary: 'The bytes of a photo or another piece of evidence',
      parameters: [
        sha256,
        { name: 'visit', in: 'query', required: true, schema: { type: 'string' } },
        {
          name: 'size',
          in: 'query',
          description: 'A smaller size of an image, as WebP; absent: as it came',
          schema: { type: 'string', enum: PictureSize.options },
        },
      ],
      responses: { 200: { description: 'The bytes, in the type that they were verified as' } },
    },
  },
  '/aside/{kind}/{item}/file': {
    get: {
      operationId: 'asideFile',
      summary: 'What is kept aside, to be saved: a tail exactly as it came, a record as its visit’s file',
      parameters: [
        { name: 'kind', in: 'path', required: true, schema: { type: 'string', enum: AsideKind.options } },
        { name: 'item', in: 'path', required: true, schema: { type: 'string' } },
        { name: 'head', in: 'query', description: 'Which version of a fork', schema: { type: 'string' } },
      ],
      responses: { 200: { description: 'The file' } },
    },
  },
  '/visits/file': {
    get: {
      operationId: 'visitsFile',
      summary: 'The visits that the list’s address asks for, as a file',
      parameters: listed(VisitListAsked),
      responses: { 200: { description: 'The file' } },
    },
  },
  '/stores/file': {
    get: {
      operationId: 'storesFile',
      summary: 'The stores that the list’s address asks for, as a file that can be taken in again',
      parameters: listed(StoreListAsked),
      responses: { 200: { description: 'The file' } },
    },
  },
  '/stores/template': {
    get: {
      operationId: 'storesTemplate',
      summary: 'A list of stores to fill in',
      parameters: [format],
      responses: { 200: { description: 'The file' } },
    },
  },
  '/stores/preview': {
    post: {
      operationId: 'previewStores',
      summary: 'What a list of stores (.xlsx or CSV) would add and change; nothing is kept',
      parameters: [sheetAsked],
      requestBody: { required: true, content: { 'application/octet-stream': {} } },
      responses: answered('What would happen, with the faults row by row', SheetPreview),
    },
  },
  '/stores/take-in': {
    post: {
      operationId: 'takeInStores',
      summary: 'Take in a list of stores as its preview said, all of it or nothing',
      parameters: [
        sheetAsked,
        { name: 'digest', in: 'query', required: true, schema: { type: 'string' } },
        {
          name: 'leaveOut',
          in: 'query',
          description: 'Whether rows with faults are left out',
          schema: { type: 'string', enum: ['yes', 'no'] },
        },
      ],
      requestBody: { required: true, content: { 'application/octet-stream': {} } },
      responses: {
        200: {
          description: 'Line by line how far it is, and what became of it',
          content: ndjson(TakeInLine),
        },
      },
    },
  },
  '/calendar/{file}': {
    get: {
      operationId: 'calendar',
      summary: 'The calendar that a secret link reads (RFC 5545)',
      security: [],
      parameters: [{ name: 'file', in: 'path', required: true, schema: { type: 'string' } }],
      responses: { 200: { description: 'The calendar', content: { 'text/calendar': {} } } },
    },
  },
  '/people/{person}/held': {
    get: {
      operationId: 'personHeld',
      summary: 'Everything that is held about someone, as one JSON file',
      parameters: [{ name: 'person', in: 'path', required: true, schema: { type: 'string' } }],
      responses: { 200: { description: 'The file', content: { 'application/json': {} } } },
    },
  },
  '/pay/file': {
    get: {
      operationId: 'payFile',
      summary: 'What is paid for the visits of some days, visit by visit, as a file',
      parameters: [
        { name: 'from', in: 'query', required: true, schema: { type: 'string', format: 'date' } },
        { name: 'to', in: 'query', required: true, schema: { type: 'string', format: 'date' } },
        { name: 'programme', in: 'query', schema: { type: 'string' } },
        { name: 'show', in: 'query', schema: { type: 'string', enum: ['due', 'paid', 'all'] } },
        { name: 'format', in: 'query', schema: { type: 'string', enum: ['csv', 'xlsx'] } },
      ],
      responses: { 200: { description: 'The file' } },
    },
  },
};
