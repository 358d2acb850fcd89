// Uzbek words that the alphabet alone spells wrong in Cyrillic letters, and names that are spelled in Latin ones everywhere.

/** Brands and abbreviations: they stay as they are. */
const NAMES =
  'Daftar Telegram WhatsApp Instagram Facebook Google Gmail Excel Sheets PDF CSV XLSX KPI CRM B2B B2C RFM JSON LTV'
    .split(' ')
    .map((name): [string, string] => [name, name]);

/** A soft sign at the end goes before a suffix: сентябрь, сентябрда. */
const WORDS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['yanvar', 'январь'],
  ['fevral', 'февраль'],
  ['aprel', 'апрель'],
  ['iyun', 'июнь'],
  ['iyul', 'июль'],
  ['sentabr', 'сентябрь'],
  ['oktabr', 'октябрь'],
  ['noyabr', 'ноябрь'],
  ['dekabr', 'декабрь'],
  ['funksiya', 'функция'],
  ['aksiya', 'акция'],
  ['stansiya', 'станция'],
  ['operatsiya', 'операция'],
  ['litsenziya', 'лицензия'],
  ['protsent', 'процент'],
  ['konsert', 'концерт'],
  ['sement', 'цемент'],
  ['sex', 'цех'],
  ['sirk', 'цирк'],
  ['rol', 'роль'],
  ['parol', 'пароль'],
  ['model', 'модель'],
  ['filtr', 'фильтр'],
  ['kalendar', 'календарь'],
  ['detal', 'деталь'],
  ['mebel', 'мебель'],
  ['albom', 'альбом'],
  ['kompyuter', 'компьютер'],
  ['intervyu', 'интервью'],
  ['obyekt', 'объект'],
  ['subyekt', 'субъект'],
  ['rayon', 'район'],
  ['mayonez', 'майонез'],
  ['budjet', 'бюджет'],
  ['e-mail', 'электрон почта'],
  ['email', 'электрон почта'],
];

const BY_WORD = new Map(WORDS);
const BY_NAME = new Map(NAMES);
const STEM = new RegExp(`^(${WORDS.map(([latin]) => latin).join('|')})(.*)$`, 'i');
const NAME = new RegExp(`^(${NAMES.map(([name]) => name).join('|')})(.*)$`);
/** What may follow a word; "sirka" (vinegar) is no circus. */
const SUFFIX = /^(?:lar|ni|ning|ga|da|dan|dagi|i|si|im|ing|imiz|ingiz|li|lik|siz|gacha|cha|chi|dor)(?:$|[a-z'])/i;

/** A word in parts: what is spelled otherwise than by rule, and the rest of it, which is not. */
export interface KnownWord {
  readonly known: string;
  readonly rest: string;
}

/** Finds a word that is not spelled by rule, with whatever suffix; null for all others. Apostrophes are straight. */
export function knownWord(word: string): KnownWord | null {
  const [, name = '', nameRest = ''] = NAME.exec(word) ?? [];
  if (name !== '' && (nameRest === '' || SUFFIX.test(nameRest)))
    return { known: BY_NAME.get(name) ?? name, rest: nameRest };
  const [, stem = '', rest = ''] = STEM.exec(word) ?? [];
  if (stem === '' || (rest !== '' && !SUFFIX.test(rest))) return null;
  const cyrillic = BY_WORD.get(stem.toLowerCase()) ?? stem;
  return { known: likeLatin(rest === '' ? cyrillic : cyrillic.replace(/ь$/, ''), stem), rest };
}

function likeLatin(cyrillic: string, latin: string): string {
  if (latin === latin.toUpperCase()) return cyrillic.toUpperCase();
  return latin.charAt(0) === latin.charAt(0).toLowerCase()
    ? cyrillic
    : cyrillic.charAt(0).toUpperCase() + cyrillic.slice(1);
}
