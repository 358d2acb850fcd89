// How alike two written values are: in two alphabets, with slips, by words, by days.

import { LEVEL, type Level, likeness } from '../../../src/modules/duplicates/likeness';
import { prepare } from '../../../src/modules/duplicates/prepared';
import type { TraitKind } from '../../../src/modules/duplicates/traits';

function levelOf(kind: TraitKind, one: string, other: string): Level {
  const { weighed, at } = prepare({ key: 'it', kind, values: [one, other] });
  const [first, second] = [weighed[at[0] ?? -1], weighed[at[1] ?? -1]];
  if (!first || !second) return LEVEL.unknown;
  return first === second ? LEVEL.equal : likeness(kind, first, second);
}

describe('two values', () => {
  it.each<[TraitKind, string, string, Level]>([
    ['name', 'Aziz Karimov', 'Karimov Aziz', LEVEL.equal],
    ['name', 'Aziz Karimov', 'Азиз Каримов', LEVEL.equal],
    ['name', 'Тошкент Савдо', 'Ташкент Торг', LEVEL.same],
    ['name', "O'zRTXB AJ", 'АО УзРТСБ', LEVEL.close],
    ['name', '"Nur Savdo" MChJ', 'ООО «Нур Торг»', LEVEL.equal],
    ['name', 'Aziz Karimov', 'Aziz Karinov', LEVEL.close],
    ['name', 'Aziz Karimov', 'Nodira Tosheva', LEVEL.differs],
    ['name', '12-maktab', '21-maktab', LEVEL.differs],
    ['givenName', 'Oliver', 'Ol vri', LEVEL.near],
    ['givenName', 'A', 'Aziz', LEVEL.loose],
    ['givenName', 'Aziz', '', LEVEL.unknown],
    ['day', '1908-12-09', '19081209', LEVEL.equal],
    ['day', '09.12.1908', '1908-12-09', LEVEL.equal],
    ['day', '1990-03-04', '1990-04-03', LEVEL.same],
    ['day', '1990-03-04', '1990-03-24', LEVEL.same],
    ['day', '2015-10-29', '2015-11-12', LEVEL.close],
    ['day', '2015-10-29', '2016-05-17', LEVEL.near],
    ['day', '2015-10-29', '1975-05-17', LEVEL.differs],
    ['phone', '90 123 45 67', '+998901234567', LEVEL.equal],
    ['phone', '90 123 45 67;91 765 43 21', '91 765 43 21', LEVEL.equal],
    ['phone', '90 123 45 67', '90 123 45 68', LEVEL.same],
    ['phone', '@Aziz', '@aziz', LEVEL.equal],
    ['phone', '90 123 45 67', '93 777 00 22', LEVEL.differs],
    ['number', '7535316', '7535361', LEVEL.same],
    ['number', '4510', '2602', LEVEL.differs],
    ['email', 'Aziz@Mail.uz', 'aziz@mail.uz', LEVEL.equal],
    ['email', 'aziz.k@mail.uz', 'aziz.k@gmail.com', LEVEL.same],
    ['email', 'aziz@mail.uz', 'nodira@firma.uz', LEVEL.differs],
    ['word', 'wa', 'qld', LEVEL.differs],
  ])('%s: %j and %j are of level %d', (kind, one, other, level) => {
    expect([levelOf(kind, one, other), levelOf(kind, other, one)]).toEqual([level, level]);
  });
});
