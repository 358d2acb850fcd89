// What a page is shown of an adoption before it happens: each column with what it is taken for, how surely, and why.

import { columnLetters } from '../../kernel/drawing/drawing';
import { type Language, wordIn } from '../../kernel/i18n/language';
import { fieldOf, type Table } from '../../kernel/schema/table';
import type { Reason } from '../columns/index';
import { customersTable } from '../customers/index';
import { salesTable } from '../sales/index';
import { type Hint, kindOf } from './kinds';
import { LIST_KINDS, type ListKind } from './list-kind';
import type { AdoptionPlan } from './plan';
import { adoptableFields } from './target';

export interface ColumnShown {
  /** From 1. */
  readonly column: number;
  readonly letters: string;
  readonly heading: string;
  /** '' for one that stays people's own. */
  readonly field: string;
  /** In percent; 0 without a field. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly samples: readonly string[];
  /** How many cells hold something else than the field takes. */
  readonly wrong: number;
}

export interface AdoptionView {
  readonly tab: string;
  readonly kind: ListKind;
  /** All that it may be said to be. */
  readonly kinds: readonly ListKind[];
  readonly records: number;
  readonly totals: number;
  /** Rows above the headings: then the list becomes one on a copy of its tab. */
  readonly above: number;
  readonly columns: readonly ColumnShown[];
  /** What a column may be said to be. */
  readonly fields: readonly { readonly field: string; readonly label: string }[];
  /** Headings of the columns that are added, those that are seen. */
  readonly added: readonly string[];
  /** The headings of the columns that are joined to a name. */
  readonly joined: readonly string[];
  /** The first cells that their field cannot take; they stay as they are. */
  readonly issues: readonly { readonly cell: string; readonly received: string }[];
}

const MOST_ISSUES = 50;
const MOST_CHARACTERS = 80;

/** Where a hint is a field, so that it is called there. */
const HINT_OF: Readonly<Record<Hint, Table>> = { contact: customersTable, date: salesTable };

/** Returns a plan as a page is shown it, in the person's language. */
export function viewOf(plan: AdoptionPlan, language: Language): AdoptionView {
  const kind = kindOf(plan.kind);
  const labelOf = (field: string): string => {
    const table = kind.table.fields[field] ? kind.table : HINT_OF[field as Hint]; // What is no field is a hint.
    return wordIn(fieldOf(table, field).heading, language);
  };
  return {
    ...{ tab: plan.tab, kind: plan.kind, kinds: LIST_KINDS },
    records: plan.records,
    totals: plan.totals,
    above: plan.above,
    columns: plan.columns.map(({ field, confidence, ...column }) => ({
      column: column.column,
      letters: columnLetters(column.column),
      heading: column.heading,
      field: field ?? '',
      confidence: Math.round(confidence * 100),
      reasons: column.reasons,
      samples: column.samples.map((text) => text.slice(0, MOST_CHARACTERS)),
      wrong: column.wrong,
    })),
    fields: adoptableFields(kind).map((field) => ({ field, label: labelOf(field) })),
    added: plan.added.shown.map(labelOf),
    joined: plan.joined.map((column) => String(plan.headings[column - 1] ?? '')),
    issues: plan.issues.slice(0, MOST_ISSUES).map(({ row, column, received }) => {
      return { cell: `${columnLetters(column)}${row}`, received: received.slice(0, MOST_CHARACTERS) };
    }),
  };
}
