// Holds src/kernel/phone/metadata.ts against libphonenumber, of which tools/phone-metadata.ts prints it.

import { readFileSync } from 'node:fs';
import { printPhoneMetadata } from '../../tools/phone-metadata/print';

describe('src/kernel/phone/metadata.ts', () => {
  const stored = readFileSync('src/kernel/phone/metadata.ts', 'utf8');

  it('is what the installed libphonenumber knows', () => {
    expect(stored).toBe(printPhoneMetadata());
  });

  it('stays small: each run loads it', () => {
    expect(stored.length).toBeLessThan(45_000);
  });
});
