// Recognising columns, held against what people say they are: npm run eval -- headings --truth FILE.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Papa from 'papaparse';
import { type ColumnGuess, recogniseColumns } from '../src/modules/columns/index';
import { publicData } from './data-folder';
import type { Question } from './question';

/** A heading of somebody's file, and the field that it is; '' for none that anybody wants. */
interface Truth {
  readonly system: string;
  readonly delimiter: string;
  readonly encoding: string;
  readonly position: number;
  readonly header: string;
  readonly field: string;
}

export interface HeadingsHeld {
  /** Of the headings that have a field. */
  readonly right: number;
  /** Another field than the truth's, of any heading; a field that the truth has no word for counts as none. */
  readonly wrong: number;
  /** Headings that have a field. */
  readonly total: number;
  readonly misses: readonly string[];
}

/** Recognises each file of the truth, with the rows of SYSTEM.csv beside it where there is one. */
export function holdHeadings(file: string): HeadingsHeld {
  const truths = readTruth(file);
  const words = new Set(truths.map(({ field }) => field).filter((field) => field !== ''));
  const systems = [...new Set(truths.map(({ system }) => system))];
  const judged = systems.flatMap((system) => {
    const own = truths.filter((truth) => truth.system === system).sort((a, b) => a.position - b.position);
    return judge(own, recognise(own, join(dirname(resolve(file)), `${system}.csv`)), words);
  });
  const wanted = judged.filter(({ truth }) => truth.field !== '');
  return {
    right: wanted.filter(({ truth, found }) => truth.field === found).length,
    wrong: judged.filter(({ truth, found }) => found !== '' && truth.field !== found).length,
    total: wanted.length,
    misses: judged
      .filter(({ truth, found }) => truth.field !== found)
      .map(
        ({ truth, found }) => `${truth.system}: "${truth.header}" is ${truth.field || 'none'}, not ${found || 'none'}`,
      ),
  };
}

function judge(own: readonly Truth[], guesses: readonly ColumnGuess[], words: ReadonlySet<string>) {
  return own.map((truth, index) => {
    const field = guesses[index]?.field ?? '';
    return { truth, found: words.has(field) ? field : '' };
  });
}

function recognise(own: readonly Truth[], sample: string): readonly ColumnGuess[] {
  const headers = own.map(({ header }) => header);
  return recogniseColumns(headers, { rows: existsSync(sample) ? rowsOf(sample, own) : [] });
}

/** The rows below the headings; none where the file's headings are others than the truth's. */
function rowsOf(sample: string, own: readonly Truth[]): string[][] {
  const [{ delimiter, encoding } = { delimiter: ',', encoding: 'utf-8' }] = own;
  const label = /^cp(\d+)$/.exec(encoding)?.[1];
  const text = new TextDecoder(label ? `windows-${label}` : encoding.replace(/-sig$/, '')).decode(readFileSync(sample));
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
  const [headings = [], ...rows] = data;
  return own.every(({ header }, index) => headings[index]?.trim() === header.trim()) ? rows : [];
}

function readTruth(file: string): readonly Truth[] {
  if (!existsSync(file)) throw new Error(`There is no file ${file}. Name one: --truth FILE.csv`);
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const [first] = data;
  const lacking = ['system', 'position', 'header', 'canonical_field'].filter((name) => first?.[name] === undefined);
  if (lacking.length > 0) throw new Error(`${file} has no column ${lacking.join(', ')}.`);
  return data.map((line) => ({
    system: line.system ?? '',
    delimiter: line.delimiter || ',',
    encoding: line.encoding || 'utf-8',
    position: Number(line.position),
    header: line.header ?? '',
    field: line.canonical_field ?? '',
  }));
}

export const headingsQuestion: Question = {
  name: 'headings',
  options: { truth: { type: 'string' } },
  ask: ({ truth }, say) => {
    const { misses, ...held } = holdHeadings(
      typeof truth === 'string' ? truth : join(publicData(), 'import/header_mapping.csv'),
    );
    for (const miss of misses) say(miss);
    return { ...held };
  },
};
