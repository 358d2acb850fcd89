// Utilities, the part that turns texts and bytes into one another: base 64, digests, signatures.

import { createHash, createHmac, createSign } from 'node:crypto';
import type { MemberCost } from '../../runtime/emulated';
import { enumeration } from '../../runtime/enumeration';
import { bytesOf, signedBytes } from '../blob/bytes';

type GoogleUtilities = GoogleAppsScript.Utilities.Utilities;
type Utils = typeof GoogleAppsScript.Utilities;
type Data = string | readonly number[];

const FILE = 'host/services/utilities/encoding.ts';
const Charset = enumeration<Utils['Charset']>('Charset', FILE, ['US_ASCII', 'UTF_8']);
const DigestAlgorithm = enumeration<Utils['DigestAlgorithm']>('DigestAlgorithm', FILE, [
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
const MacAlgorithm = enumeration<Utils['MacAlgorithm']>('MacAlgorithm', FILE, [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
const RsaAlgorithm = enumeration<Utils['RsaAlgorithm']>('RsaAlgorithm', FILE, ['RSA_SHA_1', 'RSA_SHA_256']);

export const encodingMembers = {
  Charset: 'value',
  DigestAlgorithm: 'value',
  MacAlgorithm: 'value',
  RsaAlgorithm: 'value',
  base64Decode: 'free',
  base64DecodeWebSafe: 'free',
  base64Encode: 'free',
  base64EncodeWebSafe: 'free',
  computeDigest: 'free',
  computeHmacSha256Signature: 'free',
  computeHmacSignature: 'free',
  computeRsaSha1Signature: 'free',
  computeRsaSha256Signature: 'free',
  computeRsaSignature: 'free',
} satisfies Record<string, MemberCost>;

export class EncodingRoom implements Pick<GoogleUtilities, keyof typeof encodingMembers> {
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;
  readonly MacAlgorithm = MacAlgorithm;
  readonly RsaAlgorithm = RsaAlgorithm;

  base64Decode(encoded: string): number[] {
    return decoded(encoded, /^[A-Za-z0-9+/\s]*={0,2}\s*$/);
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return decoded(encoded, /^[\w\s-]*={0,2}\s*$/);
  }

  base64Encode(data: Data, charset?: unknown): string {
    return bytesOf(data, charset).toString('base64');
  }

  base64EncodeWebSafe(data: Data, charset?: unknown): string {
    return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_');
  }

  computeDigest(algorithm: unknown, value: Data, charset?: unknown): number[] {
    return signedBytes(createHash(nodeName(algorithm, '')).update(bytesOf(value, charset)).digest());
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: unknown): number[] {
    return this.computeHmacSignature(MacAlgorithm.HMAC_SHA_256, value, key, charset);
  }

  computeHmacSignature(algorithm: unknown, value: Data, key: Data, charset?: unknown): number[] {
    const hmac = createHmac(nodeName(algorithm, 'HMAC_'), bytesOf(key, charset));
    return signedBytes(hmac.update(bytesOf(value, charset)).digest());
  }

  computeRsaSha1Signature(value: string, key: string, charset?: unknown): number[] {
    return this.computeRsaSignature(RsaAlgorithm.RSA_SHA_1, value, key, charset);
  }

  computeRsaSha256Signature(value: string, key: string, charset?: unknown): number[] {
    return this.computeRsaSignature(RsaAlgorithm.RSA_SHA_256, value, key, charset);
  }

  computeRsaSignature(algorithm: unknown, value: string, key: string, charset?: unknown): number[] {
    return signedBytes(createSign(nodeName(algorithm, 'RSA_')).update(bytesOf(value, charset)).sign(key));
  }
}

/** nodeName('HMAC_SHA_256', 'HMAC_') //=> 'sha256' */
function nodeName(algorithm: unknown, prefix: string): string {
  return String(algorithm).slice(prefix.length).replace('_', '').toLowerCase();
}

function decoded(encoded: string, alphabet: RegExp): number[] {
  if (!alphabet.test(String(encoded))) throw new Error('Could not decode string.');
  return signedBytes(Buffer.from(encoded, 'base64'));
}
