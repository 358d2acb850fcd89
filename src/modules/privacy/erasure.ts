// What one erasure is made of: who it is, by what they are known, and what stands in its place.

import type { Book } from '../../kernel/book/book';
import type { Language } from '../../kernel/i18n/language';
import type { Cell } from '../../kernel/schema/codec';
import { anchorName } from '../../kernel/schema/table';
import { customersTable } from '../customers/index';
import { namesInUse, SHEETS } from '../setup/index';
import { findPerson, type Person } from './person';
import type { Words } from './personal-fields';
import { createRedactor, type Redactor } from './redactor';
import { type Traces, tracesOf } from './traces';
import { wordsFor } from './words';

export interface Erasure {
  readonly person: Person;
  readonly words: Words;
  readonly traces: Traces;
  readonly redactor: Redactor;
}

/** A cell in which the name may mean somebody else: for people to look at. */
export interface Place {
  /** It stands in what belongs to the cell: a filter, a rule, a chart, the name of its sheet. */
  readonly isBeside?: true;
  readonly tab: string;
  /** Row and column, from 1. */
  readonly row: number;
  readonly column: number;
}

/** Reads what there is to erase; null where nobody ever had the number. */
export function planErasure(book: Book, id: string): Erasure | null {
  const person = findPerson(book, id);
  if (!person) return null;
  const words = wordsFor(id, languageOf(person));
  const traces = tracesOf(person, words);
  return { person, words, traces, redactor: createRedactor(traces, words.mark, namesOfOurs()) };
}

/** Of the columns that numbers stand in, and of what the dashboard and the dropdowns draw from. */
function namesOfOurs(): ReadonlySet<string> {
  return new Set([...namesInUse(), ...SHEETS.map(anchorName)]);
}

function languageOf({ opened }: Person): Language {
  return opened.get(customersTable.name)?.language ?? 'uz';
}

/** Returns the cell without the traces; the very cell where there are none. A phone that a sheet took for a number is one. */
export function redactCell(cell: Cell, { redactor }: Pick<Erasure, 'redactor'>): Cell {
  if (typeof cell === 'boolean' || cell === '') return cell;
  const text = String(cell);
  const left = redactor.text(text);
  return left === text ? cell : left;
}

/** Returns plain data without the traces, however deep they are. */
export function redactData(value: unknown, erasure: Pick<Erasure, 'redactor'>): unknown {
  if (typeof value === 'string' || typeof value === 'number') return redactCell(value, erasure);
  if (Array.isArray(value)) return value.map((each) => redactData(each, erasure));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redactData(each, erasure)]));
}
