import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { vapidOf } from '#server/push/vapid.ts';

function configOf(mode: 'production' | 'development', more: object = {}) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'plainclothes-vapid-'));
  onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }));
  const none = { keys: null, subject: null };
  return { mode, dataFolder, vapid: none, publicUrl: 'https://visits.example.com', mail: null, ...more };
}

test('in development a pair is made once, for its owner’s eyes', async () => {
  const config = configOf('development');
  const made = await vapidOf(config);
  expect(made?.publicKey).toMatch(/^[\w-]{87}$/);
  expect(await vapidOf(config)).toEqual(made);
  expect(statSync(join(config.dataFolder, 'vapid.json')).mode & 0o077).toBe(0);
});

test('in production nothing is made up', async () => {
  const config = configOf('production');
  expect(await vapidOf(config)).toBeNull();
  expect(readdirSync(config.dataFolder)).toEqual([]);
});

test('configured keys are used, under the address that push services can reach', async () => {
  const keys = { publicKey: 'B'.repeat(87), privateKey: 'k'.repeat(43) };
  const named = { vapid: { keys, subject: 'mailto:ops@example.com' } };
  expect(await vapidOf(configOf('production', named))).toEqual({
    ...keys,
    subject: 'mailto:ops@example.com',
  });
  const unnamed = { vapid: { keys, subject: null } };
  expect(await vapidOf(configOf('production', unnamed))).toMatchObject({
    subject: 'https://visits.example.com',
  });
  const mail = { smtpUrl: 'smtp://mail', from: 'Lists <visits@example.com>' };
  const loopback = { ...unnamed, publicUrl: 'http://127.0.0.1:8080', mail };
  expect(await vapidOf(configOf('production', loopback))).toMatchObject({
    subject: 'mailto:visits@example.com',
  });
});
