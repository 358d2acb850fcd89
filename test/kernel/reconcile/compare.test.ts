// Comparing a sheet with what it should hold: each deed of people is found for what it is.

import type { Cells } from '../../../src/kernel/book/change-set';
import { compareTable } from '../../../src/kernel/reconcile/compare';
import { replay } from '../../../src/kernel/reconcile/expected';
import type { Finding, SheetRow } from '../../../src/kernel/reconcile/findings';
import type { LoggedLine } from '../../../src/kernel/reconcile/logged-line';
import { defineTable } from '../../../src/kernel/schema/table';

const words = { uz: 'x', ru: 'x', en: 'x' };
const table = defineTable({
  name: 'things',
  sheet: words,
  prefix: 'T',
  fields: {
    id: { kind: 'id', heading: words },
    name: { kind: 'text', heading: words },
    done: { kind: 'flag', heading: words },
    count: { kind: 'number', heading: words },
    at: { kind: 'instant', heading: words },
  },
});

const ONE = { name: 'bir', done: false, count: 0, at: 46_000.25 };
const TWO = { name: 'ikki', done: true, count: 2, at: 46_001 };

function aRow(row: number, id: string, cells: Cells): SheetRow {
  return { row, id, cells };
}

interface Case {
  readonly records?: readonly (readonly [string, Cells])[];
  readonly log?: readonly Partial<LoggedLine>[];
  readonly spoiled?: readonly string[];
  readonly lastGiven?: number;
}

function found(
  rows: readonly SheetRow[],
  { records = [], log = [], spoiled = [], lastGiven = 9 }: Case = {},
): Finding[] {
  const known = { logRow: 2, tail: [], records: new Map(records), spoiled: new Set(spoiled) };
  const lines = log.map((line): LoggedLine => {
    return { row: 2, request: 'r', record: 'T-1', table: 'things', field: '', from: '', to: '', ...line };
  });
  const expected = replay({ table, known, log: lines });
  return compareTable({ table, expected, rows, lastGiven });
}

describe('compareTable', () => {
  const both = [
    ['T-1', ONE],
    ['T-2', TWO],
  ] as const;

  it('finds nothing in another order of the rows, with gaps between them', () => {
    expect(found([aRow(3, 'T-2', TWO), aRow(9, 'T-1', ONE)], { records: both })).toEqual([]);
  });

  it('finds an edit with only the fields that changed', () => {
    const rows = [aRow(2, 'T-1', { ...ONE, name: 'BIR', count: '' }), aRow(3, 'T-2', TWO)];

    expect(found(rows, { records: both })).toEqual([
      { kind: 'edited', id: 'T-1', row: 2, from: { name: 'bir', count: 0 }, to: { name: 'BIR', count: '' } },
    ]);
  });

  it('tells blank, false and 0 from each other', () => {
    const rows = [aRow(2, 'T-1', { ...ONE, done: '', count: false })];

    expect(found(rows, { records: [['T-1', ONE]] })).toEqual([
      { kind: 'edited', id: 'T-1', row: 2, from: { done: false, count: 0 }, to: { done: '', count: false } },
    ]);
  });

  it('compares with what Daftar wrote since, and not with what stood there before', () => {
    const log = [{ field: 'name', from: '"bir"', to: '"biz"' }];

    expect(found([aRow(2, 'T-1', { ...ONE, name: 'biz' })], { records: [['T-1', ONE]], log })).toEqual([]);
    expect(found([aRow(2, 'T-1', { ...ONE, name: 'siz' })], { records: [['T-1', ONE]], log })).toEqual([
      { kind: 'edited', id: 'T-1', row: 2, from: { name: 'biz' }, to: { name: 'siz' } },
    ]);
  });

  it('does not take a column that was not read for a blank one, nor a field that it never knew', () => {
    const { name, ...withoutName } = ONE;

    expect(found([aRow(2, 'T-1', withoutName)], { records: [['T-1', ONE]] })).toEqual([]);
    expect(found([aRow(2, 'T-1', { ...ONE, name })], { records: [['T-1', withoutName]] })).toEqual([]);
  });

  it('finds rows that people typed, but no row of unticked boxes', () => {
    const typed = { name: '', done: false, count: 5, at: '' };

    expect(found([aRow(5, '', typed), aRow(6, '', { name: '', done: false })])).toEqual([
      { kind: 'typed', row: 5, cells: typed },
    ]);
  });

  it('lets the upper of two rows with one id keep it', () => {
    const rows = [aRow(2, 'T-1', { ...ONE, name: 'nusxa' }), aRow(3, 'T-1', ONE)];

    expect(found(rows, { records: [['T-1', ONE]] })).toEqual([
      { kind: 'edited', id: 'T-1', row: 2, from: { name: 'bir' }, to: { name: 'nusxa' } },
      { kind: 'copied', id: 'T-1', row: 3, cells: ONE },
    ]);
  });

  it('finds what is gone, with its last cells', () => {
    const log = [{ record: 'T-2', field: 'count', from: '2', to: '3' }];

    expect(found([aRow(2, 'T-1', ONE)], { records: both, log })).toEqual([
      { kind: 'deleted', id: 'T-2', cells: { ...TWO, count: 3 } },
    ]);
  });

  it('takes the content of a vanished record for that record: only its number was cleared', () => {
    const rows = [aRow(2, '', { ...ONE, at: ONE.at + 1e-9 }), aRow(3, '', { ...TWO, name: 'uch' })];

    expect(found(rows, { records: both })).toEqual([
      { kind: 'unnumbered', row: 2, id: 'T-1', cells: rows[0]?.cells },
      { kind: 'typed', row: 3, cells: { ...TWO, name: 'uch' } },
      { kind: 'deleted', id: 'T-2', cells: TWO },
    ]);
  });

  it('gives each of two rows that lost their numbers another one, from the top', () => {
    const records = [
      ['T-1', ONE],
      ['T-2', ONE],
    ] as const;

    expect(found([aRow(2, '', ONE), aRow(3, '', ONE), aRow(4, '', ONE)], { records })).toEqual([
      { kind: 'unnumbered', row: 2, id: 'T-1', cells: ONE },
      { kind: 'unnumbered', row: 3, id: 'T-2', cells: ONE },
      { kind: 'typed', row: 4, cells: ONE },
    ]);
  });

  it.each([
    ['returned', 'T-9'],
    ['arrived', 'T-10'],
    ['arrived', 'kod-1'],
  ])('finds as %s a record %s that it did not expect, when 9 was the last number given', (kind, id) => {
    expect(found([aRow(2, id, ONE)])).toEqual([{ kind, id, row: 2, cells: ONE }]);
  });

  it('finds as returned what was removed since, whatever its id', () => {
    const log = [{ record: 'kod-1', from: '{"name":"bir"}' }];

    expect(found([aRow(2, 'kod-1', ONE)], { records: [['kod-1', ONE]], log })).toEqual([
      { kind: 'returned', id: 'kod-1', row: 2, cells: ONE },
    ]);
  });

  it('finds nothing about a record that it may have known: it is learnt anew', () => {
    expect(found([aRow(2, 'T-1', ONE), aRow(3, 'T-150', ONE)], { spoiled: ['0'] })).toEqual([
      { kind: 'arrived', id: 'T-150', row: 3, cells: ONE },
    ]);
  });
});
