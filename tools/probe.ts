// npm run probe: writes a script to .build/probe that asks Google itself about the facts that we could not confirm.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROBE_CASES } from './probe/cases';
import { PROBE_MANIFEST, PROBE_README, probeCode } from './probe/code';

const FOLDER = '.build/probe';

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, 'Code.js'), probeCode());
writeFileSync(join(FOLDER, 'appsscript.json'), `${JSON.stringify(PROBE_MANIFEST, null, 2)}\n`);
writeFileSync(join(FOLDER, 'README.md'), PROBE_README);
console.log(`Wrote a probe of ${PROBE_CASES.length} facts to ${FOLDER}; its README.md says how to run it.`);
