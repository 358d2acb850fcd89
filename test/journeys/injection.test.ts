// A hundred hostile texts through every way into the workbook and about in it: each arrives as text and stays that text.

import type { Answer } from '../../src/entry/rpc';
import type { LeadAdded } from '../../src/modules/deals/index';
import type { Undone } from '../../src/modules/history/index';
import type { Imported } from '../../src/modules/import/index';
import { aDealToImport, aLead, type LeadInput } from '../support/builders';
import { aLiveBook, aMemoryBook, type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { aSubmission, postLead } from '../support/door';
import { expectStaysText, PAYLOADS } from '../support/payloads';

const LONGEST_SOURCE = 100;

/** Line breaks are stored as one sign, whatever came. */
const STORED = PAYLOADS.map((text) => text.replaceAll(/\r\n?/g, '\n'));
/** A form and the sidebar also drop the blanks around a text. */
const TRIMMED = STORED.map((text) => text.trim());
const SOURCES = TRIMMED.map((text) => (text.length > LONGEST_SOURCE ? 'Sayt' : text));

/** The lead of each payload, in every field that takes a text. */
function leadOf(text: string, index: number): LeadInput {
  const source = text.length > LONGEST_SOURCE ? 'Sayt' : text;
  return aLead({ requestId: `r${index}`, contact: '', name: text, need: text, source, duplicate: 'new' });
}

function add(daftar: Daftar, lead: LeadInput): void {
  const answer = mustEndWell(daftar.call<Answer<LeadAdded>>('addLead', [lead]));
  if (!answer.ok) throw new Error(JSON.stringify(answer));
}

/** Takes back, and looks afterwards whether it arrived, as the sidebar does. */
function undo(daftar: Daftar, request: string): void {
  expect(mustEndWell(daftar.call<Answer<Undone>>('undo', [request]))).toMatchObject({ ok: true });
  mustEndWell(daftar.call('settle'));
}

/** Names, needs, sources and the customer's label are the very texts, in the order in which they came. */
function expectLeads(daftar: Daftar, texts = TRIMMED, sources = SOURCES): void {
  const [customers, deals] = [daftar.sheetId('Mijozlar'), daftar.sheetId('Bitimlar')];
  expectStaysText(daftar.grid, { sheet: customers, column: 2 }, texts);
  expectStaysText(daftar.grid, { sheet: customers, column: 4 }, sources);
  expectStaysText(daftar.grid, { sheet: deals, column: 2 }, texts);
  expectStaysText(daftar.grid, { sheet: deals, column: 4 }, texts);
  expectStaysText(daftar.grid, { sheet: deals, column: 7 }, sources);
}

it('there are a hundred of them, all different', () => {
  expect(new Set(PAYLOADS).size).toBe(100);
});

describe('a hundred hostile texts arrive as text', () => {
  it('from the sidebar', () => {
    const daftar = setUpDaftar();

    for (const [index, text] of PAYLOADS.entries()) add(daftar, leadOf(text, index));

    expectLeads(daftar);
  });

  it('from the form of a site', () => {
    const daftar = setUpDaftar();

    const answers = PAYLOADS.map(leadOf).map(({ requestId, name, need, source }) =>
      postLead(daftar, aSubmission(daftar, { requestId, phone: '', name, need, source })),
    );

    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    expectLeads(daftar);
  });

  it.each([
    ['memory grid', aMemoryBook],
    ['live grid, which computes formulas', aLiveBook],
  ] as const)('from an import, on the %s', (_, aBook) => {
    const daftar = setUpDaftar(aBook());
    // A contact of one's own keeps apart who would else be taken for one: '=1+1' and ' =1+1'.
    const deals = PAYLOADS.map((text, index) =>
      aDealToImport({
        customer: {
          name: text,
          contact: `+998 90 300 00 ${String(index).padStart(2, '0')}`,
          source: text.slice(0, 100),
        },
        ...{ need: text, responsible: text.slice(0, 200), lossReason: text },
      }),
    );

    mustEndWell(daftar.call<Imported>('importDeals', [{ requestId: 'import', deals }]));

    const [customers, sheet] = [daftar.sheetId('Mijozlar'), daftar.sheetId('Bitimlar')];
    expectStaysText(daftar.grid, { sheet: customers, column: 2 }, STORED);
    expectStaysText(daftar.grid, { sheet, column: 4 }, STORED);
    expectStaysText(
      daftar.grid,
      { sheet, column: 9 },
      STORED.map((text) => text.slice(0, 200)),
    );
    expectStaysText(daftar.grid, { sheet, column: 10 }, STORED);
    const labels = STORED.map((text, index) => `${text} · 00${String(index).padStart(2, '0')}`);
    expectStaysText(daftar.grid, { sheet, column: 2 }, labels);
  });
});

describe('a hundred hostile texts stay text', () => {
  it('when the lead is undone and added once more', () => {
    const daftar = setUpDaftar();

    for (const [index, text] of PAYLOADS.entries()) {
      add(daftar, leadOf(text, index));
      undo(daftar, `r${index}`);
      add(daftar, leadOf(text, index));
    }

    expectLeads(daftar);
  });

  it('when a record is changed to it, removed, and restored from the history', () => {
    const daftar = setUpDaftar();
    const deals = PAYLOADS.map((_, index) => aDealToImport({ customer: { name: `Odam ${index}` } }));
    mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals }]));

    for (const [index, text] of STORED.entries()) {
      const record = { table: 'customers', id: `M-${index + 1}` };
      const steps = { changeRecord: { values: { name: text, note: text } }, removeRecord: {}, restoreRecord: {} };
      for (const [door, input] of Object.entries(steps)) {
        const requestId = `${door}-${index}`;
        expect(daftar.call(door, [{ requestId, ...record, ...input }])).toMatchObject({
          ok: true,
          value: { ok: true },
        });
      }
    }

    // A restored record stands below the others, and the rows of those that were removed are blank.
    const sheet = daftar.sheetId('Mijozlar');
    expectStaysText(daftar.grid, { sheet, column: 2, row: 102 }, STORED);
    expectStaysText(daftar.grid, { sheet, column: 6, row: 102 }, STORED);
  });

  it('when the machine dies between the journal and the tables, and the next one finishes from the journal', () => {
    const daftar = setUpDaftar();

    for (const [index, text] of PAYLOADS.entries()) {
      dieAfterTheIntent(daftar, leadOf(text, index));
      add(daftar, leadOf(text, index));
    }

    expectLeads(daftar);
  });

  it('in the history, whose every cell is text or a number', () => {
    const daftar = setUpDaftar();
    for (const [index, text] of PAYLOADS.entries()) add(daftar, leadOf(text, index));
    const change = { requestId: '=1+1', table: 'deals', id: 'B-1', values: { amount: -5, need: '=2+2' } };
    mustEndWell(daftar.call('changeRecord', [change]));
    undo(daftar, 'r99');

    const log = daftar.records('Oʻzgarishlar tarixi');
    const told = (column: string, record: string) =>
      log
        .filter((line) => String(line.Yozuv).startsWith(record) && line[column] !== undefined)
        .map((line) => line[column]);

    const named = (cells: readonly unknown[]) => cells.map((cell) => JSON.parse(String(cell)).name);
    expect(named(told('Yangi qiymat', 'M-'))).toEqual(TRIMMED);
    expect(named(told('Avvalgi qiymat', 'M-'))).toEqual(TRIMMED.slice(99));
    // A line a field: what it was and what it became, as JSON in a text, numbers too.
    expect(log.filter((line) => line.Soʻrov === '=1+1').map((line) => [line.Maydon, line['Yangi qiymat']])).toEqual([
      ['amount', '-5'],
      ['need', '"=2+2"'],
    ]);
    expect(formulasIn(daftar, 'Oʻzgarishlar tarixi')).toEqual([]);
    expect(formulasIn(daftar, 'Daftar jurnali')).toEqual([]);
  });

  it('as headings of people’s own columns, between and beside ours: no write touches them', () => {
    const daftar = setUpDaftar();
    const id = daftar.sheetId('Mijozlar');
    const half = PAYLOADS.length / 2;
    daftar.grid.insertColumns(id, 3, half);
    daftar.grid.insertColumns(id, 8 + half, half);
    write(daftar, { sheet: id, column: 3 }, PAYLOADS.slice(0, half));
    write(daftar, { sheet: id, column: 8 + half }, PAYLOADS.slice(half));
    const before = headings(daftar, id);

    add(daftar, leadOf('=1+1', 1));
    undo(daftar, 'r1');
    add(daftar, leadOf('=1+1', 1));

    expect(headings(daftar, id)).toEqual(before);
    expect(daftar.records('Mijozlar')).toEqual([{ Raqami: 'M-2', Ism: '=1+1', Manba: '=1+1', Qoʻshilgan: 46_083.375 }]);
  });
});

describe('what is no text arrives as what it is', () => {
  it('a phone as the text of its digits, an amount and a day as numbers, also from the form of a site', () => {
    const daftar = setUpDaftar();
    add(daftar, aLead({ contact: '+998901234567', name: 'Aziz', amount: '1 500 000', nextContact: '2026-03-05' }));

    postLead(daftar, aSubmission(daftar, { phone: 998_935_554_433, amount: 1_500_000.5 }));

    expect(daftar.records('Mijozlar').map((each) => each['Telefon yoki @username'])).toEqual([
      '+998 90 123 45 67',
      '+998 93 555 44 33',
    ]);
    expect(daftar.records('Bitimlar').map((each) => [each.Summa, each['Keyingi aloqa']])).toEqual([
      [1_500_000, 46_086],
      [1_500_000.5, undefined],
    ]);
  });

  it('a negative amount of an import as a number, and a phone of few digits as a text', () => {
    const daftar = setUpDaftar(aLiveBook());
    const deal = aDealToImport({ customer: { name: 'Aziz', contact: '+44 20 7946 0958' }, amount: -5 });

    mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals: [deal] }]));

    expect(daftar.records('Bitimlar')).toMatchObject([{ Summa: -5 }]);
    expect(daftar.records('Mijozlar')).toMatchObject([{ 'Telefon yoki @username': '+44 20 7946 0958' }]);
  });
});

/** The intent stands in the journal, and nothing in the tables. */
function dieAfterTheIntent(daftar: Daftar, lead: LeadInput): void {
  let writes = 0;
  daftar.onCall((call) => {
    if (call !== 'Range.setValues') return;
    writes += 1;
    if (writes === 2) throw new Error('The machine died.');
  });
  const outcome = daftar.call('addLead', [lead]);
  daftar.onCall(null);
  if (outcome.ok) throw new Error('The machine should have died.');
}

function write({ grid }: Daftar, { sheet, column }: { sheet: number; column: number }, texts: readonly string[]): void {
  grid.write(sheet, 1, column, [texts.map((value) => ({ value }))]);
}

function headings({ grid }: Daftar, sheet: number): unknown {
  return grid.read(sheet, { row: 1, column: 1, rows: 1, columns: grid.lastColumn(sheet) });
}

/** The cells of a sheet that hold a formula or an error. */
function formulasIn({ grid, sheetId }: Daftar, name: string): unknown[] {
  const id = sheetId(name);
  const area = { row: 1, column: 1, rows: grid.lastRow(id), columns: grid.lastColumn(id) };
  return grid.read(id, area).flatMap((row) => row.filter(({ formula, value }) => formula !== '' || value === true));
}
