// Utilities: identifiers, dates, texts, blobs and waiting; encoding.ts is its other room.

import { randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { isDate } from '../../runtime/realm';
import { exposeBlob } from '../blob/blob';
import { type BlobData, blobDataOf } from '../blob/blob-source';
import { bytesOf } from '../blob/bytes';
import { parseCsv } from './csv';
import { EncodingRoom, encodingMembers } from './encoding';
import { javaDate } from './java-date';
import { javaFormat } from './java-format';

type GoogleUtilities = GoogleAppsScript.Utilities.Utilities;
type GoogleBlob = GoogleAppsScript.Base.Blob;

/** https://developers.google.com/apps-script/reference/utilities/utilities#sleep(Integer) */
const MAX_SLEEP_MS = 300_000;

export const utilitiesMembers = {
  formatDate: 'free',
  formatString: 'free',
  getUuid: 'free',
  gzip: 'free',
  newBlob: 'free',
  parseCsv: 'free',
  sleep: 'free',
  ungzip: 'free',
} satisfies Record<string, MemberCost>;

class UtilitiesRoom implements Pick<GoogleUtilities, keyof typeof utilitiesMembers> {
  constructor(private readonly execution: Execution) {}

  formatDate(date: unknown, zone: string, pattern: string): string {
    if (!isDate(date)) throw misfit(`${typeof date},String,String`, 'formatDate');
    return javaDate(date.getTime(), String(zone), String(pattern));
  }

  formatString(template: string, ...args: unknown[]): string {
    return javaFormat(String(template), args);
  }

  getUuid(): string {
    return randomUUID();
  }

  gzip(blob: unknown, name?: string): GoogleBlob {
    const data = dataOf(blob, 'gzip');
    const given = name ?? (data.name === null ? 'archive.gz' : `${data.name}.gz`);
    return exposeBlob(this.execution, { bytes: gzipSync(data.bytes), type: 'application/x-gzip', name: given });
  }

  newBlob(data: string | number[], type?: string, name?: string): GoogleBlob {
    const ownType = typeof data === 'string' ? 'text/plain' : null;
    return exposeBlob(this.execution, { bytes: bytesOf(data), type: type ?? ownType, name: name ?? null });
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    return parseCsv(csv, String(delimiter));
  }

  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= MAX_SLEEP_MS)) throw new Error('Invalid argument: milliseconds');
    this.execution.world.clock.advance(milliseconds);
  }

  ungzip(blob: unknown): GoogleBlob {
    const { bytes, name } = dataOf(blob, 'ungzip');
    const inner = name === null ? null : name.replace(/\.gz$/, '');
    return exposeBlob(this.execution, { bytes: gunzipSync(bytes), type: null, name: inner });
  }
}

function dataOf(blob: unknown, method: string): BlobData {
  const data = blobDataOf(blob);
  if (!data) throw misfit(typeof blob, method);
  return data;
}

function misfit(types: string, method: string): Error {
  return new Error(`The parameters (${types}) don't match the method signature for Utilities.${method}.`);
}

export function utilitiesGlobals(execution: Execution): Record<string, object> {
  const Utilities = expose<GoogleUtilities>(execution, {
    name: 'Utilities',
    file: 'host/services/utilities/index.ts',
    rooms: [
      { members: utilitiesMembers, target: new UtilitiesRoom(execution) },
      { members: encodingMembers, target: new EncodingRoom() },
    ],
    needs: 'NONE',
  });
  return { Utilities };
}
