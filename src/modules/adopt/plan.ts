// Plans what becomes of a list that people brought: which columns are whose, what is added, what stays unclear. Changes nothing.

import type { Validation } from '../../kernel/drawing/drawing';
import { drawRule } from '../../kernel/drawing/table-drawing';
import type { Language } from '../../kernel/i18n/language';
import type { Issue } from '../../kernel/issue';
import type { Cell } from '../../kernel/schema/codec';
import { fieldNames, fieldOf, type Table } from '../../kernel/schema/table';
import type { TabContent } from '../../kernel/tabs';
import { dayOfSerial, printDay } from '../../kernel/time/day';
import type { Zone } from '../../kernel/time/zone';
import { findList, type ListFound } from '../columns/index';
import { type CellIssue, isFitting, issuesIn } from './cell-issues';
import { columnsToJoin, joinedName } from './join-names';
import { guessKind, type Kind, kindOf } from './kinds';
import type { ListKind } from './list-kind';
import { adoptableFields, type Bound, boundColumns, type Corrections, type Targeted, targetColumns } from './target';

export interface PlannedColumn extends Targeted {
  /** The first three different cells, as texts. */
  readonly samples: readonly string[];
  /** How many cells hold something else than the field takes; they stay as they are. */
  readonly wrong: number;
}

/** A rule that a column of people's gets, which had none. */
export interface PlannedRule {
  readonly field: string;
  readonly column: number;
  readonly rule: Validation;
}

export interface AdoptionPlan {
  readonly tab: string;
  readonly kind: ListKind;
  /** Rows above the headings, which a sheet of ours cannot have. */
  readonly above: number;
  readonly headings: readonly Cell[];
  readonly columns: readonly PlannedColumn[];
  /** How many rows become records. */
  readonly records: number;
  /** How many rows add up others. */
  readonly totals: number;
  /** The fields that the list lacks, in the order of their new columns: those that are seen, then those that are hidden. */
  readonly added: { readonly shown: readonly string[]; readonly hidden: readonly string[] };
  /** The columns whose cells together are the name, which gets a column of its own; none where the list has one. */
  readonly joined: readonly number[];
  /** The names, from the row below the headings on; '' for what is no record. */
  readonly names: readonly string[];
  readonly rules: readonly PlannedRule[];
  readonly issues: readonly CellIssue[];
}

export interface PlanOptions {
  /** What people say that the list is; absent: what it looks like. */
  readonly kind?: ListKind | undefined;
  readonly corrections: Corrections;
  /** In which the columns that are added are headed. */
  readonly language: Language;
  readonly zone: Zone;
}

export type Planned =
  | { readonly ok: true; readonly value: AdoptionPlan }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Plans the adoption of a tab; an issue says why it cannot be. */
export function planAdoption(content: TabContent, { kind: said, corrections, language, zone }: PlanOptions): Planned {
  const list = findList({ rows: content.cells, isDate: (row, column) => content.dates.has(`${row}:${column}`) });
  if (!list) return refuse('err.adoptNoList', content.name);
  if (list.records.length === 0) return refuse('err.adoptNoRows', content.name);
  const name = said ?? guessKind(list.columns);
  const kind = kindOf(name);
  const issues = correctionIssues(kind, corrections);
  const targeted = targetColumns(list.columns, kind, corrections);
  const joined = columnsToJoin(list.columns, corrections);
  const isKnown = joined.length > 0 || targeted.some(({ field }) => field !== null && kind.needs.includes(field));
  if (!isKnown) issues.push({ field: 'mapping', received: content.name, text: kind.lacking });
  if (issues.length > 0) return { ok: false, issues };

  const { table } = kind;
  const bound = boundColumns(kind, targeted);
  const wrong = bound.flatMap((column) => issuesIn(column, list, { table, cells: content.cells, zone }));
  const missing = fieldNames(table).filter((name) => !bound.some(({ field }) => field === name));
  const isHidden = (name: string): boolean => {
    const { machine, further } = fieldOf(table, name);
    return machine === true || further === true;
  };
  return {
    ok: true,
    value: {
      ...{ tab: content.name, kind: name },
      above: list.headingRow,
      headings: content.cells[list.headingRow] ?? [],
      columns: targeted.map((column) => ({
        ...column,
        samples: samplesOf(column, list, content),
        wrong: wrong.filter((issue) => issue.column === column.column).length,
      })),
      records: list.records.length,
      totals: list.totals.length,
      added: { shown: missing.filter((name) => !isHidden(name)), hidden: missing.filter(isHidden) },
      joined,
      names: joined.length > 0 ? namesIn(list, joined, content) : [],
      rules: bound.flatMap((column) => ruleFor(column, list, { table, content, language })),
      issues: wrong,
    },
  };
}

function namesIn({ headingRow, records }: ListFound, columns: readonly number[], { cells }: TabContent): string[] {
  const isRecord = new Set(records);
  return cells.slice(headingRow + 1).map((line, index) => {
    return isRecord.has(headingRow + 1 + index) ? joinedName(columns.map((column) => line[column - 1] ?? '')) : '';
  });
}

/** A field that is none, or that two columns are said to be. */
function correctionIssues(kind: Kind, corrections: Corrections): Issue[] {
  const fields = Object.values(corrections).filter((field) => field !== '');
  return fields.flatMap((field, index): Issue[] => {
    if (!adoptableFields(kind).includes(field)) return [{ field: 'mapping', received: field, text: 'err.field' }];
    return fields.indexOf(field) < index ? [{ field: 'mapping', received: field, text: 'err.adoptTwice' }] : [];
  });
}

/**
 * A rule is set where a column has none and all that stands there fits, so that nothing looks wrong that did not before. Lists of
 * labels are left alone: what people call their sources is theirs.
 */
function ruleFor(
  { field, column }: Bound,
  list: ListFound,
  { table, content, language }: { readonly table: Table; readonly content: TabContent; readonly language: Language },
): PlannedRule[] {
  if (content.ruled.has(column)) return [];
  const cells = list.records.map((row) => content.cells[row]?.[column - 1] ?? '');
  return drawRule(table, { field, column }, language)
    .filter(({ rule }) => rule.kind !== 'labels' && cells.every((cell) => isFitting(rule, cell)))
    .map(({ rule }) => ({ field, column, rule }));
}

const SAMPLES = 3;

function samplesOf({ column }: Targeted, list: ListFound, { cells, dates }: TabContent): readonly string[] {
  const texts = list.records.map((row) => {
    const cell = cells[row]?.[column - 1] ?? '';
    const day = dates.has(`${row}:${column - 1}`) ? dayOfSerial(Number(cell)) : null;
    return day === null ? String(cell).trim() : printDay(day);
  });
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, SAMPLES);
}

function refuse(text: string, received: string): Planned {
  return { ok: false, issues: [{ field: 'tab', received, text }] };
}
