// What the record of two gets: by choice, else what is filled in; nothing that anybody wrote is lost.

import fc from 'fast-check';
import { type Customer, customersTable } from '../../../src/modules/customers/index';
import { mergeFields } from '../../../src/modules/duplicates/merge-fields';

const headingOf = (field: keyof Customer): string => customersTable.fields[field].heading.en;

/** All that is not named is not known. */
function aCustomer(given: Partial<Customer>): Customer {
  const blank = Object.entries(customersTable.fields).map(([field, { kind }]) => [
    field,
    ['money', 'number', 'percent', 'instant', 'flag'].includes(kind) ? null : '',
  ]);
  // A value for each field, of its kind.
  return { ...(Object.fromEntries(blank) as Customer), ...given };
}

const merged = (keep: Partial<Customer>, drop: Partial<Customer>, choices = {}) =>
  mergeFields(aCustomer(keep), aCustomer(drop), choices, headingOf);

describe('mergeFields', () => {
  it('fills what is blank, and keeps what gave way in the note', () => {
    expect(
      merged(
        { name: 'Aziz', email: '', note: 'VIP', tags: 'a, b', createdAt: 5, lastTouch: null, touchDays: null },
        {
          name: 'Aziz Karimov',
          email: 'a@b.uz',
          note: 'qarzi bor',
          tags: 'B; c',
          createdAt: 3,
          lastTouch: 9,
          touchDays: 7,
        },
      ),
    ).toMatchObject({
      name: 'Aziz',
      email: 'a@b.uz',
      note: 'VIP\nqarzi bor\nName: Aziz Karimov',
      tags: 'a, B, c',
      createdAt: 3,
      lastTouch: 9,
      touchDays: 7,
    });
  });

  it('follows a choice, also for the phone that is called first; a third one goes into the note', () => {
    const phones = [
      { contact: '+998 90 111 11 11', phone2: '@aziz' },
      { contact: '+998 91 222 22 22', phone2: '901111111' },
    ] as const;

    expect(merged(...phones, { contact: 'drop' })).toMatchObject({
      contact: '+998 91 222 22 22',
      phone2: '+998 90 111 11 11',
      note: 'Phone or @username: @aziz',
    });
    expect(merged({ name: 'Aziz' }, { name: 'Азиз' }, { name: 'drop' })).toMatchObject({
      name: 'Азиз',
      note: 'Name: Aziz',
    });
  });

  it.each([
    [
      'the later word',
      { consent: 'Ha', consentOn: '2026-01-01' },
      { consent: 'Yoʻq', consentOn: '2026-02-01' },
      'Yoʻq',
    ],
    [
      'the later word, also a yes',
      { consent: 'No', consentOn: '2025-01-01' },
      { consent: 'Yes', consentOn: '2026-02-01' },
      'Yes',
    ],
    ['a refusal, where nobody knows when', { consent: 'Ha' }, { consent: 'Нет' }, 'Нет'],
    ['the only word', { consent: '' }, { consent: 'Ha' }, 'Ha'],
  ])('of consent keeps %s', (_, keep, drop, consent) => {
    expect(merged(keep, drop)).toMatchObject({ consent });
  });

  it('never writes to whom one of both records says not to', () => {
    expect([
      merged({ doNotContact: false }, { doNotContact: true }).doNotContact,
      merged({}, { doNotContact: false }).doNotContact,
    ]).toEqual([true, false]);
  });

  it('loses no phone, e-mail or name', () => {
    const anyText = fc.constantFrom('', 'Aziz', 'Nodira', 'Bobur');
    const anyPhone = fc.constantFrom('', '+998 90 111 11 11', '+998 91 222 22 22', '@aziz', '@nodira', '12345');
    const anyone = fc.record({ name: anyText, email: anyText, city: anyText, contact: anyPhone, phone2: anyPhone });
    const anySide = fc.constantFrom('keep', 'drop');
    const anyChoice = fc.record({ name: anySide, contact: anySide, email: anySide }, { requiredKeys: [] });
    fc.assert(
      fc.property(anyone, anyone, anyChoice, (keep, drop, choices) => {
        const all = Object.values(merged(keep, drop, choices)).join('\n');

        expect([...Object.values(keep), ...Object.values(drop)].filter((text) => !all.includes(text))).toEqual([]);
      }),
    );
  });
});
