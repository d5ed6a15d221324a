import { describe, expect, test } from 'vitest';
import { Checklist, type Question, questionsOf } from '#domain/checklist/checklist.ts';
import { faultsOf } from '#domain/checklist/integrity.ts';
import { Profile, StandardSet } from '#domain/checklist/standard.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { coffeeStandardSet } from '#library/coffee/standard-set.ts';
import { rudeHouse } from '#library/profiles/rude-house.ts';

const questions = questionsOf(coffeeChecklist);
const scores = [...questions, ...coffeeChecklist.intervals].flatMap(
  (item) => ('score' in item && item.score) || [],
);
const standardIds = coffeeStandardSet.standards.map(({ id }) => id);

describe('the coffee checklist', () => {
  test('is one that can be published', () => {
    expect(Checklist.parse(coffeeChecklist)).toEqual(coffeeChecklist);
    expect(StandardSet.parse(coffeeStandardSet)).toEqual(coffeeStandardSet);
    expect(faultsOf(coffeeChecklist)).toEqual([]);
  });

  test('measures every standard, and nothing that is none', () => {
    const measured = new Set(scores.map(({ standard }) => standard));
    expect([...measured].toSorted()).toEqual(standardIds.toSorted());
  });

  test('asks in the ways that a counter needs, little of it inside', () => {
    const types = new Set(questions.map(({ type }) => type));
    const all: Question['type'][] = [
      'yes-no',
      'choice',
      'choices',
      'number',
      'scale',
      'text',
      'narrative',
      'staff',
      'receipt',
    ];
    expect([...types].toSorted()).toEqual(all.toSorted());
    expect(questions.filter(({ when }) => when === 'inside').length).toBeLessThanOrEqual(5);
  });

  test('weighs its sections to 100, speed as much as the product', () => {
    const weights = new Map(coffeeChecklist.sections.map(({ id, weight }) => [id, weight ?? 0]));
    expect([...weights.values()].reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(weights.get('wait')).toBe(weights.get('product'));
  });

  test('has one critical item, one bonus, a wait by bands and one by a line', () => {
    expect(scores.filter(({ critical }) => critical).map(({ standard }) => standard)).toEqual([
      'safe-handling',
    ]);
    expect(scores.filter(({ bonus }) => bonus).map(({ standard }) => standard)).toEqual(['fitting-offer']);
    expect(coffeeChecklist.intervals.flatMap(({ score }) => score?.by ?? []).toSorted()).toEqual([
      'bands',
      'line',
    ]);
  });

  test('gives full points at the target of a wait by bands', () => {
    for (const { id, targetSeconds, limitSeconds, score } of coffeeChecklist.intervals) {
      if (score?.by !== 'bands') continue;
      expect(score.bands.at(0)?.upTo, id).toBe(targetSeconds);
      expect(score.bands.at(-1)?.upTo, id).toBe(limitSeconds);
    }
  });
});

test('the rude house turns standards of this set round', () => {
  expect(Profile.parse(rudeHouse)).toEqual(rudeHouse);
  expect(
    rudeHouse.overrides.map(({ standard }) => standard).filter((id) => !standardIds.includes(id)),
  ).toEqual([]);
  expect(rudeHouse.overrides.find(({ standard }) => standard === 'respect')?.reverse).toBe(true);
});
