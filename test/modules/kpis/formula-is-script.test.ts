// Every live KPI, declared once, says the same as a formula in the grid and as a count in TypeScript, whatever the book holds.

import fc from 'fast-check';
import { zoneOf } from '../../../src/google/zone';
import { wordIn } from '../../../src/kernel/i18n/language';
import type { Fact } from '../../../src/kernel/kpi/evaluate';
import { canSlice, type Expression, measuresOf } from '../../../src/kernel/kpi/expression';
import type { Slice } from '../../../src/kernel/kpi/measure';
import { PERIODS, periodOf } from '../../../src/kernel/kpi/period';
import { print } from '../../../src/kernel/kpi/print';
import { reckon, type World } from '../../../src/kernel/kpi/reckon';
import { rowsBehind } from '../../../src/kernel/kpi/rows-behind';
import { Tally } from '../../../src/kernel/kpi/tally';
import type { Value } from '../../../src/kernel/schema/kinds';
import { fieldOf, type Table } from '../../../src/kernel/schema/table';
import { addDays, type Day, serialOfDay } from '../../../src/kernel/time/day';
import { addMonths } from '../../../src/kernel/time/months';
import { instantAt } from '../../../src/kernel/time/work-time';
import type { Zone } from '../../../src/kernel/time/zone';
import { dealsInStage, leadsThatReached } from '../../../src/modules/deals/index';
import { KPIS } from '../../../src/modules/kpis/index';
import { kpiSheet, type Shown } from '../../support/kpi-sheet';

/** Books in each language; `KPI_RUNS=1000` for more of them. */
const RUNS = Number(process.env.KPI_RUNS ?? 17);
const ROWS = 14;
const TODAY = '2026-03-17' as Day;
const ZONES = ['Asia/Tashkent', 'Europe/Moscow', 'America/New_York', 'Pacific/Auckland'];
const LANGUAGES = ['uz', 'ru', 'en'] as const;
const LOCALES = { uz: 'uz_UZ', ru: 'ru_RU', en: 'en_US' } as const;

/** What is said of all, of a label of each slice, and by stage. */
interface Said {
  readonly name: string;
  readonly expression: Expression;
  readonly by: readonly Slice[];
}

const SLICES: readonly Slice[] = ['segment', 'owner', 'source', 'product'];
const SAID: readonly Said[] = [
  ...KPIS.flatMap(({ key, expression }) => [
    { name: key, expression, by: [] },
    ...SLICES.filter((slice) => canSlice(expression, slice)).map((slice) => {
      return { name: `${key} by ${slice}`, expression, by: [slice] };
    }),
  ]),
  { name: 'deals in a stage of one person', expression: measured(dealsInStage), by: ['owner'] },
  { name: 'leads that reached a stage', expression: measured(leadsThatReached), by: [] },
];

function measured(measure: typeof dealsInStage): Expression {
  return { is: 'measure', measure, given: { from: 'from', before: 'until' } };
}

const SHOWN: readonly Shown[] = shownBy(SAID);

function shownBy(said: readonly Said[]): Shown[] {
  const measures = said.flatMap(({ expression }) => measuresOf(expression));
  const tables = [...new Set(measures.map(({ table }) => table))];
  return tables.map((table) => {
    const own = measures.filter((measure) => measure.table === table);
    const fields = own.flatMap(({ aggregate, where, by }) => [
      ...(aggregate.kind === 'sum' ? [aggregate.field, aggregate.plus, aggregate.less] : []),
      ...where.map(({ field }) => field),
      ...Object.values(by),
    ]);
    return { table, fields: [...new Set(fields.flatMap((field) => field ?? []))] };
  });
}

const LABELS = ['Aziz', 'aziz', 'B2C', "O'zi keldi", 'Oʻzi keldi', 'Azi*', ''];

/** A day on either side of every boundary that a period has, or far from all. */
function aDay(): fc.Arbitrary<Day> {
  const edges = PERIODS.flatMap((kind) => {
    const { chosen, previous, lastYear } = periodOf({ kind, today: TODAY });
    return [chosen, previous, lastYear].flatMap(({ from, until }) => [from, until]);
  });
  const days = edges.flatMap((edge) => [addDays(edge, -1), edge, addDays(edge, 1)]);
  const months = [-25, -13, -12, -7, -6, -1].map((count) => addMonths(TODAY, count));
  return fc.constantFrom(...days.filter((day) => day > '1990-02-01' && day < '2100-01-01'), ...months, TODAY);
}

function aValue(table: Table, field: string, { zone, language }: Book): fc.Arbitrary<Value> {
  const { kind, options } = fieldOf(table, field);
  const words = Object.values(options ?? {}).map((option) => wordIn(option, language));
  switch (kind) {
    case 'day':
      return fc.oneof(aDay(), fc.constantFrom<Value>('', '2999-12-31'));
    case 'instant':
      return fc.oneof(
        fc.tuple(aDay(), fc.constantFrom(0, 1, 719, 1439)).map(([day, minutes]) => instantAt(day, minutes, zone)),
        fc.constant(null),
      );
    case 'flag':
      return fc.constantFrom<Value>(true, false, null);
    case 'money':
      return fc.constantFrom<Value>(null, 0, 1, 0.1, 0.2, 12.34, 500, 1_240, -5);
    case 'percent':
      return fc.constantFrom<Value>(null, 0.5, 0.25, 1);
    case 'number':
      return fc.constantFrom<Value>(null, 0, 1, 2, 3, 45);
    case 'id':
      return fc.constantFrom<Value>(`${table.prefix}-1`, `${table.prefix}-207`, 'X-3', '');
    default:
      return fc.constantFrom<Value>(...words, ...LABELS);
  }
}

interface Book {
  readonly zone: Zone;
  readonly language: (typeof LANGUAGES)[number];
}

type Rows = ReadonlyMap<Table, readonly Fact[]>;

/** Rows of every table, with blank ones between them, as after a deletion, and some twice. */
function someRows(book: Book): fc.Arbitrary<Rows> {
  const ofTable = ({ table, fields }: Shown): fc.Arbitrary<readonly [Table, readonly Fact[]]> => {
    const row = fc.record(Object.fromEntries(fields.map((field) => [field, aValue(table, field, book)])));
    const rows = fc.array(fc.oneof({ weight: 6, arbitrary: row }, { weight: 1, arbitrary: fc.constant({}) }), {
      maxLength: ROWS - 2,
    });
    return rows.map((some) => [table, [...some, ...some.slice(0, 2)]] as const);
  };
  return fc.tuple(...SHOWN.map(ofTable)).map((tables) => new Map(tables));
}

/** Blank labels are kept from formulas, which would count zeros: no label is chosen then. */
function someOperands(): fc.Arbitrary<Record<string, string | number>> {
  const label = fc.constantFrom('Aziz', 'Aziz', 'B2C', 'Oʻzi keldi', 'Azi*');
  return fc
    .record({
      kind: fc.constantFrom(...PERIODS),
      ...{ segment: label, owner: label, source: label, product: label, stage: label, laterStage: label },
      order: fc.integer({ min: 1, max: 4 }),
      loyalMonths: fc.constantFrom(12, 25),
      between: fc.tuple(aDay(), aDay()),
      firstDay: fc.tuple(aDay(), fc.constantFrom(-1, 0, 6, 7, 8)).map(([day, later]) => addDays(day, later)),
    })
    .map(({ kind, between, ...others }) => {
      const { chosen, previous } = periodOf({ kind, today: TODAY, between });
      const days = { from: chosen.from, until: chosen.until, previousFrom: previous.from };
      const fixed = { thisMonth: '2026-03-01', settled: TODAY, today: TODAY, weekAgo: addDays(TODAY, -7) };
      return { ...others, ...days, ...fixed, cohortFrom: '2026-01-01', cohortUntil: '2026-02-01' };
    });
}

describe.each(LANGUAGES)('a KPI in a workbook in %s', (language) => {
  const sheet = kpiSheet(SHOWN, { locale: LOCALES[language], rows: ROWS });
  const DAYS = [
    'from',
    'until',
    'previousFrom',
    'firstDay',
    'thisMonth',
    'settled',
    'today',
    'weekAgo',
    'cohortFrom',
    'cohortUntil',
  ];
  const OTHERS = ['segment', 'owner', 'source', 'product', 'stage', 'laterStage', 'order', 'loyalMonths'];
  const names = Object.fromEntries([...DAYS, ...OTHERS].map((name) => [name, `op_${name}`]));

  beforeAll(() => {
    sheet.name(Object.fromEntries(Object.values(names).map((name) => [name, 0])));
    sheet.calculate(SAID.map(({ expression, by }) => print(expression, { names, language, by })));
  });

  it('is the same in the grid and in the script, over any rows', () => {
    const book = fc.constantFrom(...ZONES).chain((name) => {
      const zone = zoneOf(name);
      return fc.record({ zone: fc.constant(zone), rows: someRows({ zone, language }), operands: someOperands() });
    });
    fc.assert(
      fc.property(book, ({ zone, rows, operands }) => {
        for (const { table } of SHOWN) sheet.fill(table, rows.get(table) ?? [], zone);
        sheet.name(
          Object.fromEntries(Object.entries(operands).map(([name, value]) => [`op_${name}`, serial(name, value)])),
        );

        const world = { rowsOf: (table: Table) => rows.get(table) ?? [], operands, zone, language };
        const script = SAID.map(({ expression, by }) => reckon(expression, { ...world, by }));
        const formulas = sheet.results();
        const differing = SAID.flatMap(({ name }, index) => {
          const [formula, counted] = [formulas[index], script[index]];
          return isSame(formula, counted) ? [] : [{ name, formula, counted }];
        });

        expect(differing).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  function serial(name: string, value: string | number): string | number {
    return DAYS.includes(name) ? serialOfDay(value as Day) : value;
  }
});

describe.each(LANGUAGES)('any rows of a workbook in %s', (language) => {
  const worlds = fc.constantFrom(...ZONES).chain((name) => {
    const zone = zoneOf(name);
    const parts = { rows: someRows({ zone, language }), operands: someOperands() };
    return fc.record(parts).map(({ rows, operands }): World => {
      // Each row is one of its own, as on a sheet.
      const ours = new Map([...rows].map(([table, some]) => [table, some.map((row) => ({ ...row }))]));
      return { rowsOf: (table: Table) => ours.get(table) ?? [], operands, zone, language };
    });
  });

  it('are counted by a tally as they are one by one', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const tallies = new Map(SHOWN.map(({ table }) => [table, new Tally(world.rowsOf(table))]));
        const count: World['count'] = (measure, operands) => {
          return tallies.get(measure.table)?.count(measure, operands, world) ?? Number.NaN;
        };

        const counted = SAID.map(({ expression, by }) => reckon(expression, { ...world, by, count }));

        expect(counted).toEqual(SAID.map(({ expression, by }) => reckon(expression, { ...world, by })));
      }),
      { numRuns: RUNS },
    );
  });

  it('make each number by what they add, none of them twice', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { name, expression, by } of SAID) {
          const { value, sides } = rowsBehind(expression, { ...world, by });
          const lots = sides.map(({ lots: own, given }) => [...own, ...given]);
          const made = lots.map((own) => round(own.reduce((sum, each) => sum + each.value, 0)));
          const added = sides.flatMap(({ lots: own }) => own).map(({ rows }) => rows);

          expect({ name, value, made }).toEqual({
            ...{ name, made: sides.map((side) => round(side.value)) },
            value: reckon(expression, { ...world, by }),
          });
          expect(sides.flatMap(({ lots: own }) => own.map((lot) => round(lot.value)))).toEqual(
            added.map((rows) => round(rows.reduce((sum, { adds }) => sum + adds, 0))),
          );
          expect(added.every((rows) => new Set(rows.map(({ record }) => record)).size === rows.length)).toBe(true);
        }
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });
});

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** The last digits of a sum of floats are the sheet's own. A dash is nothing. */
function isSame(formula: unknown, counted: number | null | undefined): boolean {
  if (counted === null || counted === undefined) return formula === '–';
  return typeof formula === 'number' && Math.abs(formula - counted) <= 1e-6 + Math.abs(counted) * 1e-9;
}
