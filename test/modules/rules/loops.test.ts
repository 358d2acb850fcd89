// Rules that would set one another off for ever are found before they do.

import { rulesInCircles } from '../../../src/modules/rules/loops';
import type { RuleCells } from '../../../src/modules/rules/parse-rule';
import { aRule } from './facts';

const namesIn = (...given: readonly Partial<RuleCells>[]) => {
  const rules = given.map((each, index) => aRule({ id: `Q-${index + 1}`, ...each }));
  return [...rulesInCircles(rules).keys()].map(({ id }) => id);
};

const POSTPONES: Partial<RuleCells> = { when: 'contactDue', action: 'nextContact', detail: '1' };
const onChange = (what: string, detail: string): Partial<RuleCells> => {
  return { when: 'fieldChanged', what, action: 'setField', detail };
};

describe('a circle', () => {
  it('of one rule is one that does what it waits for', () => {
    expect([namesIn(POSTPONES), namesIn({ when: 'taskDue' }), namesIn(onChange('manba', 'manba = Telegram'))]).toEqual([
      ['Q-1'],
      ['Q-1'],
      ['Q-1'],
    ]);
  });

  it('of two is found too, and a third beside it is none', () => {
    const two = [onChange('manba', 'masʼul = Aziz'), onChange('masʼul', 'manba = Telegram')];

    expect(namesIn(...two, onChange('masʼul', 'keyingi qadam = Tanishish'), {})).toEqual(['Q-1', 'Q-2']);
  });

  it('is none where a person stands between, or the rule is off', () => {
    expect(namesIn({ ...POSTPONES, mode: 'suggest' }, { when: 'taskDue', mode: 'off' })).toEqual([]);
  });
});
