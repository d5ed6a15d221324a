/*
 * Records what a phone of this protocol says, byte by byte, and the shapes that it reads: `node tests/protocol/record.ts`, once, as a
 * protocol is released. What is recorded is never written again; of shapes that are new since then, `--add` adds the names.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROTOCOL, type Tail } from '#protocol/sync/envelope.ts';
import { lived, tailOf } from '#tests/server/store/scene.ts';
import type { TestVisit } from '#tests/support/visit.ts';
import { answered, said, shapesOf } from './shapes.ts';

const folder = join(import.meta.dirname, 'fixtures', String(PROTOCOL));
const shapesPath = join(folder, 'shapes.json');

const receipt = '%PDF-1.4 one coffee, 3.20';
const sha256 = createHash('sha256').update(receipt).digest('hex');
const file = {
  evidence: 'file-1',
  question: 'counter',
  sha256,
  bytes: receipt.length,
  type: 'application/pdf',
};

/** A visit in which everything happens that can be written down. */
function eventful(): TestVisit {
  return lived({ visit: 'visit-1', journal: 'journal-1' })
    .append({ kind: 'quiz.passed', passedAt: Date.UTC(2026, 2, 1), tries: 2 })
    .append({ kind: 'position.fixed', latitude: 56.95, longitude: 24.1, accuracyMetres: 12.5 })
    .append({ kind: 'clock.observed', serverOffset: -120, roundTrip: 80 })
    .append({
      kind: 'moment.corrected',
      moment: 'served',
      to: Date.UTC(2026, 2, 2, 10, 1, 5),
      reason: 'late',
      note: 'my thumb',
    })
    .append({ kind: 'moment.corrected', moment: 'entered', to: null, reason: 'undo' })
    .mark('entered')
    .append({
      kind: 'evidence.added',
      ...file,
      question: null,
      traits: { light: 120, sharpness: 90, look: '00ff00ff00ff00ff' },
    })
    .append({ kind: 'evidence.assigned', evidence: 'file-1', question: 'counter' })
    .append({ kind: 'evidence.removed', evidence: 'file-1' })
    .append({ kind: 'evidence.added', ...file })
    .append({ kind: 'note.added', question: 'greeted', text: 'Grüezi — سلام' })
    .append({ kind: 'answer.cleared', question: 'thanked' })
    .append({ kind: 'answer.set', question: 'thanked', value: null })
    .append({ kind: 'visit.prevented', because: 'closed', note: 'a sign on the door' })
    .append({ kind: 'visit.prevented', because: null })
    .append({ kind: 'explanation.set', text: 'It was raining.' })
    .append({ kind: 'visit.left' })
    .append({ kind: 'report.submitted', manifest: [sha256], explanation: 'It was raining.' })
    .append({ kind: 'answer.set', question: 'greeted', value: false })
    .append({ kind: 'report.amended', manifest: [sha256] });
}

const json = { 'content-type': 'application/json' };
const tus = { 'tus-resumable': '1.0.0' };

function sync(tails: readonly unknown[], asks: readonly string[] = []): string {
  const body = { protocol: PROTOCOL, device: 'device-1', sentAt: Date.UTC(2026, 2, 2, 11), tails, asks };
  return message('POST /api/sync', json, JSON.stringify(body));
}

function message(line: string, headers: Readonly<Record<string, string>>, body = ''): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `${[line, ...lines].join('\n')}\n\n${body}`;
}

/** In the order in which they are replayed. `{upload}` stands for the name that the server gave the upload. */
function requests(): Readonly<Record<string, string>> {
  const visit = eventful();
  const other = lived({ visit: 'visit-1', journal: 'journal-1' }).answer('greeted', false);
  const elsewhere = lived({ visit: 'visit-2', journal: 'journal-2' });
  const strange: Tail = {
    ...tailOf(elsewhere, { visit: 'visit-2' }),
    journal: 'journal-3',
    events: [[999, 0, 0]],
  };
  const whole = { upload: '{upload}', visit: 'visit-1', bytes: receipt.length, type: file.type };
  const piece = { ...tus, 'content-type': 'application/offset+octet-stream' };
  const pair = (key: string, value: string) => `${key} ${Buffer.from(value).toString('base64')}`;
  const metadata = [pair('visit', 'visit-1'), pair('sha256', sha256), pair('filetype', file.type)].join(',');
  return {
    '01-sync-first': sync([tailOf(visit, { through: 4 })]),
    '02-sync-rest': sync([tailOf(visit, { after: 4 })], [sha256]),
    '03-sync-again': sync([tailOf(visit, { through: 4 })]),
    '04-sync-fork': sync([tailOf(other)]),
    '05-sync-behind': sync([tailOf(elsewhere, { after: 2, visit: 'visit-2' })]),
    '06-sync-unreadable': sync([strange, tailOf(elsewhere, { visit: 'visit-2' })]),
    '07-upload-create': message('POST /api/uploads', {
      ...tus,
      'upload-length': String(receipt.length),
      'upload-metadata': metadata,
    }),
    '08-upload-first': message(
      'PATCH /api/uploads/{upload}',
      { ...piece, 'upload-offset': '0' },
      receipt.slice(0, 10),
    ),
    '09-upload-where': message('HEAD /api/uploads/{upload}', tus),
    '10-upload-rest': message(
      'PATCH /api/uploads/{upload}',
      { ...piece, 'upload-offset': '10' },
      receipt.slice(10),
    ),
    '11-finalise': message(`POST /api/evidence/${sha256}/finalise`, json, JSON.stringify(whole)),
    '12-sync-asks': sync([], [sha256, '0'.repeat(64)]),
    '13-pack': message('GET /api/shopper/pack', {}),
  };
}

const today = { said: shapesOf(said, 'input'), answered: shapesOf(answered, 'input') };

if (!existsSync(shapesPath)) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(requests())) writeFileSync(join(folder, `${name}.http`), text);
  writeFileSync(shapesPath, `${JSON.stringify(today)}\n`);
} else if (process.argv.includes('--add')) {
  const kept: typeof today = JSON.parse(readFileSync(shapesPath, 'utf8'));
  const added = { said: { ...today.said, ...kept.said }, answered: { ...today.answered, ...kept.answered } };
  writeFileSync(shapesPath, `${JSON.stringify(added)}\n`);
} else {
  process.stderr.write(
    `Protocol ${PROTOCOL} is recorded: raise PROTOCOL to record a new one, or say --add for new shapes.\n`,
  );
  process.exitCode = 1;
}
