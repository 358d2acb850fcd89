// What people type leads to the customer they mean.

import { fitOf, type Searched } from '../../../src/modules/search/match';
import { parseQuery } from '../../../src/modules/search/query';

const BLANK: Searched = { id: 'M-12', name: '', contact: '', phone2: '', email: '', tags: '', taxId: '' };

function aCustomer(customer: Partial<Searched>): Searched {
  return { ...BLANK, ...customer };
}

/** How well the customer fits, in a word. */
function howWell(typed: string, customer: Partial<Searched>): string {
  const query = parseQuery(typed);
  const found = query && fitOf(query, aCustomer(customer));
  return found === null ? 'none' : (['exact', 'start', 'part'][found] ?? '');
}

const AZIZ = { name: 'Aziz Karimov', contact: '+998 90 123 45 67', email: 'aziz@firma.uz', tags: 'VIP, ulgurji' };

describe('a search', () => {
  it.each([
    ['90 123 45 67', 'exact'],
    ['+998901234567', 'exact'],
    ['8 90 123 45 67', 'exact'],
    ['(90) 123-45-67', 'exact'],
    ['00998 90 123 45 67', 'exact'],
    ['4567', 'start'],
    ['90 123', 'start'],
    ['+998 90', 'start'],
    ['8 90 123', 'start'],
    ['234', 'part'],
    ['2345', 'part'],
    ['90', 'none'],
    ['99 123', 'none'],
  ])('for the digits %s fits a phone: %s', (typed, expected) => {
    expect(howWell(typed, AZIZ)).toBe(expected);
  });

  it.each([
    ['aziz', 'start'],
    ['KARIMOV aziz', 'start'],
    ['Каримов', 'start'],
    ['rimov', 'part'],
    ['aziz rimov', 'part'],
    ['aziza', 'none'],
    ['aziz barno', 'none'],
    ['firma.uz', 'start'],
    ['vip', 'start'],
    ['ulg', 'start'],
    ['Aziz Karimov · 4567', 'part'],
    ['aziz · 4568', 'none'],
  ])('for the words %s fits a name, an e-mail or a tag: %s', (typed, expected) => {
    expect(howWell(typed, AZIZ)).toBe(expected);
  });

  it.each([
    ['Oʻktam Gʻulomov', "o'ktam g'ul"],
    ['Ўктам Ғуломов', 'o‘ktam gʻulomov'],
    ["O'ktam G'ulomov", 'ўктам ғул'],
    ['Yelena Жукова', 'елена jukova'],
  ])('finds %s by %s', (name, typed) => {
    expect(howWell(typed, { name })).toBe('start');
  });

  it.each([
    ['M-12', 'exact'],
    ['m12', 'exact'],
    ['М-12', 'exact'],
    ['12', 'exact'],
    ['M-012', 'exact'],
    ['M-1', 'none'],
    ['M-13', 'none'],
  ])('for the record number %s fits M-12: %s', (typed, expected) => {
    expect(howWell(typed, { name: 'Nodira' })).toBe(expected);
  });

  it('finds a username, a second phone and a tax id', () => {
    const company = { contact: '@mebel_uz', phone2: '+998 71 200 00 01', taxId: '301 234 567' };

    expect(['@Mebel_uz', 'mebel', '71 200 00 01', '301234567', '1234'].map((typed) => howWell(typed, company))).toEqual(
      [...['exact', 'start', 'exact', 'exact', 'part']],
    );
  });

  it('is none for fewer than two characters, and a deal by its number', () => {
    expect([parseQuery(' a '), parseQuery(''), parseQuery('b-3')?.dealId, parseQuery('В 3')?.dealId]).toEqual([
      ...[null, null, 'B-3', 'B-3'],
    ]);
  });
});
