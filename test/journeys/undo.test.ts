// Undo takes back what an action added, as long as nobody has built on it.

import type { Answer } from '../../src/entry/rpc';
import { customersTable } from '../../src/modules/customers/index';
import type { Undone } from '../../src/modules/history/index';
import { aLead } from '../support/builders';
import { columnBehind } from '../support/columns';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

const AZIZ = aLead({ requestId: 'aziz', contact: '90 111 11 11', name: 'Aziz' });
const BARNO = aLead({ requestId: 'barno', contact: '90 222 22 22', name: 'Barno' });

/** The first column of people's own. */
const THEIRS = columnBehind(customersTable);

function withLeads(...leads: readonly (typeof AZIZ)[]): Daftar {
  const daftar = setUpDaftar();
  for (const lead of leads) {
    mustEndWell(daftar.call('addLead', [lead]));
    mustEndWell(daftar.call('settle'));
  }
  return daftar;
}

/** As the sidebar does it: once the answer is there, it asks for what five calls had left to do. */
function undo(daftar: Daftar, request: string): Answer<Undone> {
  const answer = mustEndWell(daftar.call<Answer<Undone>>('undo', [request]));
  mustEndWell(daftar.call('settle'));
  return answer;
}

/** The customers' and the deals' cells, blank rows included. */
function tables(daftar: Daftar): unknown {
  const area = { row: 1, column: 1, rows: 12, columns: 20 };
  return ['Mijozlar', 'Bitimlar'].map((name) =>
    daftar.grid.read(daftar.sheetId(name), area).map((row) => row.map(({ value }) => value ?? '')),
  );
}

describe('undo', () => {
  it('leaves the tables as they were before the lead, and both actions in the history', () => {
    const daftar = withLeads(AZIZ);
    const before = tables(daftar);
    mustEndWell(daftar.call('addLead', [BARNO]));

    const answer = undo(daftar, 'barno');

    expect(answer).toEqual({ ok: true, value: { records: 2 } });
    expect(tables(daftar)).toEqual(before);
    expect(daftar.records('Oʻzgarishlar tarixi').map(({ Soʻrov, Yozuv }) => [Soʻrov, Yozuv])).toEqual([
      ['aziz', 'M-1'],
      ['aziz', 'B-1'],
      ['aziz', 'L-1'],
      ['barno', 'M-2'],
      ['barno', 'B-2'],
      ['barno', 'L-2'],
      ['undo-barno', 'M-2'],
      ['undo-barno', 'B-2'],
      ['undo-barno', 'L-2'],
    ]);
  });

  it('takes back only the deal when the lead had joined a customer', () => {
    const daftar = withLeads(AZIZ, aLead({ requestId: 'again', contact: '90 111 11 11', duplicate: 'join' }));

    expect(undo(daftar, 'again')).toEqual({ ok: true, value: { records: 1 } });
    expect([daftar.records('Mijozlar').length, daftar.records('Bitimlar').length]).toEqual([1, 1]);
  });

  it('finds the rows after people sorted the sheet, and touches no other and no foreign cell', () => {
    const daftar = withLeads(AZIZ, BARNO);
    const id = daftar.sheetId('Mijozlar');
    daftar.grid.write(id, 2, THEIRS, [[{ value: 'birinchi' }], [{ value: 'ikkinchi' }]]);
    daftar.grid.sort(id, { row: 2, column: 1, rows: 2, columns: THEIRS }, [{ column: 2, ascending: false }]);

    undo(daftar, 'barno');

    const rows = daftar.grid.read(id, { row: 2, column: 1, rows: 2, columns: THEIRS });
    expect(rows.map((row) => [row[0]?.value ?? '', row[1]?.value ?? '', row[THEIRS - 1]?.value])).toEqual([
      ['', '', 'ikkinchi'],
      ['M-1', 'Aziz', 'birinchi'],
    ]);
  });

  it.each([
    ['changed', 5, 1_000_000],
    ['filled in', 8, 'Qoʻngʻiroq qilish'],
  ])('refuses when a cell was %s since, and takes nothing back', (_, column, value) => {
    const daftar = withLeads(AZIZ);
    daftar.grid.write(daftar.sheetId('Bitimlar'), 2, column, [[{ value }]]);
    const before = tables(daftar);

    expect(undo(daftar, 'aziz')).toEqual({
      ok: false,
      issues: [
        {
          field: 'undo',
          message: 'Ortga qaytarilmadi: B-1 yozuvini kimdir oʻzgartirib ulgurgan. Uni varaqda tuzating.',
        },
      ],
    });
    expect(tables(daftar)).toEqual(before);
  });

  it('says so when the action is not known any more', () => {
    const daftar = withLeads(AZIZ);

    expect(undo(daftar, 'nobody')).toMatchObject({ ok: false, issues: [{ field: 'undo' }] });
  });

  it('done twice changes nothing more, and a number that was taken back is never given again', () => {
    const daftar = withLeads(AZIZ);

    const answers = [undo(daftar, 'aziz'), undo(daftar, 'aziz')];
    mustEndWell(daftar.call('addLead', [BARNO]));

    expect(answers[1]).toEqual(answers[0]);
    expect(daftar.records('Mijozlar')).toMatchObject([{ Raqami: 'M-2', Ism: 'Barno' }]);
  });

  it('lets the same action be done again, as if it had never been, and be undone again', () => {
    const daftar = withLeads(AZIZ);
    undo(daftar, 'aziz');

    const again = mustEndWell(daftar.call('addLead', [AZIZ]));
    const undone = undo(daftar, 'aziz');

    expect([again, undone]).toMatchObject([{ value: { customerId: 'M-2' } }, { value: { records: 2 } }]);
    expect(daftar.records('Mijozlar')).toEqual([]);
  });

  it('of a removal brings back what that removal took, and nothing older than a later one', () => {
    const daftar = withLeads(AZIZ);
    const record = { table: 'customers', id: 'M-1' };
    const ask = (door: string, requestId: string): unknown =>
      mustEndWell(daftar.call(door, [{ requestId, ...record, values: { name: 'Aziza' } }]));
    ask('removeRecord', 'first');
    ask('restoreRecord', 'back');
    ask('changeRecord', 'change');
    ask('removeRecord', 'second');

    const [first, between, second] = [undo(daftar, 'first'), daftar.records('Mijozlar'), undo(daftar, 'second')];

    const message = 'Ortga qaytarilmadi: M-1 yozuvini kimdir oʻzgartirib ulgurgan. Uni varaqda tuzating.';
    expect(first).toEqual({ ok: false, issues: [{ field: 'undo', message }] });
    expect(between.filter(({ Raqami }) => Raqami !== undefined)).toEqual([]);
    expect(second).toEqual({ ok: true, value: { records: 1 } });
    expect(daftar.records('Mijozlar')).toContainEqual(expect.objectContaining({ Raqami: 'M-1', Ism: 'Aziza' }));
  });

  it('takes at most five blocking calls', () => {
    const daftar = withLeads(AZIZ);

    expect(daftar.call('undo', ['aziz']).record.blocking).toBeLessThanOrEqual(5);
  });

  it('that a crash cut off is finished by the next action', () => {
    const daftar = withLeads(AZIZ);
    const writes: number[] = [];
    daftar.onCall((call) => {
      if (call !== 'Range.setValues') return;
      writes.push(1);
      if (writes.length === 3) throw new Error('The machine died.');
    });
    daftar.call('undo', ['aziz']);
    daftar.onCall(null);

    mustEndWell(daftar.call('addLead', [BARNO]));

    expect(daftar.records('Mijozlar')).toMatchObject([{ Raqami: 'M-2' }]);
    expect(daftar.records('Bitimlar')).toMatchObject([{ Raqami: 'B-2' }]);
  });
});
