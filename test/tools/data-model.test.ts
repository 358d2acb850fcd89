// The page about the data model is what the schemas say.

import { readFileSync } from 'node:fs';
import { printDataModel } from '../../tools/data-model/print';

it('docs/data-model.md is printed from the schemas as they are (node tools/run.mjs tools/data-model.ts)', () => {
  expect(readFileSync('docs/data-model.md', 'utf8')).toBe(printDataModel());
});
