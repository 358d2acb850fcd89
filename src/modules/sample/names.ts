// Names of people, firms and places of the sample firm, and how each language writes them.

import type { Language } from '../../kernel/i18n/language';
import { toCyrillic } from '../../kernel/text/cyrillic';
import { straightApostrophes } from '../../kernel/text/fold';

/** First names with the ending that a surname takes after them. */
export const FIRST_NAMES: readonly (readonly [string, 'ov' | 'ova'])[] = [
  ...[
    'Aziz',
    'Sardor',
    'Jasur',
    'Bekzod',
    'Otabek',
    'Shahzod',
    'Ulugʻbek',
    'Sherzod',
    'Doniyor',
    'Rustam',
    'Farhod',
  ].map((name) => [name, 'ov'] as const),
  ...['Nodira', 'Malika', 'Gulnora', 'Zilola', 'Feruza', 'Kamola', 'Sevara', 'Nilufar', 'Shahlo', 'Barno', 'Iroda'].map(
    (name) => [name, 'ova'] as const,
  ),
];

export const SURNAMES = [
  ...['Karim', 'Rahim', 'Yusup', 'Said', 'Ismoil', 'Qodir', 'Nazar', 'Umar', 'Xolmat', 'Sobir', 'Gʻafur', 'Rasul'],
] as const;

export const FIRMS = [
  ...[
    'Baraka',
    'Ipak Yoʻli',
    'Humo',
    'Orient',
    'Sharq',
    'Registon',
    'Chorsu',
    'Navroʻz',
    'Temur',
    'Zamin',
    'Samo',
    'Buloq',
  ],
] as const;

export const FIRM_KINDS = ['Savdo', 'Biznes', 'Servis', 'Invest', 'Plyus', 'Textil', 'Qurilish'] as const;

export const CITIES: readonly (readonly [string, number])[] = [
  ['Toshkent', 60],
  ['Samarqand', 9],
  ['Andijon', 7],
  ['Fargʻona', 7],
  ['Namangan', 6],
  ['Buxoro', 5],
  ['Chirchiq', 6],
];

/** Who works in the sample firm where nobody else does. */
export const SELLERS = ['Dilnoza', 'Jahongir', 'Madina'] as const;

/** Russian has no letters of its own for these. */
const RUSSIAN: Readonly<Record<string, string>> = { қ: 'к', ғ: 'г', ҳ: 'х', ў: 'у', Қ: 'К', Ғ: 'Г', Ҳ: 'Х', Ў: 'У' };

/** Writes an Uzbek name in a language. */
export function nameIn(name: string, language: Language): string {
  if (language === 'uz') return name;
  if (language === 'uz-Cyrl') return toCyrillic(name);
  if (language === 'en') return straightApostrophes(name).replace(/'/g, '');
  return inRussian(name);
}

/** Writes an Uzbek name as a Russian document has it. */
export function inRussian(name: string): string {
  return toCyrillic(name).replace(/[қғҳўҚҒҲЎ]/g, (letter) => RUSSIAN[letter] ?? letter);
}

/** Returns how a firm is called with its legal form. */
export function firmIn(name: string, language: Language): string {
  const bare = nameIn(name, language);
  if (language === 'ru') return `ООО «${bare}»`;
  if (language === 'en') return `${bare} LLC`;
  return `${bare} ${nameIn('MChJ', language)}`;
}
