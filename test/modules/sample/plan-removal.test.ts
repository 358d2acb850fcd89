// Which sample records go, and which stay since people have a stake in them.

import type { Cells } from '../../../src/kernel/book/change-set';
import type { Table } from '../../../src/kernel/schema/table';
import { activitiesTable } from '../../../src/modules/activities/index';
import { customersTable } from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';
import { salesTable } from '../../../src/modules/sales/index';
import { planRemoval, type SeenTable } from '../../../src/modules/sample/plan-removal';
import { staffTable } from '../../../src/modules/staff/index';

/** Two customers with a deal each, a sale, a talk, and who sells; all as the sample wrote them. */
const SAMPLE: readonly (readonly [Table, Readonly<Record<string, Cells>>])[] = [
  [staffTable, { 'H-1': { label: 'Dilnoza' }, 'H-2': { label: 'Madina' } }],
  [
    customersTable,
    {
      'M-1': { name: 'Aziz', contact: '+998 90 111 11 11', responsible: 'Dilnoza' },
      'M-2': { name: 'Barno', contact: '+998 90 222 22 22', responsible: 'Madina' },
    },
  ],
  [
    dealsTable,
    {
      'B-1': { customerId: 'M-1', stage: 'Taklif', need: 'Javon', responsible: 'Dilnoza' },
      'B-2': { customerId: 'M-2', stage: 'Taklif', need: 'Eshik', responsible: 'Madina' },
    },
  ],
  [salesTable, { 'S-1': { customerId: 'M-1', dealId: 'B-1', amount: 5, responsible: 'Dilnoza' } }],
  [activitiesTable, { 'A-1': { customerId: 'M-2', text: 'Salom', staff: 'Madina' } }],
];

interface Later {
  /** What is otherwise now, by record. */
  readonly changed?: Readonly<Record<string, Cells>>;
  /** Records of the firm's own, by table. */
  readonly own?: Readonly<Record<string, Readonly<Record<string, Cells>>>>;
  readonly gone?: readonly string[];
  readonly theirs?: readonly string[];
}

function planAfter({ changed = {}, own = {}, gone = [], theirs = [] }: Later) {
  const seen = SAMPLE.map(([table, records]): SeenTable => {
    const there = Object.entries(records).filter(([id]) => !gone.includes(id));
    const rows = there.map(
      ([id, cells]) => [id, { cells: { ...cells, ...changed[id] }, isTheirs: theirs.includes(id) }] as const,
    );
    const others = Object.entries(own[table.name] ?? {}).map(
      ([id, cells]) => [id, { cells, isTheirs: false }] as const,
    );
    return { table, originals: new Map(Object.entries(records)), rows: new Map([...rows, ...others]) };
  });
  const { remove, kept } = planRemoval(seen);
  return { goes: [...remove.values()].flat(), kept };
}

const ALL = ['H-1', 'H-2', 'M-1', 'M-2', 'B-1', 'B-2', 'S-1', 'A-1'];
const without = (...ids: readonly string[]) => ({ goes: ALL.filter((id) => !ids.includes(id)), kept: ids.length });

describe('planRemoval', () => {
  it('takes all that is as it was', () => {
    expect(planAfter({})).toEqual(without());
  });

  it('leaves a changed deal with its customer, its sale and who sells, and takes the rest', () => {
    expect(planAfter({ changed: { 'B-1': { need: 'Stol' } } })).toEqual(without('H-1', 'M-1', 'B-1', 'S-1'));
  });

  it('keeps the customer of a deal of the firm’s own, and takes their sample deal', () => {
    const own = { deals: { 'B-9': { customerId: 'M-1', responsible: 'Vali' } } };

    expect(planAfter({ own })).toEqual(without('H-1', 'M-1'));
  });

  it('knows that customer also by a label that people typed', () => {
    const own = { sales: { 'S-9': { customerId: '', customer: 'barno · 2222' } } };

    expect(planAfter({ own })).toEqual(without('H-2', 'M-2'));
  });

  it('keeps a sample deal on which something of the firm’s own was noted', () => {
    const own = { activities: { 'A-9': { customerId: 'M-2', dealId: 'B-2' } } };

    expect(planAfter({ own })).toEqual(without('H-2', 'M-2', 'B-2'));
  });

  it('keeps a record beside which people put something of their own', () => {
    expect(planAfter({ theirs: ['A-1'] })).toEqual(without('H-2', 'M-2', 'A-1'));
  });

  it('does not take a stage or a colleague that is called otherwise everywhere for a change', () => {
    const changed = {
      'B-1': { stage: 'Narx' },
      'B-2': { stage: 'Narx' },
    };

    expect(planAfter({ changed })).toEqual(without());
  });

  it('takes a stage that only one of them shows for a change', () => {
    expect(planAfter({ changed: { 'B-2': { stage: 'Narx' } } })).toEqual(without('H-2', 'M-2', 'B-2'));
  });

  it('takes a word that no other record showed for a change', () => {
    expect(planAfter({ changed: { 'M-1': { responsible: 'Vali' } } })).toEqual(without('M-1'));
  });

  it('minds neither what Daftar writes itself nor the labels of other records', () => {
    const changed = { 'M-1': { lastTouch: 46_000 }, 'B-1': { customer: 'Aziz aka' } };

    expect(planAfter({ changed })).toEqual(without());
  });

  it('does not miss what people have deleted themselves', () => {
    expect(planAfter({ gone: ['B-1', 'S-1'] }).goes).toEqual(['H-1', 'H-2', 'M-1', 'M-2', 'B-2', 'A-1']);
  });
});
