// A CSV file as rows by heading: what the public data lie in.

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export type CsvRow = Readonly<Record<string, string>>;

/** Reads a file of UTF-8 whose first row names the columns. Throws a sentence when it is missing or broken. */
export function readCsv(path: string): readonly CsvRow[] {
  const { data, errors } = Papa.parse<CsvRow>(readText(path), { header: true, skipEmptyLines: true });
  const [error] = errors;
  if (error) throw new Error(`${path}, row ${(error.row ?? 0) + 2}: ${error.message}.`);
  return data;
}

/** Throws a sentence when the rows have no such column. */
export function needColumn(path: string, rows: readonly CsvRow[], column: string): void {
  const [first] = rows;
  if (first && !(column in first))
    throw new Error(`${path} has no column "${column}": ${Object.keys(first).join(', ')}.`);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(`${path} cannot be read.`, { cause });
  }
}
