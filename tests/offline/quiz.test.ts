import { describe, expect, test } from 'vitest';
import { coffee, person, pocket, START, visitOf } from './pocket.ts';

describe('a quiz', () => {
  test('that was passed is remembered over a kill, by person and version', async () => {
    const { phone, clock, again } = await pocket();
    expect(await phone.passedQuiz(coffee)).toBeNull();
    const passedAt = clock.now().wall;
    await phone.passQuiz(coffee, 3);
    clock.pass(60_000);
    await phone.passQuiz(coffee, 1);
    const relaunched = await again();
    expect(await relaunched.passedQuiz(coffee)).toEqual({ passedAt, tries: 3 });
    expect(await relaunched.passedQuiz({ ...coffee, version: coffee.version + 1 })).toBeNull();
    await relaunched.rememberPerson(person('shopper-2'));
    expect(await relaunched.passedQuiz(coffee)).toBeNull();
  });

  test('stands right behind the start of each visit that begins from then on', async () => {
    const { phone, clock, begin } = await pocket();
    expect((await begin('visit-1')).report.quiz).toBeNull();
    const passedAt = clock.now().wall;
    await phone.passQuiz(coffee, 2);
    clock.pass(1_000);
    const journal = await phone.startVisit(visitOf('visit-2'), START);
    expect(journal.report.quiz).toEqual({ seq: 2, passedAt, tries: 2 });
    expect(journal.report.clocks).toMatchObject([{ seq: 3 }]);
    expect((await begin('visit-1')).report.quiz).toBeNull();
  });

  test('and the server’s clock is known as it was last heard', async () => {
    const { phone, clock, again } = await pocket();
    clock.set(-180_000);
    await phone.refreshPack();
    expect(await (await again()).serverOffset()).toBeCloseTo(180_000, -3);
  });
});
