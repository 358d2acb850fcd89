// Spoils what was typed as a hurried hand does: the data that a firm really has.

import type { Language } from '../../kernel/i18n/language';
import type { Chance } from './chance';
import { inRussian, nameIn } from './names';

/** Returns nine digits as people write them, or as a sheet made of them that took them for a number. */
export function typedPhone(digits: string, chance: Chance): string {
  const [operator, rest] = [digits.slice(0, 2), digits.slice(2)];
  return chance.pick([
    `${digits}.0`,
    digits,
    ` ${operator} ${rest}`,
    `8 ${operator} ${rest.slice(0, 3)}-${rest.slice(3, 5)}-${rest.slice(5)}`,
    `+998${digits}`,
    `(${operator}) ${rest.slice(0, 3)} ${rest.slice(3)}`,
  ]);
}

/** Returns a name with too many spaces, in small letters, or in the other script. */
export function typedName(name: string, language: Language, chance: Chance): string {
  const isCyrillic = language === 'ru' || language === 'uz-Cyrl';
  const own = nameIn(name, language);
  return chance.pick([
    `  ${own.replace(' ', '   ')} `,
    own.toLowerCase(),
    isCyrillic ? nameIn(name, 'en') : inRussian(name),
    isCyrillic ? nameIn(name, 'uz') : inRussian(name),
  ]);
}
