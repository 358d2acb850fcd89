// Columns that fold away: in a new workbook, in one from before, beside people's own groups, and with people's columns inside.

import { columnLetters } from '../../src/kernel/drawing/drawing';
import { customersTable } from '../../src/modules/customers/index';
import { dealsTable } from '../../src/modules/deals/index';
import { addMissingColumns, groupColumns, setUp } from '../../src/modules/setup/index';
import { aLead } from '../support/builders';
import { columnBehind, columnOf } from '../support/columns';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { portsInProcess } from '../support/ports';

const OUTER = { axis: 'column', first: 13, count: 22, depth: 1, collapsed: true } as const;
const INNER = { ...OUTER, first: 21, count: 14, depth: 2 } as const;

/** The groups of a sheet: letters, depth, and whether it is folded. */
function groupsOn(daftar: Daftar, sheet: string): readonly string[] {
  const { groups } = daftar.grid.extras(daftar.sheetId(sheet));
  return groups.map(({ first, count, depth, collapsed }) => {
    const letters = `${columnLetters(first)}:${columnLetters(first + count - 1)}`;
    return `${letters} ${depth}${collapsed ? ' folded' : ''}`;
  });
}

/** The columns of a sheet that are hidden, in whatever way. */
function hiddenOn(daftar: Daftar, sheet: string): string {
  const id = daftar.sheetId(sheet);
  const { columns = 0 } = daftar.grid.sheets().find((one) => one.id === id) ?? {};
  const all = Array.from({ length: columns }, (_, index) => index + 1);
  return all
    .filter((column) => daftar.grid.isColumnHidden(id, column))
    .map(columnLetters)
    .join(' ');
}

/** The letters of the columns from one to another: `letters('Y', 'AB') //=> 'Y Z AA AB'`. */
function letters(first: string, last: string): string {
  const all = Array.from({ length: 100 }, (_, index) => columnLetters(index + 1));
  return all.slice(all.indexOf(first), all.indexOf(last) + 1).join(' ');
}

/** A workbook from before: no groups, and the columns of Daftar hidden one by one. */
function fromBefore(): Daftar {
  const daftar = setUpDaftar();
  const id = daftar.sheetId('Mijozlar');
  daftar.grid.setExtras(id, { groups: [], groupControls: { row: 'AFTER', column: 'AFTER' } });
  daftar.grid.hideColumns(id, INNER.first, INNER.count, true);
  return daftar;
}

function group(daftar: Daftar): void {
  mustEndWell(daftar.inProcess(() => groupColumns(customersTable, portsInProcess())));
}

describe('in a new workbook', () => {
  it('further fields and the columns of Daftar are folded away', () => {
    const daftar = setUpDaftar();

    expect([groupsOn(daftar, 'Mijozlar'), groupsOn(daftar, 'Bitimlar'), groupsOn(daftar, 'Sotuvlar')]).toEqual([
      ['M:AL 1 folded', 'Y:AL 2 folded'],
      ['K:T 1 folded', 'V:AH 1 folded'],
      ['I:AD 1 folded', 'S:AD 2 folded'],
    ]);
    expect(hiddenOn(daftar, 'Bitimlar')).toBe(`${letters('K', 'T')} ${letters('V', 'AH')}`);
  });

  it('the columns of Daftar are grey, headings and all', () => {
    const daftar = setUpDaftar();
    const id = daftar.sheetId('Bitimlar');
    const colorAt = (row: number, column: number) => daftar.grid.style(id, row, column).fontColor;

    expect([colorAt(1, 21), colorAt(1, 22), colorAt(2, 22), colorAt(200, 31)]).toEqual([
      '#1f2937',
      '#6b7280',
      '#6b7280',
      '#6b7280',
    ]);
  });

  it('a lead finds its fields with a column of people inside of a group', () => {
    const daftar = setUpDaftar();
    daftar.grid.insertColumns(daftar.sheetId('Bitimlar'), 12, 2);
    daftar.grid.write(daftar.sheetId('Bitimlar'), 1, 12, [[{ value: 'Yetkazish' }]]);

    mustEndWell(daftar.call('addLead', [aLead({ need: 'Divan' })]));

    expect(groupsOn(daftar, 'Bitimlar')).toEqual(['K:V 1 folded', 'X:AJ 1 folded']);
    expect(daftar.records('Bitimlar')).toMatchObject([{ 'Nima kerak': 'Divan', 'Mijoz raqami': 'M-1' }]);
  });
});

describe('in a workbook from before', () => {
  it('the same is folded away, and what was hidden comes out when its group is unfolded', () => {
    const daftar = fromBefore();

    group(daftar);
    const folded = [groupsOn(daftar, 'Mijozlar'), hiddenOn(daftar, 'Mijozlar')];
    daftar.grid.setExtras(daftar.sheetId('Mijozlar'), { groups: [{ ...OUTER, collapsed: false }] });

    expect(folded).toEqual([['M:AL 1 folded', 'Y:AL 2 folded'], letters('M', 'AL')]);
    expect(hiddenOn(daftar, 'Mijozlar')).toBe('');
  });

  it('columns that a migration adds behind the others are folded away with them', () => {
    const daftar = fromBefore();
    const id = daftar.sheetId('Mijozlar');
    daftar.grid.deleteColumns(id, columnOf(customersTable, 'lastTouch'), 1);
    daftar.grid.deleteColumns(id, columnOf(customersTable, 'requisites'), 1);

    mustEndWell(
      daftar.inProcess(() => {
        addMissingColumns(customersTable, portsInProcess());
        groupColumns(customersTable, portsInProcess());
      }),
    );

    const added = daftar.grid
      .read(id, { row: 1, column: columnBehind(customersTable) - 3, rows: 1, columns: 3 })[0]
      ?.map(({ value }) => value);
    expect(added).toEqual(['Qarz qoldigʻi', 'Rekvizitlar', 'Oxirgi aloqa']);
    expect([groupsOn(daftar, 'Mijozlar'), hiddenOn(daftar, 'Mijozlar')]).toEqual([
      ['M:AL 1 folded', 'X:AJ 2 folded', 'AL:AL 2 folded'],
      letters('M', 'AL'),
    ]);
  });

  it('is folded once, however often it is asked for', () => {
    const daftar = fromBefore();

    group(daftar);
    group(daftar);

    expect(groupsOn(daftar, 'Mijozlar')).toEqual(['M:AL 1 folded', 'Y:AL 2 folded']);
  });

  it('a group of people keeps its columns, and those around it stay as they are', () => {
    const daftar = fromBefore();
    const own = { axis: 'column', first: 15, count: 2, depth: 1, collapsed: false } as const;
    daftar.grid.setExtras(daftar.sheetId('Mijozlar'), { groups: [own] });

    group(daftar);

    expect([groupsOn(daftar, 'Mijozlar'), hiddenOn(daftar, 'Mijozlar')]).toEqual([['O:P 1'], letters('U', 'AH')]);
  });

  it('a group of people elsewhere stays beside ours', () => {
    const daftar = fromBefore();
    const own = { axis: 'column', first: 4, count: 2, depth: 1, collapsed: true } as const;
    daftar.grid.setExtras(daftar.sheetId('Mijozlar'), { groups: [own] });

    group(daftar);

    expect(groupsOn(daftar, 'Mijozlar')).toEqual(['D:E 1 folded', 'M:AL 1 folded', 'Y:AL 2 folded']);
  });

  it('a sheet whose first column people have grouped stays as it is, for the sake of its button', () => {
    const daftar = fromBefore();
    const own = { axis: 'column', first: 1, count: 2, depth: 1, collapsed: false } as const;
    daftar.grid.setExtras(daftar.sheetId('Mijozlar'), { groups: [own] });

    group(daftar);

    expect(daftar.grid.extras(daftar.sheetId('Mijozlar'))).toMatchObject({
      groups: [own],
      groupControls: { column: 'AFTER' },
    });
  });

  it('a table without a sheet is passed over', () => {
    const daftar = setUpDaftar();
    daftar.grid.deleteSheet(daftar.sheetId('Bitimlar'));

    const outcome = daftar.inProcess(() => groupColumns(dealsTable, portsInProcess()));

    expect(outcome.ok).toBe(true);
  });
});

it('a sheet whose drawing was cut off is grouped once when it is drawn again', () => {
  const daftar = setUpDaftar();
  const id = daftar.sheetId('Sotuvlar');
  daftar.grid.write(id, 1, 1, [Array.from({ length: 10 }, () => ({ value: null }))]);

  mustEndWell(daftar.inProcess(() => setUp(portsInProcess())));

  expect([daftar.grid.lastColumn(id), groupsOn(daftar, 'Sotuvlar')]).toEqual([30, ['I:AD 1 folded', 'S:AD 2 folded']]);
});
