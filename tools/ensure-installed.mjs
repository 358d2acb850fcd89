// Installs the packages when there are none, so that one command is enough on a fresh clone; needs only Node.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// npm writes this file last, when everything else is in place.
if (!existsSync('node_modules/.package-lock.json')) {
  console.log('First run: installing packages (npm ci), about half a minute.');
  const install = ['ci', '--no-audit', '--no-fund'];
  // The npm that runs this script; `npm` alone is no program on Windows.
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...install], { stdio: 'inherit' })
    : spawnSync('npm', install, { stdio: 'inherit' });
  if (status !== 0) {
    console.error("npm ci failed; npm's own words stand above. The network is needed this once, for the packages.");
    process.exit(status ?? 1);
  }
}
