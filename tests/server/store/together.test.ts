import { expect, test } from 'vitest';
import { Together } from '#server/store/together.ts';

/** A database that answers when it is told to. */
function slow(most: number) {
  const sent: (readonly string[])[] = [];
  const answers: ((error?: Error) => void)[] = [];
  const together = new Together<string, string>(most, (items) => {
    sent.push(items);
    return new Promise((resolve, reject) => {
      answers.push((error) => (error ? reject(error) : resolve(items.map((item) => `${item}!`))));
    });
  });
  return { sent, together, answer: (error?: Error) => answers.shift()?.(error) };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

test('what is asked for in one turn goes together, and each hears its own', async () => {
  const { sent, together, answer } = slow(16);
  const asked = ['a', 'b', 'c'].map((item) => together.ask(item));
  await turn();
  expect(sent).toEqual([['a', 'b', 'c']]);
  answer();
  expect(await Promise.all(asked)).toEqual(['a!', 'b!', 'c!']);
});

test('what is asked for while one is on its way is not answered by that one', async () => {
  const { sent, together, answer } = slow(16);
  const first = together.ask('session');
  await turn();
  let isHeard = false;
  const second = together.ask('session').then(() => (isHeard = true));
  answer();
  await first;
  await turn();
  expect(isHeard).toBe(false);
  expect(sent).toEqual([['session'], ['session']]);
  answer();
  await second;
});

test('more than go together go in turns', async () => {
  const { sent, together, answer } = slow(2);
  const asked = ['a', 'b', 'c'].map((item) => together.ask(item));
  for (const _ of [1, 2]) {
    await turn();
    answer();
  }
  expect(await Promise.all(asked)).toEqual(['a!', 'b!', 'c!']);
  expect(sent).toEqual([['a', 'b'], ['c']]);
});

test('where one fails, those with it hear of it and the next are asked all the same', async () => {
  const { together, answer } = slow(2);
  const failing = ['a', 'b'].map((item) => together.ask(item));
  const heard = Promise.all(failing.map((one) => expect(one).rejects.toThrow('no database')));
  const later = together.ask('c');
  await turn();
  answer(new Error('no database'));
  await heard;
  await turn();
  answer();
  expect(await later).toBe('c!');
});
