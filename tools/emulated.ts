// Writes docs/emulated.md anew: run it after a member was added to the host.

import { writeFileSync } from 'node:fs';
import { readCoverage, report } from './emulated/report';

writeFileSync('docs/emulated.md', report(readCoverage('.')));
