// What people change by hand is found afterwards: taken in, written down, and kept in order, at little cost.

import type { DealToImport } from '../../src/modules/import/index';
import { TABLES } from '../../src/modules/upkeep/look-after';
import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

function withThreeLeads(): Daftar {
  const daftar = setUpDaftar();
  for (const [index, name] of ['Aziz', 'Barno', 'Vali'].entries()) {
    mustEndWell(daftar.call('addLead', [aLead({ requestId: name, contact: `90 000 00 0${index}`, name })]));
  }
  pass(daftar);
  return daftar;
}

function pass(daftar: Daftar) {
  return mustEndWell(daftar.call<Record<string, number>>('reconcile'));
}

/** Something that people do where no trigger of ours sees it: another script, a paste, an edit from a phone. */
function write(daftar: Daftar, sheet: string, row: number, column: number, value: string | number): void {
  daftar.grid.write(daftar.sheetId(sheet), row, column, [[{ value }]]);
}

function newLines(daftar: Daftar, before: number) {
  return daftar
    .records('Oʻzgarishlar tarixi')
    .slice(before)
    .map((line) => [line.Yozuv, line.Kim, line.Maydon, line['Avvalgi qiymat'], line['Yangi qiymat']]);
}

const NOTHING = { typed: 0, unnumbered: 0, copied: 0, edited: 0, deleted: 0, returned: 0, arrived: 0, torn: 0 };

describe('looking after the sheets', () => {
  it('finds nothing where nobody did anything by hand, and writes nothing', () => {
    const daftar = withThreeLeads();
    mustEndWell(daftar.call('addLead', [aLead({ requestId: 'four', contact: '90 000 00 04', name: 'Gulnora' })]));
    mustEndWell(daftar.call('settle'));
    const lines = daftar.records('Oʻzgarishlar tarixi').length;

    expect([pass(daftar), pass(daftar)]).toEqual([NOTHING, NOTHING]);
    expect(newLines(daftar, lines)).toEqual([]);
  });

  it('takes in rows that no trigger of ours has seen: only onEdit does not suffice', () => {
    const daftar = withThreeLeads();
    write(daftar, 'Mijozlar', 5, 2, 'Dilnoza');
    write(daftar, 'Bitimlar', 5, 4, 'Eshik');

    expect(pass(daftar)).toEqual({ ...NOTHING, typed: 2 });
    expect(daftar.records('Mijozlar').at(-1)).toMatchObject({ Raqami: 'M-4', Ism: 'Dilnoza' });
    expect(daftar.records('Bitimlar').at(-1)).toMatchObject({ Raqami: 'B-4', Bosqich: 'Yangi lid' });
    expect(pass(daftar)).toEqual(NOTHING);
  });

  it('writes a hand edit into the history, with what stood there, and by nobody who is not known', () => {
    const daftar = withThreeLeads();
    const lines = daftar.records('Oʻzgarishlar tarixi').length;
    write(daftar, 'Bitimlar', 3, 4, 'deraza');

    expect(pass(daftar)).toEqual({ ...NOTHING, edited: 1 });
    expect(newLines(daftar, lines)).toEqual([['B-2', 'unknown', 'need', '""', '"deraza"']]);
  });

  it('gives the copy of a row a number of its own, and the upper one keeps its', () => {
    const daftar = withThreeLeads();
    const id = daftar.sheetId('Mijozlar');
    const [row = []] = daftar.grid.read(id, { row: 2, column: 1, rows: 1, columns: 7 });
    daftar.grid.write(id, 5, 1, [row.map(({ value }) => ({ value }))]);

    expect(pass(daftar)).toEqual({ ...NOTHING, copied: 1 });
    expect(daftar.records('Mijozlar').map(({ Raqami, Ism }) => [Raqami, Ism])).toEqual([
      ['M-1', 'Aziz'],
      ['M-2', 'Barno'],
      ['M-3', 'Vali'],
      ['M-4', 'Aziz'],
    ]);
  });

  it('notes a deleted row with all that it held, and lets it be restored under its number', () => {
    const daftar = withThreeLeads();
    const before = daftar.records('Bitimlar').find(({ Raqami }) => Raqami === 'B-2');
    daftar.grid.deleteRows(daftar.sheetId('Bitimlar'), 3, 1);

    expect(pass(daftar)).toEqual({ ...NOTHING, deleted: 1 });
    mustEndWell(daftar.call('restoreRecord', [{ requestId: 'r', table: 'deals', id: 'B-2' }]));

    expect(daftar.records('Bitimlar').find(({ Raqami }) => Raqami === 'B-2')).toEqual(before);
    expect(pass(daftar)).toEqual(NOTHING);
  });

  it('says nothing of a sheet that was sorted whole', () => {
    const daftar = withThreeLeads();
    const id = daftar.sheetId('Bitimlar');
    daftar.grid.sort(id, { row: 2, column: 1, rows: 3, columns: daftar.grid.lastColumn(id) }, [
      { column: 2, ascending: false },
    ]);

    expect(pass(daftar)).toEqual(NOTHING);
  });

  it('renames a stage in all deals when its row is renamed, and a customer on all sheets', () => {
    const daftar = withThreeLeads();
    write(daftar, 'Bosqichlar', 2, 2, 'Birinchi');
    write(daftar, 'Mijozlar', 3, 2, 'Barno opa');

    pass(daftar);

    expect(daftar.records('Bitimlar').map(({ Bosqich, Mijoz }) => [Bosqich, Mijoz])).toEqual([
      ['Birinchi', 'Aziz · 0000'],
      ['Birinchi', 'Barno opa · 0001'],
      ['Birinchi', 'Vali · 0002'],
    ]);
    expect(pass(daftar)).toEqual(NOTHING);
  });

  it('cut off at any call, is done by the next pass: everything once, nothing lost', () => {
    const deed = (daftar: Daftar): void => {
      write(daftar, 'Mijozlar', 5, 2, 'Dilnoza');
      write(daftar, 'Bitimlar', 3, 4, 'deraza');
      daftar.grid.deleteRows(daftar.sheetId('Bitimlar'), 4, 1);
    };
    const outcome = (daftar: Daftar) => ({
      customers: daftar.records('Mijozlar'),
      deals: daftar.records('Bitimlar'),
      lines: newLines(daftar, 6),
    });
    const whole = withThreeLeads();
    deed(whole);
    pass(whole);

    const calls = callsOfAPass(deed);
    const wrong = Array.from({ length: Math.ceil(calls / 12) }, (_, index) => index * 12).flatMap((at) => {
      const daftar = withThreeLeads();
      deed(daftar);
      daftar.onCall((_, index) => {
        if (index >= at) throw new Error('The machine died.');
      });
      daftar.call('reconcile');
      daftar.onCall(null);
      pass(daftar);
      return JSON.stringify(outcome(daftar)) === JSON.stringify(outcome(whole)) ? [] : [{ at, ...outcome(daftar) }];
    });

    expect(calls).toBeGreaterThan(40);
    expect(wrong).toEqual([]);
  });

  it('that finds nothing in 10,000 customers and deals reads each sheet once', () => {
    const daftar = setUpDaftar();
    for (let first = 0; first < 10_000; first += 5_000) {
      const deals = Array.from({ length: 5_000 }, (_, index): DealToImport => {
        return { customer: { name: `Mijoz ${first + index}` }, stage: 'new' };
      });
      mustEndWell(daftar.call('importDeals', [{ requestId: `import-${first}`, deals }]));
    }
    pass(daftar);

    const { record } = daftar.call('reconcile');

    // The lock, the journal, the shadow, the log, and each table once.
    // Besides, the Today sheet is read for input, and drawn anew over stages, deals, customers, tasks, sales,
    // dues and the settings.
    expect(record.blocking).toBeLessThanOrEqual(4 + TABLES.length + 14);
  });
});

function standing(daftar: Daftar): unknown[] {
  return daftar.records('Bitimlar').flatMap(({ Raqami = [] }) => Raqami);
}

/** The first write is the intent; before the second, which clears the row of B-3, B-2 comes to stand there. */
function insertBeforeWrite({ grid, beforeCall }: Daftar, sheet: number): void {
  let writes = 0;
  beforeCall((call) => {
    if (call === 'Range.setValues') writes += 1;
    if (writes < 2) return;
    beforeCall(null);
    grid.insertRows(sheet, 3, 1);
  });
}

/** Clicks the menu item as a person does; returns what was asked and said. */
function check(daftar: Daftar, answer: 'YES' | 'NO') {
  const asked: string[] = [];
  daftar.takeShown();
  daftar.onQuestion((question) => {
    asked.push(question.message);
    return answer;
  });
  mustEndWell(daftar.click('Daftar', 'Jadvallarni tekshirish'));
  daftar.onQuestion(null);
  return { asked, said: daftar.takeShown().map((shown) => ('message' in shown ? shown.message : shown.kind)) };
}

describe('the menu item that checks the sheets', () => {
  it('offers deleted records for restore, and puts them back on a yes', () => {
    const daftar = withThreeLeads();
    const before = daftar.records('Bitimlar').find(({ Raqami }) => Raqami === 'B-2');
    daftar.grid.deleteRows(daftar.sheetId('Bitimlar'), 3, 1);

    const { asked, said } = check(daftar, 'YES');

    expect(asked).toEqual(['Varaqlardan yoʻqolgan yozuvlar (1):\n• B-2 Barno · 0001\n\nUlarni qaytaraylikmi?']);
    expect(said).toContain('Qaytarildi: 1.');
    expect(daftar.records('Bitimlar').find(({ Raqami }) => Raqami === 'B-2')).toEqual(before);
    expect(check(daftar, 'YES').asked).toEqual([]);
  });

  it('offers what a write hit while a row was inserted, where the machine died before it could look', () => {
    const daftar = withThreeLeads();
    const before = daftar.records('Bitimlar').find(({ Raqami }) => Raqami === 'B-2');
    insertBeforeWrite(daftar, daftar.sheetId('Bitimlar'));
    daftar.onCall(
      (call) => {
        if (call === 'Range.setValues' && standing(daftar).length < 3) throw new Error('The machine died.');
      },
      { mayAct: true },
    );
    expect(daftar.call('removeRecord', [{ requestId: 'r', table: 'deals', id: 'B-3' }]).ok).toBe(false);
    daftar.onCall(null);
    const left = standing(daftar);

    const { asked } = check(daftar, 'YES');

    expect(left).toEqual(['B-1', 'B-3']);
    expect(asked).toEqual(['Varaqlardan yoʻqolgan yozuvlar (1):\n• B-2 Barno · 0001\n\nUlarni qaytaraylikmi?']);
    expect(standing(daftar)).toEqual(['B-1', 'B-2']);
    expect(daftar.records('Bitimlar').find(({ Raqami }) => Raqami === 'B-2')).toEqual(before);
  });

  it('leaves them deleted on a no, and does not ask again', () => {
    const daftar = withThreeLeads();
    daftar.grid.deleteRows(daftar.sheetId('Bitimlar'), 3, 1);

    const first = check(daftar, 'NO');
    const second = check(daftar, 'NO');

    expect([first.asked.length, second.asked.length]).toEqual([1, 0]);
    expect(daftar.records('Bitimlar').map(({ Raqami }) => Raqami)).toEqual(['B-1', 'B-3']);
  });

  it('offers to put back columns that were sorted without the others', () => {
    const daftar = setUpDaftar();
    for (const [index, name] of ['Vali', 'Aziz', 'Gulnora', 'Barno', 'Dilshod', 'Jasur'].entries()) {
      const lead = aLead({ requestId: name, contact: `90 000 00 0${index}`, name, need: `${9 - index} ta eshik` });
      mustEndWell(daftar.call('addLead', [lead]));
    }
    pass(daftar);
    const before = daftar.records('Bitimlar');
    const area = { row: 2, column: 4, rows: 6, columns: 1 };
    daftar.grid.sort(daftar.sheetId('Bitimlar'), area, [{ column: 4, ascending: true }]);

    const { asked } = check(daftar, 'YES');

    expect(asked).toEqual([
      '«Bitimlar» varagʻida ayrim ustunlar (Nima kerak) alohida saralangan: 6 ta yozuvning maʼlumotlari aralashib ketgan. Avvalgi holiga qaytaraylikmi?',
    ]);
    expect(daftar.records('Bitimlar')).toEqual(before);
    expect(pass(daftar)).toEqual(NOTHING);
  });
});

function callsOfAPass(deed: (daftar: Daftar) => void): number {
  const daftar = withThreeLeads();
  deed(daftar);
  return daftar.call('reconcile').record.calls.length;
}
