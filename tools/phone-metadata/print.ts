// Prints src/kernel/phone/metadata.ts: what libphonenumber knows of the countries whose numbers our firms write down.

import { readFileSync } from 'node:fs';

/** Neighbours, where our people work, and with whom our firms trade. Others are kept as plausible numbers. */
const COUNTRIES =
  'UZ KZ KG TJ TM AF RU BY UA GE AM AZ MD TR AE SA IR PK IL US DE PL LV LT FR IT ES CZ KR CN MY TH VN'.split(' ');

interface Metadata {
  readonly version: number;
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
}

/** Returns the text of the file. Hint: of the fullest metadata, since only that tells a mobile from a fixed line. */
export function printPhoneMetadata(): string {
  const { version, country_calling_codes, countries } = readMetadata();
  const codes = Object.entries(country_calling_codes).flatMap(([code, of]) => {
    const kept = of.filter((country) => COUNTRIES.includes(country));
    return kept.length === 0 ? [] : [[code, kept] as const];
  });
  const lines = [...COUNTRIES].sort().map((country) => `"${country}":${lined(countries[country] ?? [])}`);
  return `// What libphonenumber knows of some countries. Printed by tools/phone-metadata.ts: change its list, not this file.

/** JSON as libphonenumber-js/core takes it. */
export const PHONE_METADATA = String.raw\`{"version":${version},
"country_calling_codes":${JSON.stringify(Object.fromEntries(codes))},
"countries":{
${lines.join(',\n')}
}}\`;
`;
}

/** Broken before a text, so that the bundle stays readable. */
function lined(country: readonly unknown[]): string {
  return JSON.stringify(country).replace(/(.{200,}?),(?=")/g, '$1,\n');
}

function readMetadata(): Metadata {
  // The package's own types describe no field of it.
  return JSON.parse(readFileSync('node_modules/libphonenumber-js/metadata.max.json', 'utf8')) as Metadata;
}
