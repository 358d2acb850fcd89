// Makes files of tables that were taken out: everything as CSV or JSON, contacts as vCards, sales for 1C.

import type { ExportValue as Value } from '../../../src/modules/export/export-tables';
import { unreachable } from '../../unreachable';
import { BYTE_ORDER_MARK, toCsv } from './csv';
import { toSalesFor1C } from './sales-for-1c';
import type { TakenTable } from './taken';
import { toVCards } from './vcard';
import { toZip } from './zip';

export const EXPORTS = ['csv', 'json', 'vcard', 'onec'] as const;
export type ExportKind = (typeof EXPORTS)[number];

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly rows: number;
}

/** The tables that a file needs; undefined for all. */
export const TABLES_OF: Readonly<Record<ExportKind, readonly string[] | undefined>> = {
  csv: undefined,
  json: undefined,
  vcard: ['customers', 'contacts'],
  onec: ['customers', 'sales', 'salesArchive'],
};

export interface Making {
  /** Part of the name, 'YYYY-MM-DD'. */
  readonly day: string;
  /** What 1C knows the columns by, joined by ";". */
  readonly headingsOf1C: string;
}

/** Returns the file. */
export function makeFile(kind: ExportKind, tables: readonly TakenTable[], { day, headingsOf1C }: Making): MadeFile {
  const rows = countOf(kind, tables);
  switch (kind) {
    case 'csv': {
      const entries = tables.map((table) => ({
        name: `${table.name}.csv`,
        text: BYTE_ORDER_MARK + toCsv(linesOf(table)),
      }));
      return { name: `daftar-${day}.zip`, type: 'application/zip', content: toZip(entries), rows };
    }
    case 'json':
      return { name: `daftar-${day}.json`, type: 'application/json', content: toJson(tables, day), rows };
    case 'vcard':
      return { name: `daftar-${day}.vcf`, type: 'text/vcard', content: toVCards(tables), rows };
    case 'onec':
      return { name: `daftar-1c-${day}.csv`, type: 'text/csv', content: toSalesFor1C(tables, headingsOf1C), rows };
    default:
      return unreachable(kind);
  }
}

/** Customers are there only to tell who bought. */
function countOf(kind: ExportKind, tables: readonly TakenTable[]): number {
  const counted = tables.filter(({ name }) => kind !== 'onec' || name !== 'customers');
  return counted.reduce((count, { rows }) => count + rows.length, 0);
}

function linesOf({ fields, own, rows }: TakenTable): readonly (readonly Value[])[] {
  const instants = fields.map(({ kind }) => kind === 'instant');
  const told = rows.map((row) => row.map((value, at) => (instants[at] ? toTime(value) : value)));
  return [[...fields.map(({ heading }) => heading), ...own], ...told];
}

/** Fields by their names in code, own columns by their headings. */
function toJson(tables: readonly TakenTable[], day: string): string {
  const told = tables.map(({ name, fields, own, rows }) => {
    const records = rows.map((row) => {
      const beside = own.map((heading, at): [string, Value] => [heading, row[fields.length + at] ?? '']);
      const values = fields.map((field, at): [string, Value] => {
        const value = row[at] ?? '';
        return [field.name, field.kind === 'instant' ? toTime(value) : value];
      });
      const filled = (pairs: readonly [string, Value][]) =>
        Object.fromEntries(pairs.filter(([, value]) => value !== '' && value !== null));
      const filledBeside = filled(beside);
      return { ...filled(values), ...(Object.keys(filledBeside).length > 0 ? { own: filledBeside } : {}) };
    });
    return [name, records] as const;
  });
  return JSON.stringify({ daftar: 1, day, tables: Object.fromEntries(told) }, null, 1);
}

/** Epoch milliseconds as ISO 8601. */
function toTime(value: Value): Value {
  return typeof value === 'number' ? new Date(value).toISOString() : value;
}
