import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countingBy,
  differencesUnder,
  fitting,
  type PlacedProfile,
  profileFor,
} from '#domain/checklist/profile.ts';
import { profileFaults } from '#domain/checklist/standard-faults.ts';
import { checklist, section, standard, yesNo } from '#tests/support/checklist.ts';
import { forAll } from '#tests/support/for-all.ts';
import { visit } from '#tests/support/visit.ts';

const nowhere = { regions: [], channels: [], concepts: [] };
const profile = (id: string, places: Partial<PlacedProfile['places']> = {}): PlacedProfile => ({
  ...{ id, version: 1, name: { en: id }, standardSet: 'house', overrides: [] },
  places: { ...nowhere, ...places },
});
const asked = { channel: 'store', standardSet: { id: 'house' } } as const;

describe('which profile counts', () => {
  const region = profile('region', { regions: ['North'] });
  const channel = profile('channel', { channels: ['store'] });
  const concept = profile('concept', { concepts: ['Kiosk'] });
  const byHand = profile('by-hand');
  const profiles = [region, channel, concept, byHand];
  const at = (chosen: string | null, more: object = {}) =>
    profileFor({ region: 'North', concept: 'Kiosk', chosen, profiles, ...more }, asked)?.id;

  test('a concept goes before a channel, a channel before a region, and what was chosen by hand before all', () => {
    expect(at(null)).toBe('concept');
    expect(at(null, { concept: 'Street' })).toBe('channel');
    expect(at(null, { profiles: [region, byHand] })).toBe('region');
    expect(at('by-hand')).toBe('by-hand');
    expect(at('gone since')).toBe('concept');
    expect(at(null, { profiles: [byHand] })).toBeUndefined();
  });

  test('one of another set counts for nothing; one that only the store has, as earlier builds kept it, for all', () => {
    expect(
      profileFor(
        { region: null, concept: 'Kiosk', chosen: 'by-hand', profiles },
        { ...asked, standardSet: { id: 'other' } },
      ),
    ).toBeNull();
    const own = { id: 'own', name: { en: 'Own' }, overrides: [] };
    expect(profileFor({ region: null, concept: null, chosen: own, profiles }, asked)).toBe(own);
  });

  test('whichever counts fits the store, and the order in which they are kept makes no difference', () => {
    const words = fc.subarray(['a', 'b']);
    const some = fc
      .array(fc.tuple(words, fc.subarray(['store', 'phone'] as const), words), { maxLength: 6 })
      .map((all) =>
        all.map(([regions, channels, concepts], nr) => profile(`p${nr}`, { regions, channels, concepts })),
      );
    const word = fc.option(fc.constantFrom('a', 'b', 'c'));
    forAll(fc.tuple(some, word, word), ([all, region, concept]) => {
      const counts = profileFor({ region, concept, chosen: null, profiles: all }, asked);
      const turned = profileFor({ region, concept, chosen: null, profiles: all.toReversed() }, asked);
      expect(turned).toEqual(counts);
      const fit = fitting(all, { region, concept }, 'store').map(({ id }) => id);
      expect(counts?.id ?? null).toBe(fit[0] ?? null);
      for (const { id, places } of all)
        if (fit.includes(id) && places.regions.length > 0) expect(places.regions).toContain(region);
    });
  });
});

describe('a standard', () => {
  const asks = (settings: object = {}) => ({
    ...checklist({ sections: [section('door', [yesNo('greeted', 10, settings), yesNo('thanked', 10)])] }),
    standards: [{ ...standard('greeted'), weight: 3, critical: true }, standard('thanked')],
  });

  test('weighs and fails a visit as its set says, where its question says nothing', () => {
    const lived = visit(asks()).answer('greeted', false).answer('thanked', true);
    expect(lived.score()).toMatchObject({
      percentage: 25,
      verdict: 'failed',
      criticals: [{ effect: 'fail' }],
    });
    const own = visit(asks({ weight: 1 }))
      .answer('greeted', false)
      .answer('thanked', true);
    expect(own.score().percentage).toBe(50);
    const capped = visit(asks({ critical: { effect: 'cap', percent: 20 } }))
      .answer('greeted', false)
      .answer('thanked', true);
    expect(capped.score()).toMatchObject({ percentage: 20, criticals: [{ effect: 'cap' }] });
  });

  test('says what a profile makes different, and from what', () => {
    const [greeted = standard('greeted')] = asks().standards;
    const counting = countingBy(greeted, asks({ weight: 2 }));
    expect(counting).toEqual({ weights: [2], critical: true, wait: null });
    const said = { standard: 'greeted', reverse: true, weight: 5, critical: false, targetSeconds: 40 };
    expect(differencesUnder({ overrides: [said] }, 'greeted', counting)).toEqual([
      { of: 'reverse' },
      { of: 'critical', from: true, to: false },
      { of: 'weight', from: 2, to: 5 },
      { of: 'targetSeconds', from: null, to: 40 },
    ]);
    const retired = { overrides: [{ ...said, retire: true }] };
    expect(differencesUnder(retired, 'greeted', counting)).toEqual([{ of: 'retire' }]);
    expect(
      differencesUnder({ overrides: [{ standard: 'greeted', weight: 2 }] }, 'greeted', counting),
    ).toEqual([]);
  });

  test('has no limit that is shorter than its target', () => {
    const crossed = {
      ...profile('crossed'),
      overrides: [{ standard: 'queue', targetSeconds: 60, limitSeconds: 30 }],
    };
    expect(profileFaults(crossed)).toEqual([{ kind: 'limit-below', standard: 'queue' }]);
  });
});
