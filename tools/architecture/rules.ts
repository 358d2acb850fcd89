// All rules of the house that the compiler cannot see, in the order in which they are checked.

import { arrows, packages } from './arrows';
import { fileLength, firstSentence, telltaleNames } from './file-shape';
import { entryIsDoorList, honestTypes, namedExports } from './language';
import { moduleCircles, moduleDoors } from './modules';
import { clockAndChance, googleNames } from './purity';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  arrows,
  packages,
  moduleDoors,
  moduleCircles,
  clockAndChance,
  googleNames,
  entryIsDoorList,
  firstSentence,
  fileLength,
  telltaleNames,
  namedExports,
  honestTypes,
];
