// A number with its rows, as the sidebar shows it.

import { wordIn } from '../../kernel/i18n/language';
import type { Fact } from '../../kernel/kpi/evaluate';
import { type Lot, rowsBehind, type Side } from '../../kernel/kpi/rows-behind';
import type { Ports } from '../../kernel/ports';
import type { Cell } from '../../kernel/schema/codec';
import { judge } from '../cross-check/index';
import type { LiveNumber } from '../dashboard/index';
import { KPIS, type Kpi, type KpiFormat } from '../kpis/index';
import { type CountedTables, type Counting, labelOf, nameKeyOf, printNumber, windowOf } from '../recount/index';
import { dayFieldOf, describeRow } from './describe-row';
import type { LotView, NumberView, RowShown, SideView } from './view';

/** Rows that a view bears, of each table that a number counts. */
const MOST_ROWS = 200;

export interface Behind {
  readonly number: LiveNumber;
  readonly counting: Extract<Counting, { kind: 'counted' }>;
  readonly tables: CountedTables;
  /** What the cell shows. */
  readonly shown: Cell;
}

type Speaking = Pick<Ports, 'texts' | 'language' | 'zone'>;

/** Returns the view; at most 200 rows are shown in all, the newest first. */
export function viewOf({ number, counting, tables, shown }: Behind, speaking: Speaking): NumberView {
  const { expression, operands } = counting;
  const { texts, language, zone } = speaking;
  const rowsOf = ({ name }: { readonly name: string }) => tables.get(name)?.facts ?? [];
  const words = [...tables.values()][0]?.language ?? language;
  const { value, sides } = rowsBehind(expression, { rowsOf, operands, zone, language: words });
  const lots = sides.reduce((count, side) => count + side.lots.length, 0);
  const showing = { ...speaking, tables, most: Math.floor(MOST_ROWS / Math.max(1, lots)) };
  const counted = printAs(value, formatOf(number));
  const isSame = judge(shown, value, expression) === 'same';
  const cell = typeof shown === 'number' ? printAs(shown, formatOf(number)) : `«${shown}»`;
  return {
    kind: 'number',
    name: texts(nameKeyOf(number.key)),
    about: [labelOf(counting), windowOf(counting)].filter((part) => part !== '').join(' · '),
    means: texts(`${nameKeyOf(number.key)}.means`),
    value: counted,
    isSame,
    same: isSame ? texts('rows.same') : texts('rows.differs', { shown: cell, counted }),
    sides: sides.map((side) => sideView(side, showing)),
  };
}

interface Showing extends Speaking {
  readonly tables: CountedTables;
  readonly most: number;
}

function sideView(side: Side, showing: Showing): SideView {
  const { role, value, given, lots } = side;
  const { texts } = showing;
  const hasSums = lots.length + given.length > 1;
  return {
    head: role === 'all' ? '' : `${texts(`rows.role.${role}`)}: ${printNumber(value)}`,
    given: given.map((each) => `${texts('rows.given')}: ${printNumber(each.value)}`),
    lots: lots.map((lot) => lotView(lot, side, { ...showing, hasSums })),
  };
}

/** `hasSums`: whether its own sum is one of several. */
function lotView(lot: Lot, { parts }: Side, showing: Showing & { readonly hasSums: boolean }): LotView {
  const { tables, zone, texts, language, most, hasSums } = showing;
  const { table, rows, value } = lot;
  const measure = parts.find((part) => part.measure.table === table)?.measure;
  const dayField = measure ? dayFieldOf(table, measure.where) : '';
  const describing = { zone, texts, dayField, rowOf: rowFinder(tables, table.name) };
  const shown = rows.map((row) => describeRow(lot, row, describing)).sort(byDay);
  const more = shown.length - most;
  const count = texts('rows.count', { count: String(rows.length) });
  return {
    title: [wordIn(table.sheet, language), count, ...(hasSums ? [printNumber(value)] : [])].join(' · '),
    rows: shown.slice(0, most),
    rest: rows.length === 0 ? texts('rows.none') : more > 0 ? texts('rows.more', { count: String(more) }) : '',
  };
}

/** The newest first; what has no day comes last. For `sort`. */
function byDay(one: RowShown, other: RowShown): number {
  return one.day === other.day ? other.row - one.row : one.day < other.day ? 1 : -1;
}

function rowFinder(tables: CountedTables, name: string): (record: Fact) => number {
  const { facts = [], rows = [] } = tables.get(name) ?? {};
  const known = new Map(facts.map((fact, index) => [fact, rows[index] ?? 0]));
  return (record) => known.get(record) ?? 0;
}

function formatOf({ key, expression }: LiveNumber): KpiFormat {
  const kpi = (KPIS as readonly Kpi[]).find((each) => each.key === key);
  if (kpi) return kpi.format;
  return expression.is === 'share' || expression.is === 'change' ? 'percent' : 'decimal';
}

function printAs(value: number | null, format: KpiFormat): string {
  if (value === null) return '–';
  return format === 'percent'
    ? `${printNumber(Math.round(value * 10_000) / 100)}\u00a0%`
    : printNumber(Math.round(value * 100) / 100);
}
