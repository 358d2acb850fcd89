// Prints src/kernel/phone/metadata.ts: `node tools/run.mjs tools/phone-metadata.ts`. A test fails when it is stale.

import { writeFileSync } from 'node:fs';
import { printPhoneMetadata } from './phone-metadata/print';

writeFileSync('src/kernel/phone/metadata.ts', printPhoneMetadata());
