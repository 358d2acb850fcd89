// What people's own rules and protections keep out: nothing of it is written, it is said, and nobody else is held up.

import type { Answer } from '../../src/entry/rpc';
import type { Table } from '../../src/kernel/schema/table';
import { customersTable } from '../../src/modules/customers/index';
import { dealsTable } from '../../src/modules/deals/index';
import { stageLogTable } from '../../src/modules/stages/index';
import { LONG_TABLES, mutate } from '../fuzz/mutants';
import { aLead } from '../support/builders';
import { columnBehind, columnOf } from '../support/columns';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

const AZIZ = aLead({ requestId: 'aziz', contact: '90 111 11 11', name: 'Aziz' });
const BARNO = aLead({ requestId: 'barno', contact: '90 222 22 22', name: 'Barno', need: 'Eshik', amount: '3 mln' });
const SHEETS = { customers: 'Mijozlar', deals: 'Bitimlar', activities: 'Aloqalar' } as const;
const SELLER = { as: 'sotuvchi@firma.uz' };
/** Of a sheet in these tests. */
const ROWS = 60;

function withAziz(): Daftar {
  const daftar = setUpDaftar();
  mustEndWell(daftar.call('addLead', [AZIZ]));
  mustEndWell(daftar.call('settle'));
  return daftar;
}

/** A column of people's own between ours, so that a row is written in two blocks. */
function withColumnBetween(): Daftar {
  const daftar = withAziz();
  for (const sheet of ['Mijozlar', 'Bitimlar']) daftar.grid.insertColumns(daftar.sheetId(sheet), 3, 1);
  return daftar;
}

/** People let a column take one text and nothing else. */
function ruleOn(daftar: Daftar, sheet: string, column: number): () => void {
  const id = daftar.sheetId(sheet);
  const area = { row: 2, column, rows: ROWS - 1, columns: 1 };
  const strict = { kind: 'list', criteria: 'VALUE_IN_LIST', args: ['Faqat shu'], help: '' } as const;
  daftar.grid.setValidation(id, area, { ...strict, allowInvalid: false, showDropdown: true });
  return () => daftar.grid.setValidation(id, area, null);
}

/** Only the owner may write there. */
function protect(daftar: Daftar, sheet: string, column: number | null): () => void {
  const id = daftar.sheetId(sheet);
  const area = column === null ? null : { row: 1, column, rows: ROWS, columns: 1 };
  const open = { description: '', warningOnly: false, rangeName: null, unprotected: [] };
  daftar.grid.setExtras(id, { protections: [{ id: 1, area, editors: [], ...open }] });
  return () => daftar.grid.setExtras(id, { protections: [] });
}

function everything(daftar: Daftar): unknown {
  return [...Object.values(SHEETS), 'Oʻzgarishlar tarixi'].map((sheet) => daftar.records(sheet));
}

function problemOf(outcome: { readonly ok: boolean; readonly error?: Error }): string {
  return outcome.error?.message ?? 'Nothing was refused.';
}

const BOOKS = [
  ['as Set up made it', withAziz],
  ['with a column of people between ours', withColumnBetween],
] as const;

describe.each(BOOKS)('a lead that a rule refuses, in a workbook %s,', (_, book) => {
  const whole = book();
  mustEndWell(whole.call('addLead', [BARNO]));
  mustEndWell(whole.call('settle'));
  const expected = everything(whole);
  const filled = (sheet: string): number[] => {
    const id = whole.sheetId(sheet);
    const [cells = []] = whole.grid.read(id, { row: 3, column: 1, rows: 1, columns: whole.grid.lastColumn(id) });
    return cells.flatMap(({ value }, index) => (value === null || value === '' ? [] : [index + 1]));
  };

  it.each(['Mijozlar', 'Bitimlar'].flatMap((sheet) => filled(sheet).map((column) => [sheet, column] as const)))(
    'on %s in column %i, leaves nothing behind, and is taken once the rule is gone',
    (sheet, column) => {
      const daftar = book();
      const before = everything(daftar);
      const lift = ruleOn(daftar, sheet, column);

      const refused = problemOf(daftar.call('addLead', [BARNO]));
      const left = everything(daftar);
      lift();
      mustEndWell(daftar.call('addLead', [BARNO]));
      mustEndWell(daftar.call('settle'));

      expect(refused).toContain(`${sheet} varagʻi yozuvni qabul qilmadi, hech narsa yozilmadi`);
      expect(refused).toContain('violates the data validation rules');
      expect(left).toEqual(before);
      expect(everything(daftar)).toEqual(expected);
    },
  );
});

describe('what is refused', () => {
  it('holds up nobody else', () => {
    const daftar = withAziz();
    ruleOn(daftar, 'Mijozlar', columnOf(customersTable, 'name'));

    const refused = daftar.call('addLead', [BARNO]).ok;
    mustEndWell(
      daftar.call('changeRecord', [
        { requestId: 'change', table: 'deals', id: 'B-1', values: { nextStep: 'Qoʻngʻiroq' }, expected: {} },
      ]),
    );

    expect(refused).toBe(false);
    expect(daftar.records('Bitimlar')).toMatchObject([{ Raqami: 'B-1', 'Keyingi qadam': 'Qoʻngʻiroq' }]);
  });

  it.each(BOOKS)('by half, as a change of two fields in a workbook %s, leaves both as they were', (_, book) => {
    const daftar = book();
    const before = everything(daftar);
    const at = daftar.grid.read(daftar.sheetId('Mijozlar'), { row: 1, column: 1, rows: 1, columns: 8 })[0] ?? [];
    ruleOn(daftar, 'Mijozlar', 1 + at.findIndex(({ value }) => value === 'Izoh'));
    const values = { name: 'Azizbek', note: 'Kechqurun' };

    const refused = daftar.call('changeRecord', [
      { requestId: 'change', table: 'customers', id: 'M-1', values, expected: {} },
    ]);

    expect(problemOf(refused)).toContain('hech narsa yozilmadi');
    expect(everything(daftar)).toEqual(before);
  });

  it.each([
    ['a whole sheet', null],
    ['the numbers', columnOf(customersTable, 'id')],
    ['one column', columnOf(customersTable, 'note')],
  ])('by a protection of %s is left alone when somebody wants to remove it, and the owner may', (_, column) => {
    const daftar = withColumnBetween();
    const shifted = column === null || column < 3 ? column : column + 1;
    const before = everything(daftar);
    protect(daftar, 'Mijozlar', shifted);
    const gone = { requestId: 'gone', table: 'customers', id: 'M-1' };

    const refused = problemOf(daftar.call('removeRecord', [gone], SELLER));
    const left = everything(daftar);
    mustEndWell(daftar.call('removeRecord', [gone]));

    expect(refused).toContain('Bu kataklar himoyalangan, hech narsa yozilmadi');
    expect(left).toEqual(before);
    expect(daftar.records('Mijozlar')).toEqual([]);
  });

  it('of an undo stays as it was done, and can be undone later', () => {
    const daftar = withAziz();
    mustEndWell(daftar.call('removeRecord', [{ requestId: 'gone', table: 'customers', id: 'M-1' }]));
    const before = everything(daftar);
    const lift = ruleOn(daftar, 'Mijozlar', columnOf(customersTable, 'name'));

    const refused = daftar.call('undo', ['gone']).ok;
    const left = everything(daftar);
    lift();
    const undone = mustEndWell(daftar.call<Answer<unknown>>('undo', ['gone']));

    expect([refused, undone.ok]).toEqual([false, true]);
    expect(left).toEqual(before);
    expect(daftar.records('Mijozlar')).toMatchObject([{ Raqami: 'M-1', Ism: 'Aziz' }]);
  });
});

describe('what a crash left open and a rule refuses since', () => {
  const calls = withAziz().call('addLead', [BARNO]).record.calls.length;

  it.each(Array.from({ length: calls }, (_, index) => index))(
    'holds up nobody: the machine died before call %i, and the next lead goes on',
    (index) => {
      const daftar = withAziz();
      daftar.onCall((_, at) => {
        if (at >= index) throw new Error('The machine died.');
      });
      daftar.call('addLead', [BARNO]);
      daftar.onCall(null);
      const lift = ruleOn(daftar, 'Bitimlar', columnOf(dealsTable, 'need'));

      const next = daftar.call('addLead', [
        aLead({ requestId: 'next', contact: '90 333 33 33', name: 'Vali', need: '' }),
      ]);
      lift();
      mustEndWell(daftar.call('addLead', [BARNO]));
      mustEndWell(daftar.call('settle'));

      expect(next.ok).toBe(true);
      expect(
        daftar
          .records('Mijozlar')
          .map(({ Ism }) => Ism)
          .sort(),
      ).toEqual(['Aziz', 'Barno', 'Vali']);
      const ids = [...daftar.records('Mijozlar'), ...daftar.records('Bitimlar')].map(({ Raqami }) => Raqami);
      expect(ids).toHaveLength(new Set(ids).size);
    },
  );

  it('and was answered is finished without the table that refuses it', () => {
    const daftar = withAziz();
    mustEndWell(daftar.call('addLead', [BARNO]));
    ruleOn(daftar, 'Bosqichlar tarixi', columnOf(stageLogTable, 'id'));

    const next = daftar.call('addLead', [aLead({ requestId: 'next', contact: '90 333 33 33', name: 'Vali' })]);

    expect(next.ok).toBe(true);
    expect(daftar.records('Mijozlar').map(({ Ism }) => Ism)).toEqual(['Aziz', 'Barno', 'Vali']);
  });
});

describe('a column with a rule that is moved in the very moment of a write', () => {
  const tables: readonly (readonly [string, Table])[] = [
    ['Mijozlar', customersTable],
    ['Bitimlar', dealsTable],
  ];
  const deeds = tables.flatMap(([sheet, table]) => BOOKS.map(([name, book]) => ({ sheet, table, name, book })));

  it.each(deeds)('of $sheet, $name, changes nothing of what the lead leaves', ({ sheet, table, book }) => {
    const calls = book().call('addLead', [BARNO]).record.calls.length;
    const expected = book();
    mustEndWell(expected.call('addLead', [BARNO]));
    mustEndWell(expected.call('settle'));

    // Every third call, as each takes its time.
    const wrong = Array.from({ length: Math.ceil(calls / 3) }, (_, index) => index * 3).filter((index) => {
      const daftar = book();
      const last = columnOf(table, table === customersTable ? 'taxId' : 'note') + (book === withAziz ? 0 : 1);
      ruleOn(daftar, sheet, last);
      daftar.beforeCall((_, at) => {
        if (at !== index) return;
        daftar.beforeCall(null);
        daftar.grid.moveColumns(daftar.sheetId(sheet), last, 1, 2);
      });
      const added = daftar.call<Answer<unknown>>('addLead', [BARNO]);
      daftar.beforeCall(null);
      mustEndWell(daftar.call('settle'));
      return !added.ok || JSON.stringify(sorted(daftar)) !== JSON.stringify(sorted(expected));
    });

    expect(wrong).toEqual([]);
  });

  /** Of the first record nothing around its row tells that a column has moved. */
  it('of a long table leaves nothing of the refused half in what stands there now', () => {
    const empty = (): Daftar => {
      const daftar = setUpDaftar({ alter: (code) => LONG_TABLES.reduce(mutate, code) });
      daftar.grid.insertColumns(daftar.sheetId('Mijozlar'), 4, 1);
      // When it was added is then written into the column with the rule.
      ruleOn(daftar, 'Mijozlar', columnOf(customersTable, 'createdAt'));
      return daftar;
    };
    const last = columnBehind(customersTable);
    const calls = empty().call('addLead', [BARNO]).record.calls.length;

    const left = Array.from({ length: calls }, (_, index) => {
      const daftar = empty();
      daftar.beforeCall((_, at) => {
        if (at !== index) return;
        daftar.beforeCall(null);
        daftar.grid.moveColumns(daftar.sheetId('Mijozlar'), last, 1, 1);
      });
      mustEndWell(daftar.call('addLead', [BARNO]));
      daftar.beforeCall(null);
      mustEndWell(daftar.call('settle'));
      return daftar.records('Mijozlar').map(({ Raqami, Ism }) => [Raqami, Ism]);
    });

    expect(left).toEqual(Array(calls).fill([['M-1', 'Barno']]));
  });

  /** Records by heading do not depend on the order of columns; their printed form does. */
  function sorted(daftar: Daftar): unknown {
    return Object.values(SHEETS).map((sheet) =>
      daftar.records(sheet).map((record) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))),
    );
  }
});
