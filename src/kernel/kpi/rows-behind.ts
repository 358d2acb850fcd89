// The rows behind a number: exactly those that it counts, so that what they add is the number.

import type { Table } from '../schema/table';
import { evaluate, type Fact, MINOR, select, shareOf } from './evaluate';
import { type Expression, type Plain, sliced } from './expression';
import type { Aggregate, Measure } from './measure';
import { operandsFor, reckon, type World } from './reckon';

/** What the rows are to the number: all of it, the two of a share, or what was and what is. */
export type Role = 'all' | 'of' | 'by' | 'from' | 'to';

export interface RowsBehind {
  /** Null for a dash. */
  readonly value: number | null;
  readonly sides: readonly Side[];
}

/** A part of the number that is a number itself: its lots and what is given make its value. */
export interface Side {
  readonly role: Role;
  readonly value: number;
  readonly lots: readonly Lot[];
  /** Numbers that are no rows, by the name of the operand, such as the firm's plan. */
  readonly given: readonly { readonly name: string; readonly value: number }[];
  /** The measures that it is made of, in order. */
  readonly parts: readonly CountedPart[];
}

/** Rows of one table of which the same is added. */
export interface Lot {
  readonly table: Table;
  readonly aggregate: Aggregate;
  readonly value: number;
  readonly rows: readonly CountedRow[];
}

export interface CountedRow {
  readonly record: Fact;
  /** How often it counts: once mostly, below 0 where it is taken off. */
  readonly times: number;
  /** What it adds to the number. */
  readonly adds: number;
}

export interface CountedPart {
  readonly measure: Measure;
  readonly sign: 1 | -1;
  readonly value: number;
}

/**
 * Returns the rows behind the expression. What one measure counts and another takes off is on neither side: of "all less those
 * that are won" the won ones are no rows of it. Throws when an operand is missing.
 */
export function rowsBehind(expression: Expression, world: World): RowsBehind {
  const whole = sliced(expression, world.by ?? []);
  const sides = sidesOf(whole).map(([role, plain]) => sideOf(role, plain, world));
  return { value: reckon(expression, world), sides };
}

function sidesOf(expression: Expression): readonly (readonly [Role, Plain])[] {
  if (expression.is === 'share') {
    return [
      ['of', expression.of],
      ['by', expression.by],
    ];
  }
  if (expression.is !== 'change') return [['all', expression]];
  return [
    ['from', expression.from],
    ['to', expression.to],
  ];
}

type MeasurePart = Extract<Plain, { is: 'measure' }>;
type GivenPart = Extract<Plain, { is: 'given' }>;

interface Signed {
  readonly sign: 1 | -1;
  readonly part: MeasurePart | GivenPart;
}

function sideOf(role: Role, plain: Plain, world: World): Side {
  const signed = flat(plain, 1);
  const lots = new Map<string, OpenLot>();
  const parts = signed.flatMap(({ sign, part }) => (part.is === 'measure' ? [partOf(sign, part, world, lots)] : []));
  const given = signed.flatMap(({ sign, part }) => {
    return part.is === 'given' ? [{ name: part.name, value: sign * Number(world.operands[part.name]) }] : [];
  });
  return { role, value: plainOf(plain, world), lots: [...lots.values()].map(closed), given, parts };
}

function flat(plain: Plain, sign: 1 | -1): readonly Signed[] {
  if (plain.is === 'sum') return plain.of.flatMap((each) => flat(each, sign));
  if (plain.is === 'less') return [...flat(plain.of, sign), ...flat(plain.less, sign === 1 ? -1 : 1)];
  return [{ sign, part: plain }];
}

function plainOf(plain: Plain, world: World): number {
  return reckon(plain, { ...world, by: [] }) ?? 0; // A plain one always is a number.
}

interface OpenLot {
  readonly table: Table;
  readonly aggregate: Aggregate;
  readonly times: Map<Fact, number>;
}

/** Counts the rows of a part into its lot. */
function partOf(sign: 1 | -1, part: MeasurePart, world: World, lots: Map<string, OpenLot>): CountedPart {
  const { measure } = part;
  const { table, aggregate } = measure;
  const key = `${table.name} ${JSON.stringify(aggregate)}`;
  const lot = lots.get(key) ?? { table, aggregate, times: new Map<Fact, number>() };
  lots.set(key, lot);
  const operands = operandsFor(part, world.operands);
  const rows = select(measure, world.rowsOf(table), operands, world);
  for (const row of rows) lot.times.set(row, (lot.times.get(row) ?? 0) + sign);
  return { measure, sign, value: evaluate(measure, rows, operands, world) };
}

function closed({ table, aggregate, times }: OpenLot): Lot {
  const counted = [...times].filter(([, count]) => count !== 0);
  const adds = (record: Fact, count: number) =>
    count * (aggregate.kind === 'count' ? MINOR : shareOf(aggregate, record));
  const rows = counted.map(([record, count]) => ({ record, times: count, adds: adds(record, count) / MINOR }));
  return {
    table,
    aggregate,
    rows,
    value: counted.reduce((sum, [record, count]) => sum + adds(record, count), 0) / MINOR,
  };
}
