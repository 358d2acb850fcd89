// Who is who.

import { customerLabel, findByContact, findByOtherWriting } from '../../../src/modules/customers/index';

const AZIZ = { id: 'M-1', name: 'Aziz', contact: '+998 90 123 45 67' };
const NODIRA = { id: 'M-2', name: 'Nodira', contact: '@nodira_t' };
const NOBODY = { id: 'M-3', name: 'Sardor', contact: '' };

describe('findByContact', () => {
  it.each([
    ['901234567', AZIZ],
    ['8 90 123-45-67', AZIZ],
    ['@NODIRA_T', NODIRA],
    ['90 123 45 68', null],
    ['', null],
  ])('looks for %j', (contact, found) => {
    expect(findByContact([NOBODY, AZIZ, NODIRA], contact)).toBe(found);
  });

  it('takes the upper one when two have the same phone', () => {
    const twin = { ...AZIZ, id: 'M-9' };

    expect(findByContact([AZIZ, twin], '901234567')).toBe(AZIZ);
  });
});

describe('findByOtherWriting', () => {
  const NUMBERS = { id: 'M-5', name: "'=1+1", contact: '' };
  const ANOR = { id: 'M-4', name: 'MChJ Anor', contact: '' };

  const ALIYEVA = { id: 'M-6', name: 'Nodira Aliyeva', contact: '' };
  const SCHOOL = { id: 'M-7', name: 'Maktab 33', contact: '' };

  it.each([
    ['Нодира Алиева', ALIYEVA],
    ['«НОДИРА» АЛИЕВА', ALIYEVA],
    ['ООО «Анор»', ANOR],
    ['Мактаб 33', SCHOOL],
    ['Мактаб 3', null],
    ['Nodira Aliyeva', null],
    ['Нодира', null],
    ['Нодира Алимова', null],
    ['ООО «Анор Плюс»', null],
    ['', null],
    ['***', null],
    ['=1+1', null],
  ])('looks for %j', (name, found) => {
    expect(findByOtherWriting([NOBODY, AZIZ, NODIRA, ANOR, NUMBERS, ALIYEVA, SCHOOL], name)).toBe(found);
  });
});

describe('customerLabel', () => {
  it('tells namesakes apart, and names the nameless by their contact', () => {
    expect([AZIZ, NODIRA, NOBODY, { name: '', contact: '@x_y' }].map(customerLabel)).toEqual([
      'Aziz · 4567',
      'Nodira · @nodira_t',
      'Sardor',
      '@x_y',
    ]);
  });
});
