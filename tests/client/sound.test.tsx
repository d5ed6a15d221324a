import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { leaveSound } from '#tests/offline/left-sound.ts';
import { bare } from '#tests/offline/pocket.ts';
import { checklist, section, text } from '#tests/support/checklist.ts';
import { axeFaults } from './axe-faults.ts';
import { type Stage, stage } from './stage.tsx';

const sound = { ...text('spoken'), type: 'sound' } as const;
const silent = checklist({ sections: [section('talk', [sound, text('name')])] });
const lawful: Checklist = {
  ...silent,
  recording: { lawful: true, basis: { en: 'One party may record here.' } },
};

const evidence = async (here: Stage) => [...(await here.journal()).report.evidence.values()];
const open = () => stage({ screen: 'questions/talk', checklist: lawful });
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** How much of the recording is on the disk. */
async function piecesOf({ databaseName }: Stage): Promise<number> {
  const database = await bare(databaseName);
  const asked = database.transaction('sounds').objectStore('sounds').count();
  return new Promise((resolve) => asked.addEventListener('success', () => resolve(asked.result)));
}

/** Waits in real time: what is recorded is. */
const hear = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a recording', () => {
  test('is kept whole when it is stopped, can be heard, and taken out again', async () => {
    const here = await open();
    await button('Record').click();
    await expect.element(page.getByRole('timer')).toHaveTextContent('0:00');
    here.clock.pass(65_000);
    await expect.element(page.getByRole('timer')).toHaveTextContent('1:05');
    await hear(1_200);
    await button('Stop').click();
    await expect.element(button('Record again')).toBeVisible();
    const [kept] = await evidence(here);
    expect(kept).toMatchObject({ question: 'spoken', type: 'audio/webm' });
    expect(kept?.bytes).toBeGreaterThan(1_000);
    expect(kept?.bytes).toBeLessThan(20_000);
    expect(await secondsOf(here)).toBeGreaterThan(0.8);
    await button('Remove recording 1').click();
    await expect.poll(() => evidence(here)).toEqual([]);
    await button('Undo').click();
    await expect.poll(() => evidence(here)).toMatchObject([{ sha256: kept?.sha256, question: 'spoken' }]);
  });

  test('is on the disk every five seconds, and at once when the page is hidden', async () => {
    const here = await open();
    await button('Record').click();
    await expect.element(button('Stop')).toBeVisible();
    await hear(5_600);
    expect(await piecesOf(here)).toBe(1);
    hide();
    await expect.poll(() => piecesOf(here)).toBe(2);
    await button('Stop').click();
    await expect.poll(async () => (await evidence(here)).length).toBe(1);
    expect(await piecesOf(here)).toBe(0);
  });

  test('that a kill cut off is offered with its length', async () => {
    const here = await open();
    await expect.element(button('Record')).toBeVisible();
    const pieces = Array.from({ length: 17 }, () => new Blob(['as it came']));
    await leaveSound(here.databaseName, (await here.journal()).id, pieces, 'spoken');
    await here.relaunch();
    await expect.element(page.getByText('A recording of 1:25 was interrupted.')).toBeVisible();
    expect(await axeFaults()).toEqual([]);
    await button('Keep it').click();
    await expect.poll(() => evidence(here)).toMatchObject([{ question: 'spoken', type: 'audio/webm' }]);
    await expect.poll(() => page.getByText(/was interrupted/).elements()).toEqual([]);
  });

  test('is kept as far as it came when the microphone goes away', async () => {
    const tracks = watchTracks();
    const here = await open();
    await button('Record').click();
    await expect.element(button('Stop')).toBeVisible();
    await hear(800);
    for (const track of tracks) track.dispatchEvent(new Event('ended'));
    await expect.element(page.getByText(/The recording ended by itself/)).toBeVisible();
    expect(await evidence(here)).toHaveLength(1);
    expect(tracks.map(({ readyState }) => readyState)).toEqual(['ended']);
  });

  test('is kept when the screen is left, and the microphone is let go', async () => {
    const tracks = watchTracks();
    const here = await open();
    await button('Record').click();
    await expect.element(button('Stop')).toBeVisible();
    await hear(800);
    await page.getByRole('link', { name: 'Finish' }).click();
    await expect.poll(async () => (await evidence(here)).length).toBe(1);
    expect(tracks.map(({ readyState }) => readyState)).toEqual(['ended']);
  });

  test.each([
    ['NotAllowedError', /microphone is not allowed/],
    ['NotFoundError', /No microphone/],
  ])('that can’t begin says why (%s)', async (name, words) => {
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('no', name));
    onTestFinished(() => void vi.restoreAllMocks());
    await open();
    await button('Record').click();
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(button('Record')).toBeEnabled();
  });

  test('is offered only where the checklist states that it is lawful, and says on what ground', async () => {
    await open();
    await expect.element(page.getByText('One party may record here.')).toBeVisible();
  });

  test('is not offered where the checklist does not state that', async () => {
    await stage({ screen: 'questions/talk', checklist: silent });
    await expect.element(page.getByText('name?')).toBeVisible();
    expect(button('Record').elements()).toEqual([]);
  });
});

/** What the first kept recording plays for. */
async function secondsOf(here: Stage): Promise<number> {
  const journal = await here.journal();
  const blob = await journal.photo([...journal.report.evidence.values()][0]?.sha256 ?? '');
  const context = new AudioContext();
  const { duration } = await context.decodeAudioData((await blob?.arrayBuffer()) ?? new ArrayBuffer());
  await context.close();
  return duration;
}

function hide(): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  vi.restoreAllMocks();
}

function watchTracks(): MediaStreamTrack[] {
  const tracks: MediaStreamTrack[] = [];
  const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async (wanted) => {
    const stream = await ask(wanted);
    tracks.push(...stream.getTracks());
    return stream;
  });
  onTestFinished(() => void vi.restoreAllMocks());
  return tracks;
}
