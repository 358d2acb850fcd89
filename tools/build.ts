// npm run build: fills dist with what Google runs. --edition bound (default) or addon, --telegram, --out FOLDER (default dist)

import { parseArgs } from 'node:util';
import { buildDist } from './build/dist';
import { parseEdition } from './build/edition';

const started = performance.now();
try {
  const { values } = parseArgs({
    options: {
      edition: { type: 'string', default: 'bound' },
      telegram: { type: 'boolean', default: false },
      out: { type: 'string', default: 'dist' },
    },
  });
  const edition = parseEdition(values.edition);
  const sizes = await buildDist({ edition, telegram: values.telegram }, values.out);
  for (const [file, bytes] of sizes) console.log(`${(bytes / 1024).toFixed(1).padStart(7)} KB  ${values.out}/${file}`);
  console.log(`Built the ${edition} edition in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
