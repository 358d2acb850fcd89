// What libphonenumber says of one number: its parts, whether it can be one, and how its country writes it.

import { type CountryCode, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { PHONE_METADATA } from './metadata';

export interface NumberRead {
  /** '+998901234567', also of what can be no number. */
  readonly e164: string;
  /** Whether numbers of the country have this length. */
  readonly isPossible: boolean;
  /** Whether the country gave such numbers out. */
  readonly isValid: boolean;
  /** 'UZ'; '' where nothing tells. */
  readonly country: string;
  /** 'MOBILE', 'FIXED_LINE'...; '' of what is not valid. */
  readonly type: string;
  /** As people of the country write it: '90 123 45 67'. */
  readonly national: string;
  /** As others do: '+998 90 123 45 67'. */
  readonly international: string;
}

/** Parsed when a number first needs it: most runs meet none. */
let metadata: MetadataJson | null = null;

/**
 * Returns what libphonenumber makes of the text, by `country` where the number names none; null where it finds no number, or one
 * of a country that metadata.ts leaves out.
 */
export function readNumber(text: string, country = 'UZ'): NumberRead | null {
  metadata ??= JSON.parse(PHONE_METADATA) as MetadataJson;
  // A stranger's code is refused by libphonenumber itself, with null.
  const found = parsePhoneNumberFromString(text, country as CountryCode, metadata);
  if (!found) return null;
  return {
    e164: found.number,
    isPossible: found.isPossible(),
    isValid: found.isValid(),
    country: found.country ?? '',
    type: found.getType() ?? '',
    national: found.formatNational(),
    international: found.formatInternational(),
  };
}
