import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readScore, writeScore } from '#server/store/score-text.ts';
import { asked } from '#tests/server/store/scene.ts';
import { profile as profileOf } from '#tests/support/checklist.ts';
import { forAll } from '#tests/support/for-all.ts';
import { visit } from '#tests/support/visit.ts';

const answers = fc.constantFrom(undefined, null, true, false, 'perhaps');
const turned = profileOf({ greeted: { reverse: true, weight: 3, critical: true }, queue: { retire: true } });

test('a score is read as it was written, and as earlier builds wrote it', () => {
  forAll(fc.tuple(answers, answers, fc.constantFrom(null, turned)), ([greeted, thanked, profile]) => {
    const lived = visit(asked).mark('entered', '10:00:00').mark('served', '10:01:00');
    if (greeted !== undefined) lived.answer('greeted', greeted);
    if (thanked !== undefined) lived.answer('thanked', thanked);
    const score = lived.submit().score(profile);
    expect(readScore(writeScore(score))).toEqual(score);
    expect(readScore(JSON.stringify(score))).toEqual(score);
  });
});
