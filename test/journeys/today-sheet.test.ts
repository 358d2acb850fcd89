// The Today sheet on the phone: what is due stands there, and what is filled in has the same effects as in the sidebar.

import { todayTable } from '../../src/modules/today-sheet/index';
import { aLead, type LeadInput } from '../support/builders';
import { cellAt, columnOf } from '../support/columns';
import { type Daftar, mustEndWell, type Record, setUpDaftar } from '../support/daftar';

const HOURS = 3_600_000;
const LEAD = { need: 'Eshik', amount: '3 mln', nextContact: '02.03.2026' };
/** The first row below the blank ones: two for leads, two for sales, one for a payment. */
const FIRST = 7;

type Field = keyof typeof todayTable.fields;

/** A workbook with one lead, B-1, that is due today, and the Today sheet drawn. */
function withDueLead(lead: Partial<LeadInput> = {}): Daftar {
  const daftar = setUpDaftar();
  mustEndWell(daftar.call('addLead', [aLead({ requestId: 'lead', name: 'Aziz', ...LEAD, ...lead })]));
  mustEndWell(daftar.call('settle'));
  daftar.clock.advance(3 * HOURS);
  mustEndWell(daftar.run('refreshToday'));
  daftar.takeShown();
  return daftar;
}

/** Types as a person does: the edit fires the trigger. */
function fill(daftar: Daftar, field: Field, text: string, row = FIRST): void {
  daftar.type('Bugun', cellAt(todayTable, field, row), text);
}

/** Puts a value there without the trigger, as a paste that the platform lost. */
function paste(daftar: Daftar, field: Field, value: string | number, row = FIRST): void {
  daftar.grid.write(daftar.sheetId('Bugun'), row, columnOf(todayTable, field), [[{ value }]]);
}

function rowOf(daftar: Daftar, row = FIRST): Record {
  return daftar.records('Bugun')[row - 2] ?? {};
}

/** Without who did it: on a simple trigger the platform does not always say. */
function history(daftar: Daftar): unknown {
  // Figures of customers are computed soon after, by whoever settles.
  mustEndWell(daftar.call('settle'));
  const log = daftar.records('Bosqichlar tarixi').map(({ Kim, ...line }) => line);
  const talks = daftar.records('Aloqalar').map(({ Xodim, ...talk }) => talk);
  return [log, talks, ...['Bitimlar', 'Sotuvlar', 'Mijozlar'].map((name) => daftar.records(name))];
}

function inSidebar(...calls: readonly (readonly [door: string, input: object])[]): unknown {
  const daftar = withDueLead();
  calls.forEach(([door, input], index) => {
    mustEndWell(daftar.call(door, [{ requestId: `r${index}`, ...input }]));
    mustEndWell(daftar.call('settle'));
  });
  return history(daftar);
}

const TALK = { customerId: 'M-1', dealId: 'B-1', channel: 'call', direction: 'out' };

describe('the Today sheet', () => {
  it('stands second, shows what is due, and has rows for new leads, sales and a payment above it', () => {
    const daftar = withDueLead();

    const visible = daftar.grid.sheets().filter(({ hidden }) => !hidden);
    expect(visible.map(({ name }) => name)).toEqual([
      'Koʻrsatkichlar',
      'Bugun',
      'Bitimlar',
      'Mijozlar',
      'Sotuvlar',
      'Aloqalar',
    ]);
    const shown = daftar.records('Bugun').map(({ Mijoz, Bosqich, Summa, Holati }) => [Mijoz, Bosqich, Summa, Holati]);
    expect(shown).toEqual([
      ...['lid', 'lid', 'sotuv', 'sotuv', 'toʻlov'].map((what) => {
        return [`Yangi ${what}:`, undefined, undefined, expect.stringMatching(`^Yangi ${what}: `)];
      }),
      ['Aziz', 'Yangi lid', 3_000_000, undefined],
    ]);
  });

  it('leaves the same history of a move as the sidebar', () => {
    const expected = inSidebar(
      ['moveStage', { dealId: 'B-1', to: 'offer' }],
      ['moveStage', { dealId: 'B-1', to: 'paid' }],
    );
    const daftar = withDueLead();

    for (const label of ['Taklif', 'Toʻlandi']) fill(daftar, 'stage', label);

    expect(history(daftar)).toEqual(expected);
  });

  it('leaves the same history of a contact and of a next date as the sidebar, and clears what it took', () => {
    const expected = inSidebar(
      ['logContact', { ...TALK, outcome: 'noAnswer' }],
      ['setNextContact', { dealId: 'B-1', nextContact: '09.03.2026' }],
    );
    const daftar = withDueLead();

    fill(daftar, 'outcome', 'Koʻtarmadi');
    const status = rowOf(daftar);
    fill(daftar, 'next', '09.03.2026');

    expect(history(daftar)).toEqual(expected);
    expect(status).toMatchObject({ Holati: '✓ Saqlandi. Keyingi aloqa: 03.03.2026.' });
    expect(rowOf(daftar)).toMatchObject({ Holati: '✓ Saqlandi. Keyingi aloqa: 09.03.2026.' });
    expect(Object.keys(rowOf(daftar))).not.toEqual(expect.arrayContaining(['Natija']));
    expect(Object.keys(rowOf(daftar))).not.toEqual(expect.arrayContaining(['Keyingi aloqa']));
  });

  it.each<[Field, string, string, string]>([
    ['next', '31/02', 'Keyingi aloqa', 'Bunday sana yoʻq: 31/02.'],
    ['outcome', 'Nimadir', 'Natija', 'Bunday natija yoʻq: Nimadir.'],
    ['stage', 'Nimadir', 'Bosqich', 'Bunday bosqich yoʻq: Nimadir.'],
    ['stage', 'Yoʻqotildi', 'Bosqich', 'Yoʻqotish sababini tanlang.'],
  ])('keeps nonsense in %s (%s) with its sentence, and writes nothing', (field, text, heading, sentence) => {
    const daftar = withDueLead();
    const before = history(daftar);

    paste(daftar, field, text);
    mustEndWell(daftar.run('refreshToday'));

    expect(rowOf(daftar)).toMatchObject({ [heading]: text, Holati: expect.stringContaining(sentence) });
    expect(history(daftar)).toEqual(before);
  });

  it('is taken once, and goes on when what was wrong is put right', () => {
    const daftar = withDueLead();

    fill(daftar, 'stage', 'Yoʻqotildi');
    fill(daftar, 'note', 'Narx qimmat');
    mustEndWell(daftar.call('reconcile'));
    mustEndWell(daftar.run('refreshToday'));

    expect(daftar.records('Bitimlar')).toMatchObject([{ Bosqich: 'Yoʻqotildi', 'Yoʻqotish sababi': 'Narx qimmat' }]);
    expect(daftar.records('Bosqichlar tarixi').map((line) => line['Qaysi bosqichga'])).toEqual(['new', 'lost']);
  });

  it('is not taken twice when the run was cut off before it cleared the row', () => {
    const daftar = withDueLead();
    const id = daftar.sheetId('Bugun');
    paste(daftar, 'outcome', 'Koʻtarmadi');
    const row = daftar.grid.read(id, { row: FIRST, column: 1, rows: 1, columns: 12 });
    mustEndWell(daftar.run('refreshToday'));

    daftar.grid.write(
      id,
      FIRST,
      1,
      row.map((cells) => cells.map(({ value }) => ({ value }))),
    );
    mustEndWell(daftar.run('refreshToday'));

    expect(daftar.records('Aloqalar')).toHaveLength(1);
    expect(JSON.stringify(daftar.records('Bugun'))).not.toContain('Koʻtarmadi');
  });

  it('closes a task that is done', () => {
    const daftar = withDueLead();
    const task = { kind: 'task', title: 'Narx yuborish', due: '02.03.2026', customerId: 'M-1' };
    mustEndWell(daftar.call('addTask', [{ requestId: 'task', ...task }]));
    mustEndWell(daftar.call('settle'));
    mustEndWell(daftar.run('refreshToday'));
    const row = 2 + daftar.records('Bugun').findIndex((each) => each['Nima qilish kerak'] === 'Narx yuborish');

    fill(daftar, 'outcome', 'Bajarildi', row);

    expect(daftar.records('Vazifalar')).toMatchObject([{ Holati: 'Bajarildi' }]);
  });
});

describe('a row for a new lead', () => {
  it('becomes a lead with its next contact, and is free again', () => {
    const daftar = withDueLead();

    fill(daftar, 'customer', 'Nodira', 2);
    fill(daftar, 'contact', '90 765 43 21', 2);
    const before = daftar.records('Mijozlar').length;
    fill(daftar, 'next', '05.03.2026', 2);

    expect(before).toBe(1);
    expect(daftar.records('Mijozlar')).toMatchObject([
      {},
      { Ism: 'Nodira', 'Telefon yoki @username': '+998 90 765 43 21' },
    ]);
    expect(daftar.records('Bitimlar')[1]).toMatchObject({ Mijoz: 'Nodira · 4321' });
    expect(rowOf(daftar, 2)).toMatchObject({ Holati: '✓ B-2. Saqlandi. Keyingi aloqa: 05.03.2026.' });
    expect(rowOf(daftar, 2)).not.toHaveProperty('Mijoz');
  });

  it('takes the amount, which was typed as people say it', () => {
    const daftar = withDueLead();

    fill(daftar, 'customer', 'Nodira', 2);
    fill(daftar, 'amount', '12 mln', 2);
    fill(daftar, 'next', '05.03.2026', 2);

    expect(daftar.records('Bitimlar')[1]).toMatchObject({ Summa: 12_000_000 });
    expect(rowOf(daftar, 2)).not.toHaveProperty('Summa');
  });

  it('is taken by the next pass when it has no date, and says what is wrong with a phone of three digits', () => {
    const daftar = withDueLead();

    fill(daftar, 'customer', 'Nodira', 2);
    fill(daftar, 'contact', '907', 3);
    mustEndWell(daftar.call('reconcile'));

    expect(daftar.records('Mijozlar')).toMatchObject([{ Ism: 'Aziz' }, { Ism: 'Nodira' }]);
    expect(rowOf(daftar, 3)).toMatchObject({ Telefon: expect.anything(), Holati: expect.stringContaining('907') });
  });
});

describe('drawing the sheet anew', () => {
  it('never writes over what nobody read yet', () => {
    const daftar = withDueLead();

    paste(daftar, 'outcome', 'Nimadir');
    paste(daftar, 'note', 'muhim gap', 2);
    mustEndWell(daftar.call('addLead', [aLead({ requestId: 'b', name: 'Vali', contact: '90 111 22 33', ...LEAD })]));
    mustEndWell(daftar.run('refreshToday'));

    const shown = daftar.records('Bugun').map(({ Mijoz = '', Natija = '', Izoh = '' }) => [Mijoz, Natija, Izoh]);
    expect(shown).toEqual([
      ['Yangi lid:', '', 'muhim gap'],
      ...['lid', 'sotuv', 'sotuv', 'toʻlov'].map((what) => [`Yangi ${what}:`, '', '']),
      ['Aziz', 'Nimadir', ''],
      ['Vali', '', ''],
    ]);
  });

  it('touches nothing where people moved its columns', () => {
    const daftar = withDueLead();
    daftar.grid.insertColumns(daftar.sheetId('Bugun'), 1, 1);
    const before = daftar.records('Bugun');

    mustEndWell(daftar.run('refreshToday'));

    expect(daftar.records('Bugun')).toEqual(before);
    expect(JSON.stringify(daftar.takeShown())).toContain('ustunlari koʻchirilgan');
  });
});
