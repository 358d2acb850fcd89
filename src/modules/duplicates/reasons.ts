// Why two customers may be one, as keys of texts.

import { LEVEL, type Level } from './likeness';
import type { Trait } from './traits';

/** 'equal' to the letter or digit; 'same' in another writing or with one slip; 'alike' nearly so. */
const GRADES: readonly (readonly [least: Level, grade: string])[] = [
  [LEVEL.equal, 'equal'],
  [LEVEL.same, 'same'],
  [LEVEL.near, 'alike'],
];

/** Returns the reasons, the strongest first: 'duplicates.reason.contact.equal'. */
export function reasonsOf(traits: readonly Trait[], levels: readonly Level[]): readonly string[] {
  return GRADES.flatMap(([least, grade], at) =>
    traits.flatMap(({ key }, trait) => {
      const level = levels[trait] ?? LEVEL.unknown;
      const isStronger = at > 0 && level >= (GRADES[at - 1]?.[0] ?? LEVEL.equal);
      return level >= least && !isStronger ? [`duplicates.reason.${key}.${grade}`] : [];
    }),
  );
}
