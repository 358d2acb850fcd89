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

  // The table of glossary.md, "Words that the Cyrillic rule gets wrong", with what suffixes and case make of them.
  it.each([
    ['Sentabr, oktabr, noyabr, dekabr', 'Сентябрь, октябрь, ноябрь, декабрь'],
    ['yanvar, fevral, aprel, iyun, iyul', 'январь, февраль, апрель, июнь, июль'],
    ['1-sentabrda, yanvardan, aprelgacha', '1-сентябрда, январдан, апрелгача'],
    ['funksiya, aksiya, stansiya', 'функция, акция, станция'],
    ['operatsiya, litsenziya, protsent', 'операция, лицензия, процент'],
    ['funksiyalar, aksiyador, protsenti', 'функциялар, акциядор, проценти'],
    ['otsa, ketsa', 'отса, кетса'],
    ['konsert, sement, sex, sirk', 'концерт, цемент, цех, цирк'],
    ['sirka, sexr', 'сирка, сехр'],
    [
      'rol, parol, model, filtr, kalendar, detal, mebel, albom',
      'роль, пароль, модель, фильтр, календарь, деталь, мебель, альбом',
    ],
    ['Roli, parolni, modellar, albomlar', 'Роли, паролни, моделлар, альбомлар'],
    ['kompyuter, intervyu', 'компьютер, интервью'],
    ['Obyekt, subyekt', 'Объект, субъект'],
    ['rayon, mayonez', 'район, майонез'],
    ['budjet', 'бюджет'],
    ['BUDJET, MODEL', 'БЮДЖЕТ, МОДЕЛЬ'],
    ['email, e-mail, Elektron pochta', 'электрон почта, электрон почта, Электрон почта'],
    ['Isʼhoq', 'Исҳоқ'],
  ])('spells %s as people do: %s', (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  it.each([
    ['Daftar menyusidan tanlang', 'Daftar менюсидан танланг'],
    ['Daftarni ochish', 'Daftarни очиш'],
    ['daftar', 'дафтар'],
    ['Telegram, WhatsApp, B2B, PDF', 'Telegram, WhatsApp, B2B, PDF'],
    ['{name} va @username', '{name} ва @username'],
    ['https://daftar.uz/model ochiladi', 'https://daftar.uz/model очилади'],
  ])('leaves names that are no words: %s becomes %s', (latin, cyrillic) => {
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
