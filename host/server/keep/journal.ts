// A file that only grows: one line a change, each with a check, on the disk before `append` returns.

import { createHash } from 'node:crypto';
import { closeSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { messageOf } from '../error-facts';
import { syncFolder } from './sync-folder';

const LINE_END = 0x0a;
const CHECK_LENGTH = 8;

export class Journal {
  private constructor(
    private readonly handle: number,
    /** Bytes. */
    public size: number,
  ) {}

  /** Opens the file, which need not be there, and gives what stands in it; a torn last line is cut off. */
  static open<T>(file: string): { readonly journal: Journal; readonly entries: readonly T[] } {
    const handle = openSync(file, 'a+');
    syncFolder(file);
    const bytes = readFileSync(handle);
    const { entries, end } = readLines<T>(bytes, file);
    if (end < bytes.length) ftruncateSync(handle, end);
    return { journal: new Journal(handle, end), entries };
  }

  append(entry: unknown): void {
    const line = Buffer.from(toLine(JSON.stringify(entry)));
    for (let at = 0; at < line.length; ) at += writeSync(this.handle, line, at);
    fdatasyncSync(this.handle);
    this.size += line.length;
  }

  close(): void {
    closeSync(this.handle);
  }
}

function toLine(json: string): string {
  return `${checkOf(json)} ${json}\n`;
}

function checkOf(json: string): string {
  return createHash('sha1').update(json).digest('hex').slice(0, CHECK_LENGTH);
}

/** Each line was on the disk before the next was begun, so only the last can be torn. */
function readLines<T>(bytes: Buffer, file: string): { readonly entries: readonly T[]; readonly end: number } {
  const entries: T[] = [];
  let end = 0;
  for (let next = bytes.indexOf(LINE_END); next >= 0; next = bytes.indexOf(LINE_END, end)) {
    const line = bytes.toString('utf8', end, next);
    if (!isWhole(line)) {
      if (next + 1 === bytes.length) break;
      throw new Error(`${file} is damaged in line ${entries.length + 1}. Give another folder with --data.`);
    }
    entries.push(parse<T>(line, file));
    end = next + 1;
  }
  return { entries, end };
}

function isWhole(line: string): boolean {
  return line.slice(0, CHECK_LENGTH) === checkOf(line.slice(CHECK_LENGTH + 1));
}

function parse<T>(line: string, file: string): T {
  try {
    return JSON.parse(line.slice(CHECK_LENGTH + 1));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${messageOf(error)}.`, { cause: error });
  }
}
