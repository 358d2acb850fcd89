// Holds the real tree to the rules of the house that the compiler cannot see.

import { RULES } from '../tools/architecture/rules';
import { readTree } from '../tools/architecture/source-file';

const files = readTree('.');

describe('the house', () => {
  it.each(RULES)('$title', ({ check }) => {
    expect(check(files)).toEqual([]);
  });
});
