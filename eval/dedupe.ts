// npm run eval -- dedupe: finds records of one person in one file, or in two, and holds the pairs against the truth.

import { findPairs, groupsOf, type Judged, oneToOne, type TraitColumn } from '../src/modules/duplicates/index';
import { type MappedColumn, readColumnMap } from './column-map';
import { type CsvRow, needColumn, readCsv } from './csv-file';
import { grow } from './grown-file';
import type { Options, Question } from './question';
import { type Files, isRowName, isTrue, type Truth, truthOf, truthOfPeople } from './true-pairs';

export interface Held {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly candidatePairs: number;
  /** Of the processor, for all but reading the files. */
  readonly seconds: number;
}

export const dedupeQuestion: Question = {
  name: 'dedupe',
  options: {
    left: { type: 'string' },
    right: { type: 'string' },
    truth: { type: 'string' },
    entity: { type: 'string' },
    map: { type: 'string' },
    // Such as 10000,50000: makes lists of that many records out of the file, and prints what they take.
    grow: { type: 'string' },
  },
  ask(options, say) {
    const files = readFiles(options);
    const map = readColumnMap(textOf(options, 'map'), headingsOf(files.left), headingsOf(files.right ?? files.left));
    const truth = truthOf(files, { key: map.key, ...options });
    const columns = map.columns.filter((column) => !isRowName(files, column, options.truth));
    const held = holdPairs(files, columns, truth);
    say(
      `${files.left.length + (files.right?.length ?? 0)} records, ${truth.size} true pairs; ${held.candidatePairs} pairs were compared.`,
    );
    const grown = sizesOf(options).map((records) => holdGrown(files, columns, records, say));
    return grown.length > 0 ? { ...held, grown } : { ...held };
  },
};

/** Finds the pairs and counts how many of them are true, and how many of the true ones were found. */
export function holdPairs(files: Files, columns: readonly MappedColumn[], truth: Truth): Held {
  return hold(traitsOf(files, columns), files.right ? files.left.length : null, truth);
}

/** As a larger firm would have them, of whom nobody but `grow` knows who is who. */
export function holdGrown(
  files: Files,
  columns: readonly MappedColumn[],
  records: number,
  say: (line: string) => void,
): Held & { readonly records: number } {
  const { traits, people } = grow(traitsOf(files, columns), records);
  const held = hold(traits, null, truthOfPeople(people));
  say(`${records} records: ${held.seconds.toFixed(1)} s, ${held.candidatePairs} pairs, F1 ${held.f1.toFixed(4)}`);
  return { records, ...held };
}

function traitsOf({ left, right }: Files, columns: readonly MappedColumn[]): readonly TraitColumn[] {
  return columns.map(({ left: one, right: other, kind }) => ({
    key: one,
    kind,
    values: [...left.map((row) => row[one] ?? ''), ...(right ?? []).map((row) => row[other] ?? '')],
  }));
}

function hold(traits: readonly TraitColumn[], left: number | null, truth: Truth): Held {
  const began = process.cpuUsage();
  const { judged, candidates } = findPairs(traits, left);
  const pairs = left !== null ? oneToOne(judged).map(bothOf) : groupsOf(judged).flatMap(pairsOf);
  const { user, system } = process.cpuUsage(began);
  const hits = pairs.filter(([one, other]) => isTrue(truth, one, other)).length;
  const precision = pairs.length === 0 ? 0 : hits / pairs.length;
  const recall = truth.size === 0 ? 0 : hits / truth.size;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, candidatePairs: candidates, seconds: (user + system) / 1e6 };
}

function sizesOf({ grow: sizes }: Options): readonly number[] {
  if (typeof sizes !== 'string') return [];
  const numbers = sizes.split(',').map(Number);
  if (numbers.every((size) => Number.isInteger(size) && size > 1)) return numbers;
  throw new Error(`--grow takes numbers of records, such as 10000,50000, and not "${sizes}".`);
}

function bothOf({ one, other }: Judged): readonly [number, number] {
  return [one, other];
}

function pairsOf(group: readonly number[]): (readonly [number, number])[] {
  return group.flatMap((one, at) => group.slice(at + 1).map((other): [number, number] => [one, other]));
}

function readFiles(options: Options): Files {
  const left = readCsv(textOf(options, 'left'));
  const right = typeof options.right === 'string' ? readCsv(options.right) : null;
  if (typeof options.entity === 'string') needColumn(textOf(options, 'left'), left, options.entity);
  return { left, right };
}

function textOf(options: Options, name: string): string {
  const value = options[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`Say --${name}: dedupe --left A [--right B] (--truth PAIRS | --entity COLUMN) --map JSON.`);
}

function headingsOf([first = {}]: readonly CsvRow[]): readonly string[] {
  return Object.keys(first);
}
