// Who hears at once: of a lead that a colleague or a form brings, of one that nobody answers, of many rows that are gone.

import { staffTable } from '../../src/modules/staff/index';
import { aLead } from '../support/builders';
import { columnOf } from '../support/columns';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { aSubmission, postLead } from '../support/door';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const SELLER = 'malika@example.com';
const OWNER = 'owner@example.com';

/** Olim, the owner, and Malika. */
function aFirm(): Daftar {
  const daftar = setUpDaftar();
  const staff = daftar.sheetId(staffTable.sheet.uz);
  const people = [
    { id: 'H-1', label: 'Olim', email: OWNER, role: 'Rahbar' },
    { id: 'H-2', label: 'Malika', email: SELLER, role: 'Sotuvchi' },
  ];
  for (const [index, person] of people.entries()) {
    for (const [field, value] of Object.entries(person)) {
      daftar.grid.write(staff, index + 2, columnOf(staffTable, field as keyof typeof person), [[{ value }]]);
    }
  }
  mustEndWell(daftar.call('reconcile'));
  mustEndWell(daftar.call('switchTickOn'));
  daftar.takeShown();
  return daftar;
}

function add(daftar: Daftar, responsible: string, as = OWNER) {
  const lead = { ...aLead({ requestId: 'lead', name: 'Nodira', need: 'Oshxona' }), responsible };
  return daftar.call('addLead', [lead], { as });
}

const letters = (daftar: Daftar) => daftar.outbox().map(({ to, subject }) => [to[0], subject]);
/** Without what the morning brings. */
const alerts = (daftar: Daftar) => letters(daftar).filter(([, subject]) => /lid/.test(String(subject)));

describe('a lead that a colleague adds', () => {
  it('is a letter to the person responsible as soon as the page settles, and costs the colleague no call', () => {
    const daftar = aFirm();

    const { record } = add(daftar, 'Malika');
    const before = daftar.outbox().length;
    mustEndWell(daftar.call('settle'));

    expect([record.blocking <= 5, before]).toEqual([true, 0]);
    expect(letters(daftar)).toEqual([[SELLER, 'Yangi lid: Nodira · 4567']]);
    expect(daftar.outbox()[0]?.body).toContain('+998 90 123 45 67 · Oshxona');
  });

  it.each([
    ['for herself', 'Malika', SELLER],
    ['for nobody', '', ''],
  ])('%s is none', (_, responsible, as) => {
    const daftar = aFirm();

    mustEndWell(add(daftar, responsible, as || OWNER));
    mustEndWell(daftar.call('settle'));

    expect(alerts(daftar).filter(([, subject]) => subject === 'Yangi lid: Nodira · 4567')).toEqual([]);
  });

  it('that nobody answers is told of to her after an hour of work, then to the owner, once each', () => {
    const daftar = aFirm();
    // Nine in the morning of a Monday.
    mustEndWell(add(daftar, 'Malika'));
    mustEndWell(daftar.call('settle'));

    for (let hour = 0; hour < 5; hour++) daftar.windOn(HOUR);

    expect(alerts(daftar)).toEqual([
      [SELLER, 'Yangi lid: Nodira · 4567'],
      [SELLER, 'Javobsiz lid: Nodira · 4567'],
      [OWNER, 'Javobsiz lid: Nodira · 4567'],
    ]);
  });

  it.each([
    ['Malika', 3],
    ['', 0],
  ])('beside others of "%s" that nobody answers is told of with them', (responsible, count) => {
    const daftar = aFirm();
    for (const index of [1, 2, 3]) {
      const lead = { ...aLead({ requestId: `lead-${index}`, contact: `90 123 45 6${index}` }), responsible };
      mustEndWell(daftar.call('addLead', [lead]));
    }
    mustEndWell(daftar.call('settle'));

    for (let hour = 0; hour < 5; hour++) daftar.windOn(HOUR);

    expect(alerts(daftar)).toEqual(
      [
        [SELLER, 'Yangi lidlar: 3 ta'],
        [SELLER, 'Javobsiz lidlar: 3 ta'],
        [OWNER, 'Javobsiz lidlar: 3 ta'],
      ].slice(0, count),
    );
  });

  it('given to who is away is told of to the owner, who alone can give it to somebody else', () => {
    const daftar = aFirm();
    const day = { value: '01.01.2020' };
    daftar.grid.write(daftar.sheetId(staffTable.sheet.uz), 3, columnOf(staffTable, 'absentFrom'), [[day]]);
    mustEndWell(add(daftar, 'Malika'));
    mustEndWell(daftar.call('settle'));

    expect(alerts(daftar)).toEqual([[OWNER, 'Yangi lid: Nodira · 4567']]);
  });

  it('that was answered is told of no more', () => {
    const daftar = aFirm();
    mustEndWell(add(daftar, 'Malika'));
    mustEndWell(daftar.call('settle'));
    daftar.clock.advance(MINUTE);
    const contact = { requestId: 'call', customerId: 'M-1', dealId: 'B-1', channel: 'call', direction: 'out' };
    mustEndWell(daftar.call('logContact', [contact], { as: SELLER }));

    for (let hour = 0; hour < 3; hour++) daftar.windOn(HOUR);

    expect(alerts(daftar)).toEqual([[SELLER, 'Yangi lid: Nodira · 4567']]);
  });
});

describe('a lead from a form on the site', () => {
  it('is a letter to the owner while the form is answered, as nobody has it yet', () => {
    const daftar = aFirm();

    const answer = postLead(daftar, aSubmission(daftar));

    expect(answer).toEqual({ ok: true });
    expect(letters(daftar)).toEqual([[OWNER, 'Yangi lid: Nodira · 4567']]);
  });

  it('after twenty others of the day is told of with all that the hour brings, so that mail is left for the rest', () => {
    const daftar = aFirm();
    for (let index = 0; index < 23; index++) {
      postLead(daftar, aSubmission(daftar, { requestId: `form-${index}`, phone: `90 123 45 ${10 + index}` }));
    }
    const atOnce = alerts(daftar).length;

    daftar.windOn(HOUR / 2);
    daftar.windOn(HOUR / 2);

    expect([atOnce, alerts(daftar)[atOnce]]).toEqual([20, [OWNER, 'Yangi lidlar: 3 ta']]);
  });

  it('that waits is told of to the owner once, as it is theirs', () => {
    const daftar = aFirm();
    postLead(daftar, aSubmission(daftar));

    for (let hour = 0; hour < 5; hour++) daftar.windOn(HOUR);

    expect(alerts(daftar)).toEqual([
      [OWNER, 'Yangi lid: Nodira · 4567'],
      [OWNER, 'Javobsiz lid: Nodira · 4567'],
    ]);
  });

  it('at night waits until the firm opens', () => {
    const daftar = aFirm();
    daftar.clock.advance(12 * HOUR);

    postLead(daftar, aSubmission(daftar));
    const atOnce = alerts(daftar);
    daftar.windOn(10 * HOUR);
    const early = alerts(daftar);
    daftar.windOn(2 * HOUR);

    expect([atOnce, early, alerts(daftar)]).toEqual([[], [], [[OWNER, 'Yangi lid: Nodira · 4567']]]);
  });
});

describe('many rows that are gone', () => {
  it.each([
    [9, []],
    [10, [[OWNER, 'Oʻchirilgan yozuvlar: 10 ta']]],
  ])('%i of them: the owner hears %p', (count, told) => {
    const daftar = aFirm();
    for (let index = 0; index < 12; index++) {
      const lead = aLead({ requestId: `lead-${index}`, name: `Mijoz ${index}`, contact: `90 123 45 ${10 + index}` });
      mustEndWell(daftar.call('addLead', [lead]));
      mustEndWell(daftar.call('settle'));
    }
    mustEndWell(daftar.call('reconcile'));

    daftar.grid.deleteRows(daftar.sheetId('Mijozlar'), 2, count);
    daftar.windOn(HOUR);

    expect(letters(daftar).filter(([, subject]) => String(subject).startsWith('Oʻchirilgan'))).toEqual(told);
  });

  it('come back by Check the sheets also after the hourly work has found them, once somebody says yes', () => {
    const daftar = aFirm();
    for (let index = 0; index < 10; index++) {
      const lead = aLead({ requestId: `lead-${index}`, name: `Mijoz ${index}`, contact: `90 123 45 ${10 + index}` });
      mustEndWell(daftar.call('addLead', [lead]));
    }
    mustEndWell(daftar.call('settle'));
    mustEndWell(daftar.call('reconcile'));
    const names = (): readonly unknown[] => daftar.records('Mijozlar').map(({ Raqami, Ism }) => `${Raqami} ${Ism}`);
    const before = names();
    daftar.grid.deleteRows(daftar.sheetId('Mijozlar'), 2, 10);
    daftar.windOn(HOUR);
    const gone = names();

    const asked: string[] = [];
    daftar.onQuestion(({ message }) => {
      asked.push(message);
      return 'YES';
    });
    for (const _ of [1, 2]) mustEndWell(daftar.click('Daftar', 'Jadvallarni tekshirish'));

    expect([gone, [...names()].sort()]).toEqual([[], [...before].sort()]);
    expect(asked.map((question) => question.split('\n')[0])).toEqual(['Varaqlardan yoʻqolgan yozuvlar (10):']);
  });
});
