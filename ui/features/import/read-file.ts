// Reads whatever people bring, a file or pasted cells, into rows of texts; or says why it cannot be read.

import { readCsv, readPasted } from './csv';
import { formatOf } from './format';
import { LIMITS, type ReadingLimits, toMegabytes } from './limits';
import { checkTable, type FileTable, type ReadingChoice, toRow } from './table';
import { Unreadable } from './unreadable';
import { readXlsx } from './xlsx/read-xlsx';

export type FileToRead = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

export type Reading =
  | { readonly kind: 'read'; readonly table: FileTable }
  | { readonly kind: 'unreadable'; readonly why: Pick<Unreadable, 'key' | 'values'> };

/** Reads the file. What is too large is not even opened. */
export function readFile(file: FileToRead, choice: ReadingChoice = {}, limits = LIMITS): Promise<Reading> {
  return toReading(async () => checkTable(await readTable(file, choice, limits), limits));
}

/** Reads cells that were pasted. */
export function readText(text: string, limits = LIMITS): Promise<Reading> {
  return toReading(async () => {
    checkSize(text.length, limits);
    return checkTable(readPasted(text, limits), limits);
  });
}

/** Takes the cells of a tab as a file's. */
export function readCells(cells: readonly (readonly string[])[], limits = LIMITS): Promise<Reading> {
  return toReading(async () => {
    const rows = cells.flatMap((row, index) => toRow(index + 1, row) ?? []);
    return checkTable({ rows, dropped: 0 }, limits);
  });
}

/** Returns what stands in a file, however little that is. Throws Unreadable. */
export async function readTable(file: FileToRead, choice: ReadingChoice, limits: ReadingLimits): Promise<FileTable> {
  checkSize(file.size, limits);
  const bytes = await bytesOf(file);
  const format = formatOf(bytes);
  if (format === 'text') return readCsv(bytes, choice.encoding, limits);
  if (format === 'zip') return readXlsx(bytes, choice.sheet, limits);
  throw new Unreadable(format);
}

function checkSize(bytes: number, limits: ReadingLimits): void {
  if (bytes <= limits.bytes) return;
  throw new Unreadable('import.err.size', { size: toMegabytes(bytes), most: toMegabytes(limits.bytes) });
}

/** A folder has a name and a size as a file has, and is found out when it is read; so is a file that was moved away. */
async function bytesOf(file: FileToRead): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Unreadable('import.err.gone', { file: file.name });
  }
}

async function toReading(read: () => Promise<FileTable>): Promise<Reading> {
  try {
    return { kind: 'read', table: await read() };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', why: { key: error.key, values: error.values } };
    throw error;
  }
}
