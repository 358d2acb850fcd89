// The journal: what was appended is found again, a torn end is cut off, and damage is told.

import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Journal } from '../../../host/server/keep/journal';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-'));
  file = join(folder, 'journal-1.log');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(...entries: readonly unknown[]): void {
  const { journal } = Journal.open(file);
  for (const entry of entries) journal.append(entry);
  journal.close();
}

function read(): readonly unknown[] {
  const { journal, entries } = Journal.open(file);
  journal.close();
  return entries;
}

describe('a journal', () => {
  it('gives what was appended, in order', () => {
    write({ text: 'Oʻktam\n"x"' }, [1, null]);

    expect(read()).toEqual([{ text: 'Oʻktam\n"x"' }, [1, null]]);
  });

  it('is empty when it is new', () => {
    expect(read()).toEqual([]);
  });

  it('loses a last line that was torn at any place, and nothing else', () => {
    write('first', 'second');
    const whole = readFileSync(file).length;
    const firstLine = readFileSync(file, 'utf8').indexOf('\n') + 1;

    for (let length = whole - 1; length >= firstLine; length -= 1) {
      truncateSync(file, length);
      expect(read()).toEqual(['first']);
      expect(readFileSync(file).length).toBe(firstLine);
    }
  });

  it('loses a last line of which the disk kept the length only', () => {
    write('first');
    appendFileSync(file, `${'\0'.repeat(20)}\n`);

    expect(read()).toEqual(['first']);
  });

  it('goes on after a torn line', () => {
    write('first');
    appendFileSync(file, '0123abcd {"half');

    write('second');

    expect(read()).toEqual(['first', 'second']);
  });

  it('says where it is damaged, rather than go on without a change', () => {
    write('first', 'second');
    writeFileSync(file, readFileSync(file, 'utf8').replace('first', 'forst'));

    expect(read).toThrow(`${file} is damaged in line 1. Give another folder with --data.`);
  });
});
