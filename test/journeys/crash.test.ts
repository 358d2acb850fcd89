// A machine may die at any call: nothing acknowledged is lost, nothing comes twice, and the history is whole.

import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { fillSheet } from '../support/fill-sheet';

const LEAD = aLead({
  contact: '90 111 11 11',
  name: 'Aziz',
  need: 'Eshik',
  amount: '3 mln',
  nextContact: '2026-03-05',
});

/** Dies before the call of that index, and for good; returns whether the execution came that far. */
function dieAt(daftar: Daftar, index: number): boolean {
  let died = false;
  daftar.onCall((_, at) => {
    if (at < index) return;
    died = true;
    throw new Error('The machine died.');
  });
  daftar.call('addLead', [LEAD]);
  daftar.onCall(null);
  return died;
}

function everything(daftar: Daftar): unknown {
  const history = daftar.records('Oʻzgarishlar tarixi').map(({ Soʻrov, Yozuv }) => [Soʻrov, Yozuv]);
  return { customers: daftar.records('Mijozlar'), deals: daftar.records('Bitimlar'), history };
}

type Book = () => Daftar;

/** A column of people's own stands between ours, so that a row is written in two blocks. */
function withColumnBetween(): Daftar {
  const daftar = setUpDaftar();
  for (const sheet of ['Mijozlar', 'Bitimlar']) daftar.grid.insertColumns(daftar.sheetId(sheet), 5, 1);
  return daftar;
}

function leadAddedOnce(book: Book): unknown {
  const daftar = book();
  mustEndWell(daftar.call('addLead', [LEAD]));
  mustEndWell(daftar.call('addLead', [aLead({ requestId: 'next', contact: '90 222 22 22', name: 'Barno' })]));
  return everything(daftar);
}

/** How many service calls adding the lead takes. */
function callsOfALead(book: Book): number {
  return book().call('addLead', [LEAD]).record.calls.length;
}

describe.each([
  ['as Set up made it', () => setUpDaftar()],
  ['with a column of people in the middle', withColumnBetween],
])('a crash while a lead is added to a workbook %s', (_, book) => {
  const expected = leadAddedOnce(book);
  const calls = callsOfALead(book);

  it.each(Array.from({ length: calls }, (__, index) => index))(
    'before call %d, followed by the same request again, leaves what one undisturbed lead leaves',
    (index) => {
      const daftar = book();

      const died = dieAt(daftar, index);
      const again = daftar.call('addLead', [LEAD]);
      mustEndWell(daftar.call('addLead', [aLead({ requestId: 'next', contact: '90 222 22 22', name: 'Barno' })]));

      expect([died, again.ok]).toEqual([true, true]);
      expect(everything(daftar)).toEqual(expected);
    },
  );

  it('is finished by whoever comes next, also when the person does not try again', () => {
    const daftar = book();
    dieAt(daftar, calls - 4);

    mustEndWell(daftar.call('addLead', [aLead({ requestId: 'next', contact: '90 222 22 22', name: 'Barno' })]));

    expect(everything(daftar)).toEqual(expected);
  });
});

describe('a spoiled journal', () => {
  it('is made again from the log, and no number is given twice', () => {
    const daftar = setUpDaftar();
    mustEndWell(daftar.call('addLead', [LEAD]));
    mustEndWell(daftar.call('settle'));
    daftar.grid.deleteRows(daftar.sheetId('Mijozlar'), 2, 1);
    const journal = daftar.sheetId('Daftar jurnali');
    daftar.grid.write(journal, 2, 1, [[{ value: 'nimadir' }], [{ value: '{"yarim' }]]);

    mustEndWell(daftar.call('addLead', [aLead({ requestId: 'next', contact: '90 222 22 22', name: 'Barno' })]));

    expect(daftar.records('Mijozlar')).toMatchObject([{ Raqami: 'M-2', Ism: 'Barno' }]);
    expect(daftar.records('Oʻzgarishlar tarixi')).toHaveLength(5);
  });
});

describe('a removal in a long table', () => {
  it('that was taken back before anybody looked how it had gone is not done again, whatever people typed beside it', () => {
    const daftar = setUpDaftar();
    const ids = Array.from({ length: 1_500 }, (_, index) => `M-${index + 1}`);
    fillSheet(
      daftar,
      'Mijozlar',
      ids.map((Raqami) => ({ Raqami, Ism: `Mijoz ${Raqami}` })),
    );
    mustEndWell(daftar.call('addLead', [LEAD]));
    mustEndWell(daftar.call('settle'));

    mustEndWell(daftar.call('removeRecord', [{ requestId: 'gone', table: 'customers', id: 'M-1501' }]));
    daftar.grid.write(daftar.sheetId('Mijozlar'), 1_501, 2, [[{ value: 'Qoʻshni' }]]);
    mustEndWell(daftar.call('undo', ['gone']));
    mustEndWell(daftar.call('settle'));

    expect(daftar.records('Mijozlar').map(({ Raqami }) => Raqami)).toEqual([...ids, 'M-1501']);
  });
});
