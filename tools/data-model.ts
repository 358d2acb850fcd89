// Prints docs/data-model.md from the schemas: `node tools/run.mjs tools/data-model.ts`. A test fails when it is stale.

import { writeFileSync } from 'node:fs';
import { printDataModel } from './data-model/print';

writeFileSync('docs/data-model.md', printDataModel());
