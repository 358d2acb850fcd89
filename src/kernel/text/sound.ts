// Brings what sounds alike in Uzbek and Russian mouths to one key: for finding what may be one name, never for showing.

/** In this order: what is two letters in one alphabet and one in the other comes first. */
const ALIKE: readonly (readonly [written: RegExp, sound: string])[] = [
  [/kh/g, 'h'],
  [/dj|dzh/g, 'j'],
  // ц, but not the letters of an abbreviation: ТСБ.
  [/ts(?=[aeiouyv]|\b)|c(?!h)/g, 's'],
  [/tch/g, 'ch'],
  [/ck|q/g, 'k'],
  [/x/g, 'h'],
  [/w/g, 'v'],
  // Auto is авто.
  [/(?<=[aeo])u(?=[a-z])/g, 'v'],
  // Oʻz is Уз, Toshkent is Ташкент, Yoqub is Якуб.
  [/[ou]/g, 'a'],
  // Алексей is Aleksey and Aleksei, Мария is Mariya and Maria.
  [/iya/g, 'ia'],
  [/y(?!a)/g, 'i'],
  [/e/g, 'i'],
  // Of letters: school 33 is not school 3.
  [/([a-z])\1+/g, '$1'],
];

/**
 * Returns the key of a skeleton: `soundOf(skeleton('Тошкент')) === soundOf(skeleton('Ташкент'))`.
 * Hint: also names that differ may share it, such as Dono and Dana; it says "perhaps", and nothing else.
 */
export function soundOf(skeleton: string): string {
  return ALIKE.reduce((sound, [written, letter]) => sound.replace(written, letter), skeleton);
}
