// What may cross google.script.run, and what is refused with the place where it stands.

import { overTheWire } from '../../../host/runtime/wire';

class Deal {
  readonly title = 'x';
}

describe('the wire', () => {
  it.each([
    [null, null],
    [undefined, undefined],
    ['x', 'x'],
    [0, 0],
    [Number.NaN, null],
    [false, false],
    [{ a: [1, { b: 'c' }] }, { a: [1, { b: 'c' }] }],
    [{ a: undefined, b: 1 }, { b: 1 }],
    [
      [1, undefined, 2],
      [1, null, 2],
    ],
    [Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ])('carries %j as %j', (given, arrived) => {
    expect(overTheWire(given)).toEqual(arrived);
  });

  it('carries a hole in a list as null and the key __proto__ as data', () => {
    // biome-ignore lint/suspicious/noSparseArray: the hole is what the case is about
    expect(overTheWire([1, , 2])).toEqual([1, null, 2]);
    const arrived = overTheWire(JSON.parse('{"__proto__":{"x":1}}'));
    expect(JSON.stringify(arrived)).toBe('{"__proto__":{"x":1}}');
  });

  it('hands over a copy', () => {
    const given = { list: [1] };

    expect(overTheWire(given)).not.toBe(given);
  });

  it.each([
    ['a Date', { due: { at: new Date(0) } }, 'Failed due to illegal value in property: due.at'],
    ['a function', [1, () => 1], 'Failed due to illegal value in property: 1'],
    ['a symbol', { s: Symbol('x') }, 'Failed due to illegal value in property: s'],
    ['a Map', { m: new Map() }, 'Failed due to illegal value in property: m'],
    ['an instance of a class', { d: new Deal() }, 'Failed due to illegal value in property: d'],
    ['a bare Date', new Date(0), 'Failed due to illegal value.'],
  ])('refuses %s', (_kind, given, sentence) => {
    expect(() => overTheWire(given)).toThrow(sentence);
  });

  it('refuses a circle, but not the same thing twice', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const same = { x: 1 };

    expect(() => overTheWire(circle)).toThrow('Failed due to illegal value in property: self');
    expect(overTheWire([same, same])).toEqual([{ x: 1 }, { x: 1 }]);
  });
});
