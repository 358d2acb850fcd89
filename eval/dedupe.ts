// npm run eval -- dedupe: finds records of one person in one file, or in two, and holds the pairs against the truth.

import { findPairs, groupsOf, oneToOne } from '../src/modules/duplicates/index';
import { readColumnMap } from './column-map';
import { type CsvRow, needColumn, readCsv } from './csv-file';
import type { Options, Question } from './question';
import { type Files, isTrue, type Truth, truthOf } from './true-pairs';

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
  },
  ask(options, say) {
    const files = readFiles(options);
    const map = readColumnMap(textOf(options, 'map'), headingsOf(files.left), headingsOf(files.right ?? files.left));
    const truth = truthOf(files, { key: map.key, ...options });
    const held = holdPairs(files, map.columns, truth);
    say(`${files.left.length + (files.right?.length ?? 0)} records, ${truth.size} true pairs; ${held.candidatePairs} pairs were compared.`);
    return { ...held };
  },
};

/** Finds the pairs and counts how many of them are true, and how many of the true ones were found. */
export function holdPairs(files: Files, columns: ReturnType<typeof readColumnMap>['columns'], truth: Truth): Held {
  const { left, right } = files;
  const traits = columns.map(({ left: one, right: other, kind }) => ({
    key: one,
    kind,
    values: [...left.map((row) => row[one] ?? ''), ...(right ?? []).map((row) => row[other] ?? '')],
  }));
  const began = process.cpuUsage();
  const { judged, candidates } = findPairs(traits, right ? left.length : null);
  const pairs = right ? oneToOne(judged).map(({ one, other }) => [one, other] as const) : groupsOf(judged).flatMap(pairsOf);
  const { user, system } = process.cpuUsage(began);
  const hits = pairs.filter(([one, other]) => isTrue(truth, one, other)).length;
  const precision = pairs.length === 0 ? 0 : hits / pairs.length;
  const recall = truth.size === 0 ? 0 : hits / truth.size;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, candidatePairs: candidates, seconds: (user + system) / 1e6 };
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
