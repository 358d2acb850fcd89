// Utilities: identifiers, dates, base 64, digests and waiting.

import { createHash, createHmac, randomUUID } from 'node:crypto';
import { expose, type MemberCost } from '../../runtime/emulated';
import { enumeration } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';
import { isDate } from '../../runtime/realm';
import { parseCsv } from './csv';
import { javaDate } from './java-date';

type GoogleUtilities = GoogleAppsScript.Utilities.Utilities;
type Utils = typeof GoogleAppsScript.Utilities;

const FILE = 'host/services/utilities/index.ts';
const Charset = enumeration<Utils['Charset']>('Charset', FILE, ['US_ASCII', 'UTF_8']);
const DigestAlgorithm = enumeration<Utils['DigestAlgorithm']>('DigestAlgorithm', FILE, [
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_512',
]);

export const utilitiesMembers = {
  Charset: 'value',
  DigestAlgorithm: 'value',
  base64Decode: 'free',
  base64DecodeWebSafe: 'free',
  base64Encode: 'free',
  base64EncodeWebSafe: 'free',
  computeDigest: 'free',
  computeHmacSha256Signature: 'free',
  formatDate: 'free',
  getUuid: 'free',
  parseCsv: 'free',
  sleep: 'free',
} satisfies Record<string, MemberCost>;

class UtilitiesRoom implements Pick<GoogleUtilities, keyof typeof utilitiesMembers> {
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;

  constructor(private readonly execution: Execution) {}

  base64Decode(encoded: string): number[] {
    return signed(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return signed(Buffer.from(encoded, 'base64url'));
  }

  base64Encode(data: string | number[]): string {
    return bytesOf(data).toString('base64');
  }

  base64EncodeWebSafe(data: string | number[]): string {
    return this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  }

  computeDigest(algorithm: unknown, value: string | number[]): number[] {
    const name = String(algorithm).replace('_', '').toLowerCase();
    return signed(createHash(name).update(bytesOf(value)).digest());
  }

  computeHmacSha256Signature(value: string | number[], key: string | number[]): number[] {
    return signed(createHmac('sha256', bytesOf(key)).update(bytesOf(value)).digest());
  }

  formatDate(date: unknown, zone: string, pattern: string): string {
    if (!isDate(date))
      throw new Error(
        `The parameters (${typeof date},String,String) don't match the method signature for Utilities.formatDate.`,
      );
    return javaDate(date.getTime(), zone, pattern);
  }

  getUuid(): string {
    return randomUUID();
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    return parseCsv(csv, String(delimiter));
  }

  sleep(milliseconds: number): void {
    this.execution.world.clock.advance(milliseconds);
  }
}

export function utilitiesGlobals(execution: Execution): Record<string, object> {
  const Utilities = expose<GoogleUtilities>(execution, {
    name: 'Utilities',
    file: FILE,
    rooms: [{ members: utilitiesMembers, target: new UtilitiesRoom(execution) }],
    needs: 'NONE',
  });
  return { Utilities };
}

function bytesOf(data: string | readonly number[]): Buffer {
  return typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data.map((byte) => byte & 0xff));
}

/** Java's bytes go from -128 to 127. */
function signed(bytes: Buffer): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
