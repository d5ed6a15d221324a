import { describe, expect, test } from 'vitest';
import { telephoneChecklist } from '#library/telephone/checklist.ts';
import { visit } from '#tests/support/visit.ts';

describe('the telephone checklist', () => {
  test('gives everything to a call in which all is well', () => {
    const life = visit(telephoneChecklist)
      .mark('dialled', '10:00:00')
      .mark('answered', '10:00:15')
      .mark('person', '10:01:30')
      .mark('ended', '10:05:00');
    const answers = { 'menu-choices': 1, 'way-out': true, 'hold-told': true, reached: true, named: true };
    const rest = { finished: true, 'told-times': 'once', knew: 'found-out', 'sent-away': false };
    for (const [id, value] of Object.entries({ ...answers, ...rest, solved: 'solved', helped: 5 }))
      life.answer(id, value);
    expect(life.submit().score()).toMatchObject({ percentage: 100, verdict: 'passed' });
  });

  test('gives what was earned where nobody was reached, and asks nothing of a talk that was none', () => {
    const life = visit(telephoneChecklist)
      .mark('dialled', '10:00:00')
      .mark('answered', '10:00:40')
      .mark('ended', '10:10:40');
    for (const [id, value] of Object.entries({ 'menu-choices': 4, 'way-out': false, 'hold-told': false }))
      life.answer(id, value);
    life.answer('reached', false).answer('solved', 'unsolved').answer('helped', 1);
    const score = life.submit().score();
    // The ringing took half of the way from target to limit: 2 of 4. Of the menu 0 of 8; the talk has no share of the whole.
    const reaching = score.sections.find(({ section }) => section === 'reaching');
    expect(reaching).toMatchObject({ earned: 2 });
    expect(score.sections.find(({ section }) => section === 'talking')).toMatchObject({ share: 0 });
    expect(score.verdict).toBe('failed');
  });
});
