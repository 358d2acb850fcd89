// npm run eval -- phones --truth FILE: reads raw numbers, and holds what came out against what libphonenumber says of them.

import { join } from 'node:path';
import { contactKey, parseContact } from '../src/kernel/phone';
import { type NumberRead, readNumber } from '../src/kernel/phone/read-number';
import { type CsvRow, needColumn, readCsv } from './csv-file';
import { publicData } from './data-folder';
import type { Question } from './question';

/** The columns of a truth file beside `raw` and `default_region`; what a file leaves out is not asked. */
const ANSWERS = ['possible', 'valid', 'e164', 'country', 'type', 'national', 'international'] as const;

export interface PhonesHeld {
  readonly right: number;
  readonly wrong: number;
  readonly total: number;
  /** Numbers that libphonenumber holds impossible as they are written, and Daftar mends: with a trunk 8, most of all. */
  readonly mended: number;
}

export const phonesQuestion: Question = {
  name: 'phones',
  options: { truth: { type: 'string' } },
  ask({ truth }, say) {
    const path = typeof truth === 'string' ? truth : join(publicData(), 'phones', 'phone_parse_truth.csv');
    const rows = readCsv(path);
    needColumn(path, rows, 'raw');
    needColumn(path, rows, 'e164');
    return { ...holdPhones(rows, say) };
  },
};

/**
 * A row is right when each answer in the file is ours too, and Daftar stores that very number where it is possible. Where it is
 * not, Daftar must refuse it or know a possible one.
 */
export function holdPhones(rows: readonly CsvRow[], say: (line: string) => void): PhonesHeld {
  const wrong = rows.filter((row) => !isRight(row));
  for (const row of wrong) say(`${row.raw}: expected ${row.e164}, read ${JSON.stringify(answersOf(row))}`);
  const mended = rows.filter(({ raw = '', possible }) => possible === 'false' && parseContact(raw).ok).length;
  say(`${mended} numbers that are impossible as they are written were mended.`);
  return { right: rows.length - wrong.length, wrong: wrong.length, total: rows.length, mended };
}

function isRight(row: CsvRow): boolean {
  const answers = answersOf(row);
  const asked = ANSWERS.filter((answer) => answer in row);
  return asked.every((answer) => answers[answer] === row[answer]) && isStored(row, answers.possible === 'true');
}

function isStored({ raw = '', default_region = 'UZ', e164 }: CsvRow, isPossible: boolean): boolean {
  // Daftar itself knows no other default.
  if (default_region !== 'UZ') return true;
  if (isPossible) return `+${contactKey(raw)}` === e164;
  return !parseContact(raw).ok || readNumber(`+${contactKey(raw)}`)?.isPossible === true;
}

function answersOf({ raw = '', default_region = 'UZ' }: CsvRow): Readonly<Record<(typeof ANSWERS)[number], string>> {
  const read = readNumber(raw, default_region);
  const { isPossible, isValid, e164, country, type, national, international } = read ?? NOTHING;
  return { possible: String(isPossible), valid: String(isValid), e164, country, type, national, international };
}

const NOTHING: NumberRead = {
  e164: '',
  isPossible: false,
  isValid: false,
  country: '',
  type: '',
  national: '',
  international: '',
};
