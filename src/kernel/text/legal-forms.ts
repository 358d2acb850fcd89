// The legal forms that stand before or behind the name of a firm, in Uzbek, Russian and English.

import { skeleton } from './skeleton';

/**
 * Abbreviations and their words, after the Civil Code of Uzbekistan and the law on firms. People write each in both alphabets.
 * KMK and ГМК are no legal forms; like these they are left out when people speak.
 */
const FORMS: readonly string[] = [
  ...['MChJ', 'OOO', 'LLC', 'Ltd', 'Ltd Co', 'Co Ltd', 'GmbH', 'ТОО', 'ОсОО', 'МЧЖ', 'FE', 'JV'],
  ...['masʼuliyati cheklangan jamiyat', 'masʼuliyati cheklangan jamiyati', 'общество с ограниченной ответственностью'],
  ...['limited liability company', 'QMJ', 'ОДО'],
  ...['AJ', 'OAJ', 'YoAJ', 'АО', 'ОАО', 'ЗАО', 'ПАО', 'JSC', 'PLC', 'Inc', 'Corp', 'AK', 'АК', 'XK', 'HK'],
  ...['aksiyadorlik jamiyati', 'aksiyadorlik kompaniyasi', 'акционерное общество', 'акционерная компания'],
  ...['YaTT', 'ЯТТ', 'ИП', 'ЧП', 'yakka tartibdagi tadbirkor', 'индивидуальный предприниматель'],
  ...[
    'xususiy korxona',
    'частное предприятие',
    'QK',
    'СП',
    "qo'shma korxona",
    'совместное предприятие',
    'joint venture',
  ],
  ...['OK', 'СемП', 'oilaviy korxona', 'семейное предприятие', 'FX', 'ФХ', "fermer xo'jaligi", 'фермерское хозяйство'],
  ...['DX', "dehqon xo'jaligi", 'дехканское хозяйство', 'DUK', 'ГУП', 'ДУК', 'davlat unitar korxonasi', 'DM', 'ГУ'],
  ...[
    'государственное унитарное предприятие',
    'davlat muassasasi',
    'ATB',
    'ATIB',
    'XATB',
    'XAB',
    'АКБ',
    'АИКБ',
    'ЧАБ',
    'ЧАКБ',
  ],
  ...['aksiyadorlik tijorat banki', 'xususiy aksiyadorlik tijorat banki', 'акционерный коммерческий банк'],
  ...[
    'частный акционерный банк',
    'ChEK',
    'ChEII',
    'ChEKK',
    'ИнП',
    'ИП ООО',
    'chet el korxonasi',
    'иностранное предприятие',
  ],
  ...['SK', 'СК', "sug'urta kompaniyasi", 'страховая компания', 'NTM', 'НОУ', 'НТМ', 'KMK', 'ГМК', 'АГМК'],
  ...['kombinati', 'kombinat', 'комбинат', 'zavodi', 'zavod', 'завод', 'fabrikasi', 'fabrika', 'фабрика'],
];

/** Two letters may be a word of the name too, unless somebody wrote them large. */
const SURE_WHEN_SMALL: ReadonlySet<string> = new Set(['ip', 'xk', 'chp', 'aj', 'ao']);

const BY_WORDS: ReadonlySet<string> = new Set(FORMS.map(skeleton));
const MOST_WORDS = 4;

/** Returns the words of a name without the legal forms at its ends; the words as they are where nothing else would be left. */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  const size = formAt(words, (count) => words.slice(0, count)) || -formAt(words, (count) => words.slice(-count));
  if (size === 0) return words;
  return withoutLegalForm(size > 0 ? words.slice(size) : words.slice(0, size));
}

/** Returns how many words of one end are a form, the longest first; 0 for none. */
function formAt(words: readonly string[], end: (count: number) => readonly string[]): number {
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    if (isForm(end(count))) return count;
  }
  return 0;
}

function isForm(words: readonly string[]): boolean {
  const form = skeleton(words.join(' '));
  if (!BY_WORDS.has(form)) return false;
  const isSmall = words.join('') === words.join('').toLowerCase();
  return form.length > 2 || !isSmall || SURE_WHEN_SMALL.has(form);
}
