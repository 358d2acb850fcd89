// Parts of firms' names that are translated and not only written in the other alphabet: Sanoatqurilish is Промстрой.

import { skeleton } from './skeleton';

/** Uzbek and Russian stems of one meaning, by the Russian one; such names are joined of them: oʻz-ikkilamchi-rangli-metall. */
const STEMS: readonly (readonly [meaning: string, ...uzbek: string[]])[] = [
  ['пром', 'sanoat'],
  ['строй', 'qurilish'],
  ['втор', 'ikkilamchi'],
  ['цвет', 'rangli'],
  ['черн', 'qora'],
  ['мет', 'metall'],
  ['торг', 'savdo'],
  ['снаб', "ta'minot"],
  ['экспорт', 'eksport'],
  ['хим', 'kimyo'],
  ['нефт', 'neft'],
  ['хлоп', 'paxta'],
  ['текстил', "to'qimachilik"],
  ['шелк', 'ipak'],
  ['молок', 'sut'],
  ['молоч', 'sut'],
  ['мяс', "go'sht"],
  ['хлеб', 'non'],
  ['зерн', 'don'],
  ['вод', 'suv'],
  ['дор', "yo'l"],
  ['транс', 'transport'],
  ['связ', 'aloqa'],
  ['народ', 'xalq'],
  ['национальн', 'milliy'],
  ['инвест', 'sarmoya'],
  ['энерго', 'energo', 'energetika'],
  ['машин', 'mashina'],
  ['лес', "o'rmon"],
  ['бумаг', "qog'oz"],
  ['мебел', 'mebel'],
  ['стекл', 'shisha'],
  ['кирпич', "g'isht"],
  ['золот', 'oltin'],
  ['авто', 'avto', 'auto'],
  ['цемент', 'sement'],
];

/** What says nothing of which firm it is, as long as anything else is left: "of Uzbekistan", "bank". */
const WEAK = ['oz', 'uz', 'bank', 'banki'];

const MEANINGS: ReadonlyMap<string, string> = new Map(
  STEMS.flatMap(([meaning, ...uzbek]) =>
    [meaning, ...uzbek].map((stem): [string, string] => [skeleton(stem), `${skeleton(meaning)}.`]),
  ),
);
const LONGEST = Math.max(...[...MEANINGS.keys()].map((stem) => stem.length));
/**
 * Returns the stems of a word's skeleton where it is joined of known ones only; the word itself otherwise.
 * `stemsOf('ozsanoatqurilishbank') //=> ['oz', 'prom.', 'stroy.', 'bank']`
 */
export function stemsOf(word: string): readonly string[] {
  return split(word) ?? split(word.replace(/i$/, '')) ?? [word];
}

/** Returns the words without those that say nothing of which firm it is, unless nothing else is left. */
export function strongWords(words: readonly string[]): readonly string[] {
  const strong = words.filter((word) => !WEAK.includes(word));
  return strong.length > 0 ? strong : words;
}

/** Null where a part remains that no stem explains: short stems stand inside too many words that have nothing to do with them. */
function split(word: string): readonly string[] | null {
  if (word === '') return [];
  for (let length = Math.min(LONGEST, word.length); length > 1; length -= 1) {
    const head = word.slice(0, length);
    const meaning = WEAK.includes(head) ? head : MEANINGS.get(head);
    if (meaning === undefined) continue;
    const rest = split(word.slice(length));
    if (rest) return [meaning, ...rest];
  }
  return null;
}
