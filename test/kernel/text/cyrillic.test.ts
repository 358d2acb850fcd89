// Uzbek in Latin letters becomes Uzbek in Cyrillic ones.

import fc from 'fast-check';
import { toCyrillic } from '../../../src/kernel/text/cyrillic';
import { customersTable } from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';

describe('toCyrillic', () => {
  it.each([
    ['Yoʻqotish sababi', 'Йўқотиш сабаби'],
    ["Qo'shilgan", 'Қўшилган'],
    ['Toʻlov vaʼdasi', 'Тўлов ваъдаси'],
    ['Masʼul', 'Масъул'],
    ['Isʼhoq', 'Исҳоқ'],
    ['Ehtiyoj', 'Эҳтиёж'],
    ['Keyingi aloqa', 'Кейинги алоқа'],
    ['Yetishmagan yil', 'Етишмаган йил'],
    ['Yuborish, gʻisht, choy', 'Юбориш, ғишт, чой'],
    ['Telefon yoki @username', 'Телефон ёки @username'],
    ['Poema', 'Поэма'],
    ['STIR', 'СТИР'],
    ['SHARTNOMA YOʻQ', 'ШАРТНОМА ЙЎҚ'],
    ['Mijoz: {name}', 'Мижоз: {name}'],
    ['Имя 12 №', 'Имя 12 №'],
  ])('writes %s as %s', (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  it('leaves no Latin letter in the headings of our tables, but for names that are no words', () => {
    const headings = [customersTable, dealsTable].flatMap((table) =>
      Object.values(table.fields).map((field) => field.heading.uz.replace('@username', '')),
    );

    expect(headings.map(toCyrillic).filter((heading) => /[a-z]/i.test(heading))).toEqual([]);
  });

  it('takes every text, and leaves what is Cyrillic already', () => {
    fc.assert(
      fc.property(fc.string(), (text) => toCyrillic(toCyrillic(text)) === toCyrillic(text) || /[@{'‘’ʻʼ`´]/.test(text)),
    );
  });
});
