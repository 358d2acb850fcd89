// Firms and people named in two alphabets, with and without their legal form.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ALIKE_FIRMS, firmKey, likenessOfFirms } from '../../../src/kernel/text/firm-name';
import { skeleton } from '../../../src/kernel/text/skeleton';
import { soundOf } from '../../../src/kernel/text/sound';
import { readTable } from '../../support/csv-table';
import { dataFolder } from '../../support/data-folder';

const isSameFirm = (one: string, other: string) => likenessOfFirms(firmKey(one), firmKey(other)) >= ALIKE_FIRMS;

describe('the names of firms', () => {
  it.each([
    ['"Nur" MChJ', 'ООО «Нур»'],
    ['NUR LLC', 'Nur'],
    ['масъулияти чекланган жамият Нур', "Nur mas'uliyati cheklangan jamiyati"],
    ['ИП Каримов', 'Karimov YaTT'],
    ['ип каримов', 'YATT Karimov'],
    ['Chorsu Savdo XK', 'ЧП Чорсу Торг'],
    ['Toʻqimachilik AJ', 'АО Текстиль'],
    ['Ташкент Транс', 'Toshkent Trans'],
    ['Qurilishinvest', 'Стройинвест'],
  ])('are one for %s and %s', (one, other) => {
    expect(isSameFirm(one, other)).toBe(true);
  });

  it.each([
    ['12-maktab', '21-maktab'],
    ['Nur MChJ', 'Nihol MChJ'],
    ['MChJ', 'ООО'],
    ['', ''],
    ['Qurilish', 'Savdo'],
  ])('are two for %j and %j', (one, other) => {
    expect(isSameFirm(one, other)).toBe(false);
  });

  it('keep a form that is all of the name, and two small letters that may be a word', () => {
    expect(['MChJ', 'ok savdo', 'OK Savdo'].map(firmKey)).toEqual(['mchj', 'aktarg.', 'targ.']);
  });
});

describe('soundOf', () => {
  it.each([
    ['Тошкент', 'Ташкент'],
    ['Ёқуб', 'Якуб'],
    ['Шоҳруҳ', 'Shoxrux'],
    ['Хуршид', 'Khurshid'],
    ['Jahongir', 'Джахонгир'],
    ['Мухаммад', 'Muhamad'],
    ['Mariya', 'Maria'],
    ['Алексей', 'Aleksei'],
    ['Oʻktam', 'Уктам'],
    ['Gʻayrat', 'Гайрат'],
  ])('is one for %s and %s', (one, other) => {
    expect(soundOf(skeleton(one))).toBe(soundOf(skeleton(other)));
  });

  it('differs for names that differ', () => {
    const names = ['Aziz', 'Anvar', 'Dilnoza', 'Dildora', 'Karim', 'Karima', 'Sardor', 'Sanjar'];

    expect(new Set(names.map((name) => soundOf(skeleton(name)))).size).toBe(names.length);
  });
});

const file = join(dataFolder(), 'names', 'uz_companies_cross_script.csv');
const isThere = existsSync(file);
if (!isThere) console.warn(`Skipped: there is no ${file}. Set DAFTAR_DATA to the folder that has names/.`);

(isThere ? describe : describe.skip)('14 firms in both alphabets (need ../shared/data)', () => {
  it('are each one with itself, in every writing, and with no other', () => {
    const rows = readTable(file);
    const namesOf = (row: Readonly<Record<string, string>> = {}) =>
      [row.name_uz_latin, row.name_ru, row.variant].flatMap((name) => (name ? [name] : []));

    const same = rows.flatMap((one) =>
      rows
        .filter((other) => namesOf(one).every((name) => namesOf(other).every((theirs) => isSameFirm(name, theirs))))
        .map((other) => [one.entity, other.entity]),
    );

    expect(rows).toHaveLength(14);
    expect(same).toEqual(rows.map(({ entity }) => [entity, entity]));
  });
});
