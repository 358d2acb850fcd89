// Checks form and common mistakes with biome; `npm run format` mends what it can.

import { spawnSync } from 'node:child_process';
import type { Report } from './compile';

/** Runs biome over a folder. */
export function lint(folder: string): Report {
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/biome',
    ['check', '--diagnostic-level=warn', '--error-on-warnings', '.'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const ok = status === 0;
  return {
    ok,
    output: ok ? '' : `${stdout}${stderr}`.trim().concat('\n\nnpm run format mends form; the rest is yours.'),
  };
}
