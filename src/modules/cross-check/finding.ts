// What a check found, in short: kept beside the workbook for Health, and said as a sentence in anybody's language.

import type { Language } from '../../kernel/i18n/language';
import type { Texts } from '../../kernel/i18n/texts';
import type { Table } from '../../kernel/schema/table';
import { columnWords, labelOf, nameKeyOf, printNumber } from '../recount/index';
import type { Check, CheckedNumber, Lack } from './check';

export interface Finding {
  /** Epoch milliseconds. */
  readonly at: number;
  /** How far the workbook had come, and the day: as long as both are the same, nothing need be counted again. */
  readonly mark: string;
  /** How many numbers were held against their rows. */
  readonly count: number;
  /** How many of them differ, and how many could not be checked. */
  readonly differ: number;
  readonly unknown: number;
  /** The first of those that differ. */
  readonly first: readonly Difference[];
  /** Columns of people's that are missing: `sales.amount`. */
  readonly missing: readonly string[];
}

export interface Difference {
  /** The key of the figure, and of whom or what it is. */
  readonly key: string;
  readonly label: string;
  /** As people read them; `by` is '' where the two are no numbers. */
  readonly shown: string;
  readonly counted: string;
  readonly by: string;
}

/** As many as a sentence bears. */
const NAMED = 3;

/** Returns what the check found. */
export function findingOf({ checked }: Check, { at, mark }: Pick<Finding, 'at' | 'mark'>): Finding {
  const wrong = checked.filter(({ verdict }) => verdict === 'differs' || verdict === 'error');
  const unknown = checked.filter(({ verdict }) => verdict === 'unknown');
  const lacks = unknown.flatMap(({ lacks: own }) => own.flatMap(columnIn));
  return {
    at,
    mark,
    count: checked.length - unknown.length,
    differ: wrong.length,
    unknown: unknown.length,
    first: wrong.slice(0, NAMED).map((each) => differenceOf(each, labelOf(each.counting))),
    missing: [...new Set(lacks)],
  };
}

/** Returns the sentence of a finding. `tableNamed` finds a table by its name. */
export function sentenceOf(
  finding: Finding,
  texts: Texts,
  language: Language,
  tableNamed: (name: string) => Table,
): string {
  const { differ, count, unknown, first, missing } = finding;
  const which = first.map((each) =>
    texts(each.by === '' ? 'check.broken' : 'check.one', { ...each, name: nameOf(each, texts) }),
  );
  const more = differ > first.length ? texts('check.more', { count: String(differ - first.length) }) : '';
  const columns = missing.map((column) => columnOf(column, language, tableNamed)).join(', ');
  return [
    differ === 0 && count > 0 ? texts('check.same', { count: String(count) }) : '',
    differ > 0
      ? texts('check.differ', { count: String(differ), which: [...which, more].filter(Boolean).join('; ') })
      : '',
    missing.length > 0 ? texts('check.missing', { count: String(unknown), columns }) : '',
    unknown > 0 && missing.length === 0 ? texts('check.unknown', { count: String(unknown) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function nameOf({ key, label }: Difference, texts: Texts): string {
  const name = texts(nameKeyOf(key));
  return label === '' ? name : `${name}, ${label}`;
}

function columnOf(column: string, language: Language, tableNamed: (name: string) => Table): string {
  const [name = '', field = ''] = column.split('.');
  return columnWords({ table: tableNamed(name), field }, language);
}

function differenceOf({ number, shown, counted, verdict }: CheckedNumber, label: string): Difference {
  const by = typeof shown === 'number' && typeof counted === 'number' ? printNumber(shown - counted) : '';
  const broken = verdict === 'error' ? '' : by;
  return { key: number.key, label, shown: print(shown), counted: print(counted), by: broken };
}

function columnIn(lack: Lack): string[] {
  return lack.kind === 'column' ? [`${lack.table.name}.${lack.field}`] : [];
}

function print(value: CheckedNumber['shown'] | CheckedNumber['counted']): string {
  if (value === null) return '–';
  return typeof value === 'number' ? printNumber(value) : String(value);
}

/** Returns the finding in a text as it was kept; null for none. */
export function parseFinding(text: string): Finding | null {
  return text.startsWith('{') ? JSON.parse(text) : null; // Written by us, whole or not at all.
}
