// Changes of plain data as short paths: found, and put back.

import fc from 'fast-check';
import { applyFacts, Facts, type Tree } from '../../../host/server/keep/facts';

const BEFORE: Tree = { properties: { script: { a: '1', b: '2' }, users: {} }, clock: { ahead: 0 } };

describe('the facts of a state', () => {
  it.each<[string, Tree, unknown]>([
    ['nothing', BEFORE, []],
    ['a value', { ...BEFORE, clock: { ahead: 5 } }, [[['clock', 'ahead'], 5]]],
    [
      'one entry of many',
      { ...BEFORE, properties: { script: { a: '1', b: '3' }, users: {} } },
      [[['properties', 'script', 'b'], '3']],
    ],
    [
      'an entry that went and one that came',
      { ...BEFORE, properties: { script: { a: '1', c: '' }, users: {} } },
      [[['properties', 'script', 'c'], ''], [['properties', 'script', 'b']]],
    ],
    [
      'a text in place of a number',
      { ...BEFORE, properties: { script: { a: 1, b: '2' }, users: {} } },
      [[['properties', 'script', 'a'], 1]],
    ],
    [
      'what lies deep, as a whole',
      { ...BEFORE, properties: { script: { a: '1', b: '2' }, users: { x: { k: { deep: [1] } } } } },
      [[['properties', 'users', 'x'], { k: { deep: [1] } }]],
    ],
  ])('tell that %s changed', (_what, after, changes) => {
    expect(new Facts(BEFORE).changes(after)).toEqual(changes);
  });

  it('are told once', () => {
    const facts = new Facts(BEFORE);
    const after = { ...BEFORE, clock: { ahead: 5 } };
    facts.changes(after);

    expect(facts.changes(after)).toEqual([]);
  });

  it('give the same state when they are put into the old one, whatever it holds', () => {
    const key = fc.constantFrom('a', 'b', 'a b', '\0', '');
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.array(fc.integer()), fc.constant(null));
    const parts = fc.dictionary(key, fc.dictionary(key, fc.dictionary(key, leaf, { minKeys: 1 }), { minKeys: 1 }));

    fc.assert(
      fc.property(parts, parts, (before, after) => {
        const state = JSON.parse(JSON.stringify(before));
        applyFacts(state, JSON.parse(JSON.stringify(new Facts(before).changes(after))));
        expect(withoutEmpty(state)).toEqual(withoutEmpty(after));
      }),
    );
  });
});

/** Objects that became empty stay behind; they hold nothing. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)] as const);
  const full = entries.filter(([, inner]) => !isEmptyObject(inner));
  return Object.fromEntries(full);
}

function isEmptyObject(value: unknown): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && Object.keys(value).length === 0;
}
