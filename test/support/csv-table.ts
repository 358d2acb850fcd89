// A CSV file of the public data as rows by heading.

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** Reads a file of UTF-8 whose first row names the columns. */
export function readTable(path: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}
