// What would make the sheets whole again, planned from what stands in them.

import fc from 'fast-check';
import type { SheetSight, TableSight } from '../../../src/kernel/repair/mender';
import { planRepair } from '../../../src/kernel/repair/plan';
import { canBeDone, type Step } from '../../../src/kernel/repair/steps';
import { bindColumns } from '../../../src/kernel/schema/headings';
import { fieldNames, fieldOf, namedFields, type Table } from '../../../src/kernel/schema/table';
import { fieldOfHeading } from '../../../src/kernel/schema/words';
import * as customers from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';
import { sourcesTable } from '../../../src/modules/settings/index';
import * as stages from '../../../src/modules/stages/index';
import { firstFields } from '../../support/first-fields';
import { wordsOf } from '../../support/heading-words';

const customersTable = firstFields(customers.customersTable);
const stagesTable = firstFields(stages.stagesTable);
const NAMES = new Set(['customers_created_at', 'deals_stage', 'stages_label', 'sources_label']);

function headingsOf(table: Table): string[] {
  return fieldNames(table).map((field) => fieldOf(table, field).heading.uz);
}

function aSheet(table: Table, sheet: Partial<SheetSight> = {}): SheetSight {
  return { id: 7, name: table.sheet.uz, headings: headingsOf(table), ...sheet };
}

/** A table whose names lead where its headings stand, unless something else is said. */
function aSight(table: Table, sight: Partial<TableSight> = {}): TableSight {
  const sheet = sight.sheet === undefined ? aSheet(table) : sight.sheet;
  const { at } = bindColumns(table, sheet?.headings ?? [], sight.marks);
  const names = Object.fromEntries(namedFields(table, NAMES).map((field) => [field, at[field] ?? null]));
  return { table, marks: new Map(), isMarked: true, names, ...sight, sheet };
}

function plan(tables: readonly TableSight[], others: readonly SheetSight[] = []): readonly Step[] {
  return planRepair({ tables, others }, NAMES);
}

const ON_CUSTOMERS = { table: 'customers', sheet: 'Mijozlar', sheetId: 7 };

describe('a sheet that is there', () => {
  it('needs nothing when all is where it belongs, in any order and between foreign columns', () => {
    const headings = ['', 'Bolalari', ...headingsOf(customersTable).reverse()];

    expect(
      plan([aSight(customersTable), aSight(customersTable, { sheet: aSheet(customersTable, { headings }) })]),
    ).toEqual([]);
  });

  it('gets a missing column behind the last of ours, with a heading as the others are written', () => {
    const headings = ['№', 'Имя', 'Скидка', 'Источник', 'Ответственный', 'Заметка', 'Добавлен', 'Бонус'];
    const sheet = aSheet(customersTable, { headings });

    expect(plan([aSight(customersTable, { sheet })])).toEqual([
      {
        kind: 'add-columns',
        ...ON_CUSTOMERS,
        after: 7,
        columns: [{ field: 'contact', heading: 'Телефон или @username' }],
        withNumbers: false,
      },
    ]);
  });

  it('gets columns behind everything when none of ours is known, and says that numbers are new', () => {
    const [step] = plan([aSight(customersTable, { sheet: aSheet(customersTable, { headings: ['a', '', 'b'] }) })]);

    expect(step).toMatchObject({ kind: 'add-columns', after: 3, withNumbers: true });
    expect(step?.kind === 'add-columns' && step.columns.map(({ field }) => field)).toEqual(fieldNames(customersTable));
  });

  it('asks the person for the first row where rows stand above the headings, whose columns are known by their marks', () => {
    const headings = [
      'Bizning mijozlar',
      ...headingsOf(customersTable)
        .slice(1)
        .map(() => ''),
    ];
    const marks = new Map(fieldNames(customersTable).map((field, index) => [index + 1, field]));
    const sheet = aSheet(customersTable, { headings });

    expect(plan([aSight(customersTable, { sheet, marks })])).toEqual([{ kind: 'headings-first', ...ON_CUSTOMERS }]);
  });

  it('asks the person which of two columns is ours, and takes neither', () => {
    const sheet = aSheet(customersTable, { headings: [...headingsOf(customersTable), 'Имя'] });

    expect(plan([aSight(customersTable, { sheet })])).toEqual([
      { kind: 'rename-one', ...ON_CUSTOMERS, label: 'Ism', letters: ['B', 'H'] },
    ]);
  });

  it('needs nothing where a mark tells', () => {
    const sheet = aSheet(customersTable, { headings: [...headingsOf(customersTable), 'Имя'] });

    expect(plan([aSight(customersTable, { sheet, marks: new Map([[8, 'name']]) })])).toEqual([]);
  });

  it('gets the names back that formulas use', () => {
    const sight = aSight(customersTable, { names: { id: null, createdAt: 3 } });

    expect(plan([sight])).toEqual([
      { kind: 'name-columns', ...ON_CUSTOMERS, columns: { id: 1, createdAt: 7 }, labels: ['Raqami', 'Qoʻshilgan'] },
    ]);
  });

  it('is marked when it never was', () => {
    expect(plan([aSight(stagesTable, { isMarked: false })])).toMatchObject([
      { kind: 'mark', table: 'stages', columns: { id: 1, label: 2, outcome: 3 } },
    ]);
  });
});

describe('a sheet that is gone', () => {
  const gone = aSight(customersTable, { sheet: null });

  it('is made anew', () => {
    expect(plan([gone], [aSheet(stagesTable)])).toEqual([{ kind: 'make', table: 'customers' }]);
  });

  it('is not made where one sheet has all its headings: that one is offered', () => {
    const copy = aSheet(customersTable, { id: 9, name: 'Copy of Mijozlar' });

    expect(plan([gone], [copy])).toEqual([
      {
        kind: 'connect',
        table: 'customers',
        sheet: 'Copy of Mijozlar',
        sheetId: 9,
        columns: { id: 1, name: 2, contact: 3, source: 4, responsible: 5, note: 6, createdAt: 7 },
      },
    ]);
  });

  it('is neither made nor guessed where several have', () => {
    const copies = ['A', 'B'].map((name, id) => aSheet(customersTable, { id, name }));

    expect(plan([gone], copies)).toEqual([{ kind: 'choose-one', table: 'customers', sheets: ['A', 'B'] }]);
  });

  it('is not taken for a sheet that lacks a heading or has one twice', () => {
    const headings = headingsOf(customersTable);
    const others = [headings.slice(1), [...headings, 'Ism']].map((row, id) =>
      aSheet(customersTable, { id, headings: row }),
    );

    expect(plan([gone], others)).toEqual([{ kind: 'make', table: 'customers' }]);
  });

  it('is not taken for a larger table that has its headings as well', () => {
    const both = aSheet(stagesTable, { headings: [...headingsOf(stagesTable), 'Manba'] });

    expect(plan([aSight(sourcesTable, { sheet: null }), aSight(stagesTable)], [both])).toMatchObject([
      { kind: 'make', table: 'sources' },
    ]);
  });

  it('lets the dropdowns draw anew that drew from it', () => {
    const steps = plan([aSight(sourcesTable, { sheet: null }), aSight(dealsTable), aSight(customersTable)]);

    expect(steps.map((step) => [step.kind, step.table])).toEqual([
      ['make', 'sources'],
      ['dropdowns', 'deals'],
      ['dropdowns', 'customers'],
    ]);
  });
});

describe('whatever stands in row 1', () => {
  const words = fieldNames(customersTable).flatMap((name) => [...wordsOf(fieldOf(customersTable, name))]);
  const someHeadings = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('', 'Bolalari', 'Jami')), {
    maxLength: 9,
  });
  const planFor = (headings: readonly string[]) =>
    plan([aSight(customersTable, { sheet: aSheet(customersTable, { headings }) })]);

  it('a column is only ever put behind ours, and none of them is written over', () => {
    const known = fieldOfHeading(customersTable);
    fc.assert(
      fc.property(someHeadings, (headings) => {
        for (const step of planFor(headings)) {
          if (step.kind !== 'add-columns') continue;
          const isOurs = known(headings[step.after - 1] ?? '') !== null;
          expect(isOurs || step.after === headings.length).toBe(true);
          expect(step.columns.every(({ heading }) => known(heading) !== null)).toBe(true);
        }
      }),
    );
  });

  it('once the columns are there, nothing is left that Daftar could do', () => {
    fc.assert(
      fc.property(someHeadings, (headings) => {
        const repaired = planFor(headings).reduce<readonly string[]>((row, step) => {
          if (step.kind !== 'add-columns') return row;
          return [...row.slice(0, step.after), ...step.columns.map(({ heading }) => heading), ...row.slice(step.after)];
        }, headings);

        expect(planFor(repaired).filter(canBeDone)).toEqual([]);
      }),
    );
  });

  it('the plan of the same sheet is the same', () => {
    fc.assert(fc.property(someHeadings, (headings) => expect(planFor(headings)).toEqual(planFor([...headings]))));
  });
});
