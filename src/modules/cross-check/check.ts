// Counts every live number of the dashboard again, over the rows, and says which of them the sheet shows otherwise.

import type { Book } from '../../kernel/book/book';
import { measuresOf } from '../../kernel/kpi/expression';
import { reckon } from '../../kernel/kpi/reckon';
import { Tally } from '../../kernel/kpi/tally';
import type { Desk, NamedCells } from '../../kernel/ports';
import type { Cell } from '../../kernel/schema/codec';
import type { Zone } from '../../kernel/time/zone';
import type { LiveNumber } from '../dashboard/index';
import {
  type CountedTables,
  type Counting,
  cellAt,
  countingOf,
  type MissingColumn,
  missingOf,
  rangesOf,
  readRows,
} from '../recount/index';
import { type Counted, judge, type Verdict } from './judge';

export interface CheckedNumber {
  readonly number: LiveNumber;
  readonly counting: Counting;
  readonly shown: Cell;
  /** '' where nobody can tell. */
  readonly counted: Counted;
  readonly verdict: Verdict;
  /** Columns without which it cannot be counted, and cells without anything to count by. */
  readonly lacks: readonly Lack[];
}

export type Lack = ({ readonly kind: 'column' } & MissingColumn) | { readonly kind: 'cell'; readonly range: string };

export interface Check {
  readonly checked: readonly CheckedNumber[];
  readonly tables: CountedTables;
}

export interface ToCheck {
  readonly desk: Pick<Desk, 'cells'>;
  readonly book: Pick<Book, 'openFound'>;
  readonly zone: Zone;
}

/**
 * Checks the numbers; null where there is no dashboard. One blocking call for the dashboard, one a table, and one more where
 * something differs: what people changed in between is no difference.
 */
export function checkNumbers({ desk, book, zone }: ToCheck, numbers: readonly LiveNumber[]): Check | null {
  const names = rangesOf(numbers);
  const cells = desk.cells(names);
  if (!cells) return null;
  const countings = numbers.map((number) => countingOf(number, cells));
  const tables = readRows(book, countings.flatMap(measuresIn));
  const count = counterOf(tables, zone);
  const checked = numbers.map((number, index) => {
    return checkOne(number, countings[index] ?? { kind: 'blank' }, { cells, tables, count });
  });
  const isWell = checked.every(({ verdict }) => verdict !== 'differs' && verdict !== 'error');
  return { checked: isWell ? checked : stillSo(checked, desk.cells(names)), tables };
}

type Count = (counting: Extract<Counting, { kind: 'counted' }>) => number | null;

function counterOf(tables: CountedTables, zone: Zone): Count {
  const tallies = new Map([...tables].map(([name, { facts }]) => [name, new Tally(facts)]));
  return ({ expression, operands }) => {
    return reckon(expression, {
      rowsOf: ({ name }) => tables.get(name)?.facts ?? [],
      operands,
      zone,
      language: 'uz',
      count: (measure, all) => {
        const language = tables.get(measure.table.name)?.language ?? 'uz';
        return tallies.get(measure.table.name)?.count(measure, all, { zone, language }) ?? 0;
      },
    });
  };
}

function measuresIn(counting: Counting) {
  return counting.kind === 'counted' ? measuresOf(counting.expression) : [];
}

interface Looking {
  readonly cells: NamedCells;
  readonly tables: CountedTables;
  readonly count: Count;
}

function checkOne(number: LiveNumber, counting: Counting, { cells, tables, count }: Looking): CheckedNumber {
  const shown = cellAt(cells, number.at);
  const lacks = lacksOf(counting, tables);
  const known = { number, counting, shown: shown ?? '', lacks };
  if (shown === null) {
    return { ...known, counted: '', verdict: 'unknown', lacks: [{ kind: 'cell', range: number.at.range }, ...lacks] };
  }
  if (lacks.length > 0) return { ...known, counted: '', verdict: 'unknown' };
  const counted = counting.kind === 'counted' ? count(counting) : counting.kind === 'dash' ? null : '';
  const { expression } = counting.kind === 'counted' ? counting : number;
  return { ...known, counted, verdict: judge(shown, counted, expression) };
}

function lacksOf(counting: Counting, tables: CountedTables): readonly Lack[] {
  if (counting.kind === 'unclear') return [{ kind: 'cell', range: counting.range }];
  return missingOf(counting, tables).map((column) => ({ kind: 'column', ...column }));
}

/** What shows otherwise by now, or is to be counted otherwise, was on its way when it was looked at. */
function stillSo(checked: readonly CheckedNumber[], cells: NamedCells | null): readonly CheckedNumber[] {
  return checked.map((each) => {
    if (each.verdict !== 'differs' && each.verdict !== 'error') return each;
    const shown = cells && cellAt(cells, each.number.at);
    const isStill = cells && shown === each.shown && isSame(countingOf(each.number, cells), each.counting);
    return isStill ? each : { ...each, verdict: 'pending' };
  });
}

function isSame(one: Counting, other: Counting): boolean {
  const operandsOf = (counting: Counting) => (counting.kind === 'counted' ? counting.operands : null);
  return one.kind === other.kind && JSON.stringify(operandsOf(one)) === JSON.stringify(operandsOf(other));
}
