// Checks the rules of the house that the compiler cannot see.

import { RULES } from '../architecture/rules';
import { readTree } from '../architecture/source-file';
import type { Report } from './compile';

/** Reads the tree below a folder and reports every place that breaks a rule. */
export function checkRules(folder: string): Report {
  const files = readTree(folder);
  const violations = RULES.flatMap(({ check }) => check(files));
  return {
    ok: violations.length === 0,
    output: violations.map(({ path, message }) => `${path}: ${message}`).join('\n'),
  };
}
