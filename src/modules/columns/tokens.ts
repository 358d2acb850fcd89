// Reads a heading as words, and each word as what it can mean; one wrong letter in a long word does not hide it.

import { fold } from '../../kernel/text/fold';
import { skeleton } from '../../kernel/text/skeleton';
import { NEUTRAL, SENSES, type Sense } from './senses';

export interface Token {
  readonly word: string;
  /** What it can mean; empty for a word that nobody knows. */
  readonly senses: readonly Sense[];
  /** Says nothing, as "of". */
  readonly isNeutral: boolean;
}

interface Lexicon {
  readonly whole: ReadonlyMap<string, readonly Sense[]>;
  /** Beginnings of words, the longest first. */
  readonly stems: readonly (readonly [string, readonly Sense[]])[];
  readonly neutral: ReadonlySet<string>;
}

const SHORTEST_STEM = 3;
/** A shorter word with another letter is another word; of a beginning more must be there, since anything may follow. */
const SHORTEST_WITH_TYPO = 5;
const SHORTEST_STEM_WITH_TYPO = 6;

let known: Lexicon | null = null;

/** Returns the words of a heading: `tokensOf("Mobil tel.")` are a mobile and a phone. */
export function tokensOf(heading: string): readonly Token[] {
  known ??= readLexicon();
  const lexicon = known;
  return wordsOf(heading).map((word) => {
    if (lexicon.neutral.has(word)) return { word, senses: lexicon.whole.get(word) ?? [], isNeutral: true };
    return { word, senses: sensesOf(word, lexicon), isNeutral: false };
  });
}

/** Returns the words of a heading as they are compared, whatever their script and case: `FirstName` are two. */
export function wordsOf(heading: string): readonly string[] {
  const spaced = heading
    .normalize('NFKC')
    .replace(/№/g, ' # ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2,})/gu, '$1 $2');
  const joined = fold(spaced)
    .replace(/\be-\s?mail/g, 'email')
    .replace(/(^|\s)(эл|электронн\S*|elektron)[.\s-]*(почт|pocht|адрес|manzil)/g, '$1email $3')
    .replace(/f\s*\.?\s*i\s*\.?\s*(sh|o|ш)(?=[^\p{L}]|$)/gu, 'fio')
    .replace(/ф\s*\.?\s*и\s*\.?\s*[ошу](?=[^\p{L}]|$)/gu, 'fio')
    .replace(/(^|\s)(t|т)\s*\/?\s*(r|р)(?=[^\p{L}]|$)/gu, '$1 id')
    .replace(/(^|\s|#)п\s*\/?\s*п(?=[^\p{L}]|$)/gu, '$1 id')
    .replace(/\b(po|p\.o\.) box\b/g, 'pobox')
    .replace(/\b(gmt|utc)\s*[+-]?\d+(:\d+)?/g, '')
    .replace(/(\p{L})(\d)/gu, '$1 $2');
  const words = joined.split(/[^\p{L}\p{N}'#]+/u).map(comparable);
  return words.filter((word) => word !== '' && word !== 's');
}

/** Who writes Uzbek by ear mixes h with x, and q with k. */
function comparable(word: string): string {
  return skeleton(fold(word)).replace(/x/g, 'h').replace(/q/g, 'k');
}

/** "Assistant's Phone" is somebody else's. */
export function isSomebodyElses(heading: string): boolean {
  return /\p{L}'s\s/u.test(fold(heading));
}

function sensesOf(word: string, { whole, stems }: Lexicon): readonly Sense[] {
  const same = whole.get(word);
  if (same) return same;
  const begun = stems.find(([stem]) => word.startsWith(stem));
  if (begun) return begun[1];
  if (word.length < SHORTEST_WITH_TYPO || /\d/.test(word)) return [];
  for (const [other, senses] of whole) {
    if (other.length >= SHORTEST_WITH_TYPO && isOneOff(word, other)) return senses;
  }
  const near = stems.find(([stem]) => stem.length >= SHORTEST_STEM_WITH_TYPO && beginsOneOff(word, stem));
  return near?.[1] ?? [];
}

function beginsOneOff(word: string, stem: string): boolean {
  return [-1, 0, 1].some((more) => isOneOff(word.slice(0, stem.length + more), stem));
}

/** Tells whether one letter is missing, too many, another one, or changed places with the next. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  // A word that begins with another letter is another word.
  if (start === 0) return false;
  const restOf = (text: string, from: number): string => text.slice(from);
  return (
    restOf(a, start + 1) === restOf(b, start + 1) ||
    restOf(a, start + 1) === restOf(b, start) ||
    restOf(a, start) === restOf(b, start + 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && restOf(a, start + 2) === restOf(b, start + 2))
  );
}

function readLexicon(): Lexicon {
  const whole = new Map<string, Sense[]>();
  const stems = new Map<string, Sense[]>();
  for (const sense of Object.keys(SENSES) as Sense[]) {
    for (const entry of SENSES[sense].split(' ')) {
      const word = comparable(entry.replace('*', ''));
      const to = entry.endsWith('*') && word.length >= SHORTEST_STEM ? stems : whole;
      to.set(word, [...(to.get(word) ?? []), sense]);
    }
  }
  const neutral = new Set(NEUTRAL.split(' ').map((entry) => comparable(entry)));
  return { whole, neutral, stems: [...stems].sort(([a], [b]) => b.length - a.length) };
}
