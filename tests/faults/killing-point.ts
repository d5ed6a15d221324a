import fs from 'node:fs';
import { open } from 'node:fs/promises';
import { Server, ServerResponse } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { DatabaseSync, StatementSync } from 'node:sqlite';

/*
 * Loaded into the server before its own code (`--import`): it dies by SIGKILL at the n-th time that it comes to a point, once
 * a request to a path was begun. KILL_AT is `before-flush:2`, KILL_ON the beginning of the path.
 */
const [point = '', times = '1'] = (process.env['KILL_AT'] ?? '').split(':');
const path = process.env['KILL_ON'] ?? '';
let left = Number(times);
let isArmed = false;

function reach(name: string): void {
  if (!isArmed || name !== point) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
}

/** What is written to the database, and the commits that put it on the disk. */
function aroundStatements(): void {
  for (const name of ['run', 'all'] as const) {
    const original = StatementSync.prototype[name];
    Object.defineProperty(StatementSync.prototype, name, {
      value(this: StatementSync, ...args: unknown[]) {
        return around(this.sourceSQL, (): unknown => Reflect.apply(original, this, args));
      },
    });
  }
  const { exec } = DatabaseSync.prototype;
  DatabaseSync.prototype.exec = function (sql) {
    around(sql, () => exec.call(this, sql));
  };
}

function around<T>(sql: string, work: () => T): T {
  const what = /^\s*commit/i.test(sql) ? 'commit' : /^\s*(insert|update|delete)/i.test(sql) ? 'write' : null;
  if (what) reach(`before-${what}`);
  const answer = work();
  if (what) reach(`after-${what}`);
  return answer;
}

/** Files and folders on their way to the disk. */
async function aroundFlushes(): Promise<void> {
  const { fsync } = fs;
  Object.assign(fs, {
    fsync(descriptor: number, done: (failure: NodeJS.ErrnoException | null) => void) {
      reach('before-flush');
      fsync(descriptor, (failure) => {
        reach('after-flush');
        done(failure);
      });
    },
  });
  syncBuiltinESMExports();
  const handle = await open(process.execPath);
  const prototype: { sync(): Promise<void> } = Object.getPrototypeOf(handle);
  await handle.close();
  const { sync } = prototype;
  prototype.sync = async function (this: typeof handle) {
    reach('before-flush');
    await sync.call(this);
    reach('after-flush');
  };
}

/** The answer on its way out. */
function aroundAnswers(): void {
  const { writeHead, end } = ServerResponse.prototype;
  Object.assign(ServerResponse.prototype, {
    writeHead(this: ServerResponse, ...args: Parameters<typeof writeHead>) {
      if (this.req.url?.startsWith(path)) reach('before-answer');
      return writeHead.apply(this, args);
    },
    end(this: ServerResponse, ...args: Parameters<typeof end>) {
      const ended = end.apply(this, args);
      if (this.req.url?.startsWith(path)) this.once('finish', () => reach('after-answer'));
      return ended;
    },
  });
}

/** Arms it as the request comes in, before the server's own code hears of it. */
function armOnRequest(): void {
  const { emit } = Server.prototype;
  Object.assign(Server.prototype, {
    emit(this: Server, ...args: Parameters<typeof emit>) {
      const [event, request] = args;
      if (event === 'request' && request?.url?.startsWith(path)) isArmed = true;
      return emit.apply(this, args);
    },
  });
}

if (point !== '') {
  aroundStatements();
  await aroundFlushes();
  aroundAnswers();
  armOnRequest();
}
