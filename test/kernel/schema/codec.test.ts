// Cell <-> value: what goes in comes out, and nonsense is called nonsense.

import fc from 'fast-check';
import { type Cell, decode, encode } from '../../../src/kernel/schema/codec';
import { FIELD_KINDS, type FieldKind } from '../../../src/kernel/schema/kinds';
import { dayOfSerial } from '../../../src/kernel/time/day';

const TASHKENT = () => 300;
const TEXT_KINDS = ['id', 'text', 'choice', 'person', 'reference'] as const;

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);

describe('decode', () => {
  it.each<[FieldKind, Cell, unknown]>([
    ['text', '007', '007'],
    ['text', 0, '0'],
    ['text', false, 'FALSE'],
    ['text', '', ''],
    ['money', 0, 0],
    ['money', '', null],
    ['money', -5, -5],
    ['percent', 0.1, 0.1],
    ['day', 46_082, '2026-03-01'],
    ['day', '01.03.2026', '2026-03-01'],
    ['day', '', ''],
    ['instant', '', null],
    ['instant', 25_569.5, Date.UTC(1970, 0, 1, 7)],
    ['flag', false, false],
    ['flag', '', null],
    ['contact', '90 123 45 67', '90 123 45 67'],
    ['contact', 901_234_567, '901234567'],
    ['email', 'aziz@example.com', 'aziz@example.com'],
    ['link', 'https://t.me/aziz', 'https://t.me/aziz'],
  ])('reads a %s cell %j as %j', (kind, cell, value) => {
    expect(decode(kind, cell, TASHKENT)).toEqual({ ok: true, value });
  });

  it.each<[FieldKind, Cell, unknown, string]>([
    ['money', '12 mln', null, 'number'],
    ['money', true, null, 'number'],
    ['number', 'besh', null, 'number'],
    ['day', 'ertaga', '', 'day'],
    ['day', -3, '', 'day'],
    ['day', true, '', 'day'],
    ['instant', 'kecha', null, 'instant'],
    ['instant', 0, null, 'instant'],
    ['flag', 'ha', null, 'flag'],
    ['contact', '123', '123', 'contact'],
    ['email', 'aziz@', 'aziz@', 'email'],
    ['link', 'javascript:alert(1)', 'javascript:alert(1)', 'link'],
  ])('says that a %s cell does not hold %j, goes on with %j, and what was expected', (kind, cell, value, expected) => {
    expect(decode(kind, cell, TASHKENT)).toEqual({ ok: false, value, expected });
  });

  it('is total: every cell of every kind has an answer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIELD_KINDS),
        anyCell,
        (kind, cell) => typeof decode(kind, cell, TASHKENT).ok === 'boolean',
      ),
    );
  });
});

describe('encode and decode', () => {
  it('bring every text back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXT_KINDS), fc.string(), (kind, text) => {
        expect(decode(kind, encode(kind, text, TASHKENT), TASHKENT)).toEqual({ ok: true, value: text });
      }),
    );
  });

  it('bring every amount back', () => {
    fc.assert(
      fc.property(fc.integer(), (amount) => {
        expect(decode('money', encode('money', amount, TASHKENT), TASHKENT)).toEqual({ ok: true, value: amount });
      }),
    );
  });

  it('bring every day back, in any zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999 }), fc.constantFrom(-720, 0, 300, 780), (serial, offset) => {
        const day = dayOfSerial(serial);

        expect(
          decode(
            'day',
            encode('day', day, () => offset),
            () => offset,
          ),
        ).toEqual({ ok: true, value: day });
      }),
    );
  });

  it('bring every instant back to the millisecond', () => {
    const instants = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(decode('instant', encode('instant', instant, TASHKENT), TASHKENT)).toEqual({ ok: true, value: instant });
      }),
    );
  });

  it('write blank as blank in every kind', () => {
    expect(FIELD_KINDS.map((kind) => encode(kind, null, TASHKENT))).toEqual(FIELD_KINDS.map(() => ''));
  });
});
