// What people type for a field, by the kind of the field.

import { parseText, parseTexts } from '../../../src/kernel/schema/parse-text';
import { defineTable } from '../../../src/kernel/schema/table';

const heading = { uz: 'Sarlavha', ru: 'Заголовок', en: 'Heading' };
const SIZES = { small: { uz: 'Kichik', ru: 'Малый', en: 'Small' }, big: { uz: 'Katta', ru: 'Большой', en: 'Big' } };
const PLACE = { name: 'field', language: 'ru' } as const;

const table = defineTable({
  name: 'things',
  sheet: heading,
  prefix: 'N',
  fields: {
    id: { kind: 'id', heading },
    name: { kind: 'text', heading },
    price: { kind: 'money', heading },
    madeAt: { kind: 'instant', heading, machine: true },
  },
});

describe('a typed text', () => {
  it.each([
    ['text', '  ikki\r\nqator ', 'ikki\nqator'],
    ['money', '1,5 mln', 1_500_000],
    ['day', '5.3.2026', '2026-03-05'],
    ['contact', '90 123 45 67', '+998 90 123 45 67'],
    ['email', 'a@b.uz', 'a@b.uz'],
    ['link', 'https://b.uz', 'https://b.uz'],
    ['flag', 'TRUE', true],
    ['flag', 'false', false],
    ['choice', 'Bozor', 'Bozor'],
  ] as const)('of kind %s, "%s", means %j', (kind, typed, value) => {
    expect(parseText({ kind, heading }, typed, PLACE)).toEqual({ ok: true, value });
  });

  it.each([
    ['money', 'ikki', 'err.amount'],
    ['day', '31/02/2026', 'err.date'],
    ['contact', '123', 'err.phone'],
    ['email', 'a@', 'err.value'],
    ['link', 'b.uz', 'err.value'],
    ['flag', 'balki', 'err.value'],
    ['instant', '5', 'err.field'],
  ] as const)('of kind %s, "%s", is refused by %s at its field', (kind, typed, text) => {
    expect(parseText({ kind, heading }, typed, PLACE)).toEqual({
      ok: false,
      issue: expect.objectContaining({ field: 'field', text }),
    });
  });

  it.each(['text', 'day', 'choice', 'email'] as const)('that is blank is blank in kind %s', (kind) => {
    expect(parseText({ kind, heading }, ' ', PLACE)).toEqual({ ok: true, value: '' });
  });

  it.each(['small', 'Kichik', 'малый', 'Small', 'Кичик'])(
    '"%s" names a fixed choice, in the words of the sheet',
    (typed) => {
      const field = { kind: 'choice', heading, options: SIZES } as const;

      expect(parseText(field, typed, PLACE)).toEqual({ ok: true, value: 'Малый' });
      expect(parseText(field, 'oʻrta', PLACE)).toMatchObject({ ok: false });
    },
  );
});

describe('typed texts by field', () => {
  it('leave blank ones out', () => {
    const texts = { name: 'Stol', price: ' ' };

    expect(parseTexts(table, texts, { language: 'uz', except: [] })).toEqual({ ok: true, values: { name: 'Stol' } });
  });

  it('are refused one by one: nonsense, what only Daftar writes, what is excepted, and what is no field', () => {
    const texts = { name: 'x', price: 'y', madeAt: '1', id: 'N-1', toString: '2' };

    const parsed = parseTexts(table, texts, { language: 'uz', except: ['name'] });

    expect(!parsed.ok && parsed.issues.map(({ field, text }) => `${field} ${text}`)).toEqual([
      'name err.field',
      'price err.amount',
      'madeAt err.field',
      'id err.field',
      'toString err.field',
    ]);
  });
});
