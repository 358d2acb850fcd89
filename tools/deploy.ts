// npm run deploy: builds and pushes dist into the spreadsheet's script. --edition bound (default) or addon, --telegram

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildDist } from './build/dist';
import { parseEdition, type Variant } from './build/edition';
import { findScriptId, HOW_TO_JOIN } from './deploy/script-id';

try {
  const { values } = parseArgs({
    options: { edition: { type: 'string', default: 'bound' }, telegram: { type: 'boolean', default: false } },
  });
  await deploy({ edition: parseEdition(values.edition), telegram: values.telegram });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function deploy(variant: Variant): Promise<void> {
  if (!findScriptId('.clasp.json')) throw new Error(HOW_TO_JOIN);
  await buildDist(variant);
  // Without -f clasp leaves out a changed manifest, and says nothing.
  const clasp = spawnSync(process.execPath, ['node_modules/@google/clasp/build/src/index.js', 'push', '-f'], {
    stdio: 'inherit',
  });
  if (clasp.status !== 0)
    throw new Error("Nothing was deployed; clasp's own words stand above. Logged in? npx clasp login");
  console.log('Deployed. Reload the spreadsheet, and open the menu Daftar.');
}
