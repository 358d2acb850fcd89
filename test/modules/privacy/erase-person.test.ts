// A person is erased from the whole file: records, history, memory, other people's texts and sheets, whatever dies meanwhile.

import fc from 'fast-check';
import type { Host } from '../../../host/host';
import { activeSpreadsheet } from '../../../src/google/active-book';
import {
  aBlankFirm,
  add,
  change,
  erase,
  eraseNow,
  everythingIn,
  found,
  linesOf,
  pass,
  recordsIn,
  remove,
  type Values,
  within,
} from './a-firm';

interface Told {
  readonly name: string;
  readonly former: string;
  readonly phone: string;
  readonly formerPhone: string;
  readonly email: string;
  readonly passport: string;
  /** Texts about the person, each in a field of its own. */
  readonly texts: readonly string[];
}

const DILNOZA: Told = {
  name: 'Dilnoza Tursunova',
  former: 'Dilnoza Oʻktamova',
  phone: '+998 90 111 22 33',
  formerPhone: '+998 93 777 88 99',
  email: 'dilnoza@example.com',
  passport: 'AB1234567',
  texts: ['Qizi toʻyga tayyorlanmoqda', 'Oq eshik ikki dona', 'Narxini soʻradi', 'Chilonzor 5-uy', 'Ertaga dedi'],
};

const LETTERS = [...'abdefghijklmnoqrstuvxyzABDEOʻ', 'а', 'ш', 'ў'];
const word = fc.array(fc.constantFrom(...LETTERS), { minLength: 5, maxLength: 9 }).map((letters) => letters.join(''));
const fullName = fc.tuple(word, word).map((words) => words.join(' '));
const phoneOf = (code: string) =>
  fc.integer({ min: 1_000_000, max: 9_999_999 }).map((number) => {
    const [, a, b, c] = /^(\d{3})(\d\d)(\d\d)$/.exec(String(number)) ?? [];
    return `+998 ${code} ${a} ${b} ${c}`;
  });
const sentence = fc.array(word, { minLength: 3, maxLength: 5 }).map((words) => words.join(' '));

/** Somebody; her letters, phones and texts are nobody else's. */
const anybody: fc.Arbitrary<Told> = fc.record({
  name: fullName,
  former: fullName,
  phone: phoneOf('90'),
  formerPhone: phoneOf('97'),
  email: word.map((name) => `${name.replace(/[^a-zA-Z]/g, 'x')}@example.uz`),
  passport: fc.integer({ min: 1_000_000, max: 9_999_999 }).map((number) => `AB${number}`),
  texts: fc.uniqueArray(sentence, { minLength: 5, maxLength: 5 }),
});

const valuesOf = ({ texts, ...rest }: Told): readonly string[] => [...Object.values(rest), ...texts];

/** The person is M-1; M-2 was recommended by her, and two sheets of people's own know of her. */
function aFirm({ name, former, phone, formerPhone, email, passport, texts }: Told): Host {
  const [note = '', need = '', said = '', address = '', promise = ''] = texts;
  const host = aBlankFirm();
  const label = `${former} · ${formerPhone.slice(-5).replace(' ', '')}`;
  const karim = { customer: 'Karim Saidov · 3344', customerId: 'M-2' };
  const stage = { stage: 'Yangi lid', stageKey: 'new' };
  add(host, [
    [
      'customers',
      { name: former, contact: formerPhone, email, note, birthday: '1990-03-04', consentHow: `${note} telefonda` },
    ],
    ['customers', { name: 'Karim Saidov', contact: '+998 90 222 33 44', referredBy: former, note: 'Aziz qoʻshnisi' }],
    ['deals', { customer: label, customerId: 'M-1', need, ...stage }],
    [
      'deals',
      { ...karim, need: 'Stol', note: `${name}ga ham kerak, tel ${phone.replace(/\D/g, '').slice(3)}`, ...stage },
    ],
    ['activities', { customer: label, customerId: 'M-1', text: said }],
    ['activities', { customer: label, customerId: 'M-1', text: promise }],
    [
      'sales',
      {
        customer: label,
        customerId: 'M-1',
        dealId: 'B-1',
        amount: 500_000,
        product: 'Eshik',
        date: '2026-02-01',
        note: address,
      },
    ],
    ['salesArchive', { customer: label, customerId: 'M-1', amount: 70_000, date: '2020-02-01', note: address }],
    ['tasks', { customer: label, customerId: 'M-1', title: promise, due: '2026-03-09' }],
    ['sends', { customerId: 'M-1', to: email, text: `Hurmatli ${former}` }],
  ]);
  change(host, 'customers', 'M-1', { name, contact: phone });
  remove(host, 'activities', 'A-2');
  writeBeside(host, { name, phone, note, passport });
  writeBeyondCells(host, { name, phone });
  pass(host, 'before');
  return host;
}

function writeBeside(
  host: Host,
  { name, phone, note, passport }: { name: string; phone: string; note: string; passport: string },
): void {
  const { grid } = host;
  const digits = phone.replace(/\D/g, '').slice(3);
  const own = grid.insertSheet('Mening varagʻim', 0);
  grid.write(own, 3, 2, [
    [
      { value: name.toUpperCase() },
      { value: Number(digits) },
      { value: `(${digits.slice(0, 2)}) ${digits.slice(2)} ga` },
    ],
  ]);
  grid.write(own, 4, 2, [[{ value: 'M-1' }, { value: note }, { value: 'Karim' }]]);
  grid.updateSheet(own, { hidden: true });
  const customers = grid.sheets().find((sheet) => sheet.name === 'Mijozlar');
  if (!customers) throw new Error('There are no customers.');
  const column = customers.columns + 1;
  grid.insertColumns(customers.id, column, 1);
  grid.write(customers.id, 1, column, [[{ value: 'Pasport' }]]);
  grid.write(customers.id, 2, column, [[{ value: passport }], [{ value: 'AC7654321' }]]);
  within(host, () => {
    const book = activeSpreadsheet();
    book.getSheetByName('Mijozlar')?.getRange(2, 2).setNote(note);
    book.getSheetByName('Bitimlar')?.getRange(3, 2).setNote(`${name} bilan birga`);
    PropertiesService.getDocumentProperties().setProperty('note', `Oxirgi: ${name}`);
  });
}

/** Where people name somebody without a cell: in filters, rules, looks, titles, protections, names of sheets and ranges. */
function writeBeyondCells(host: Host, { name, phone }: Pick<Told, 'name' | 'phone'>): void {
  const joined = name.replace(/['‘’ʻʼ]/g, '').replace(/ /g, '_');
  within(host, () => {
    const book = activeSpreadsheet();
    const deals = book.getSheetByName('Bitimlar');
    const own = book.insertSheet(`${name} hisobi`);
    if (!deals) throw new Error('There are no deals.');
    own.getRange('A1:C4').setValues([...Array(4).keys()].map((row) => [`Qator ${row}`, row, '']));
    const { newFilterCriteria, newConditionalFormatRule, newDataValidation } = SpreadsheetApp;
    own
      .getRange('A1:C4')
      .createFilter()
      .setColumnFilterCriteria(1, newFilterCriteria().whenTextContains(name).build())
      .setColumnFilterCriteria(2, newFilterCriteria().setHiddenValues([phone, '2']).build())
      .setColumnFilterCriteria(3, newFilterCriteria().whenTextContains('Karim').build());
    own
      .getRange('C2:C4')
      .setDataValidation(
        newDataValidation()
          .requireValueInList([name, 'Karim Saidov'])
          .setAllowInvalid(false)
          .setHelpText(`${name} yoki boshqa`)
          .build(),
      );
    own.getRange('C3').setValue(name);
    own.getRange('B2:B4').setDataValidation(newDataValidation().requireTextContains(name).build());
    const looks = [name, 'Karim'].map((text) =>
      newConditionalFormatRule()
        .whenTextContains(text)
        .setBold(true)
        .setRanges([own.getRange('A1:A4')])
        .build(),
    );
    own.setConditionalFormatRules(looks);
    const chart = own.newChart().setChartType(Charts.ChartType.COLUMN).addRange(own.getRange('A1:B4'));
    chart.setOption('title', `${name}: xaridlar`).setOption('hAxis.title', phone);
    own.insertChart(chart.setPosition(6, 1, 0, 0).build());
    deals.getRange('A1:B1').protect().setDescription(`${name} soʻragan`).setWarningOnly(true);
    own.protect().setDescription(phone).setWarningOnly(true);
    book.setNamedRange(`tel_${joined}`, own.getRange('A1'));
    book.setNamedRange(joined.replace('_', ''), own.getRange('B2'));
    own.getRange('B4').setFormula(`=${joined.replace('_', '')}+1`);
  });
}

describe('erasing a person', () => {
  it('leaves numbers, money and days, and everybody else as they were', () => {
    const host = aFirm(DILNOZA);
    expect(found(host, valuesOf(DILNOZA))).toEqual(valuesOf(DILNOZA));

    const result = erase(host, 'M-1');

    const tabs = [
      { tab: 'Mening varagʻim', cells: 4 },
      { tab: 'oʻchirildi hisobi', cells: 2 },
    ];
    expect(result).toEqual({
      ok: true,
      value: { id: 'M-1', records: 9, cells: 9, tabs, beside: 11, look: [], doubtful: 0 },
    });
    expect(found(host, valuesOf(DILNOZA))).toEqual([]);
    expect(found(host, ['Karim Saidov', '+998 90 222 33 44', 'Aziz qoʻshnisi', 'AC7654321'])).toHaveLength(4);
    expect(recordsIn(host, 'sales')).toMatchObject([
      { id: 'S-1', amount: 500_000, product: 'Eshik', customerId: 'M-1', customer: 'Oʻchirilgan M-1' },
    ]);
    expect(recordsIn(host, 'customers')).toMatchObject([
      { id: 'M-1', name: 'Oʻchirilgan M-1', doNotContact: true },
      { id: 'M-2', name: 'Karim Saidov', referredBy: '[oʻchirildi]' },
    ]);
    expect(recordsIn(host, 'deals')[1]).toMatchObject({ note: '[oʻchirildi] ham kerak, tel [oʻchirildi]' });
  });

  it('is no change of anybody for the next pass, and brings nothing back', () => {
    const host = aFirm(DILNOZA);
    erase(host, 'M-1');

    const after = pass(host, 'after');

    expect(Object.values(after).every((count) => count === 0)).toBe(true);
    expect(found(host, valuesOf(DILNOZA))).toEqual([]);
  });

  it('stands in the history without a word of who it was', () => {
    const host = aFirm(DILNOZA);
    erase(host, 'M-1');

    const lines = linesOf(host, 'erase-M-1');

    expect(lines).toEqual([{ record: 'M-1', table: 'privacy', field: 'erased', from: '""', to: '"yes"' }]);
  });

  it('goes on after a machine died, at whatever call, even when a pass came in between', () => {
    const calls = callsOf(aFirm(DILNOZA));
    const last = calls.length - 1;
    const deaths = Array.from({ length: 6 }, (_, turn) => Math.round(((turn + 1) * last) / 7));

    const left = deaths.map((at, turn) => {
      const host = aFirm(DILNOZA);
      dieAt(host, at);
      if (turn % 2 === 0) pass(host, 'between');
      const { ok } = erase(host, 'M-1');
      return [ok, found(host, valuesOf(DILNOZA))];
    });

    expect(left).toEqual(deaths.map(() => [true, []]));
  });

  it('leaves no trace of whatever person, wherever a machine died', () => {
    fc.assert(
      fc.property(anybody, fc.double({ min: 0, max: 1, noNaN: true }), (told, part) => {
        const host = aFirm(told);
        dieAt(host, Math.round(part * 900));

        erase(host, 'M-1');

        expect(found(host, valuesOf(told))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('takes as many blocking calls with three hundred rows more', () => {
    const small = aFirm(DILNOZA);
    const large = aFirm(DILNOZA);
    const more = Array.from({ length: 300 }, (_, at): readonly [string, Values] => [
      'activities',
      { customer: 'Karim Saidov · 3344', customerId: 'M-2', text: `Dilnoza Tursunova ${at}` },
    ]);
    add(large, more, 'more');

    const taken = [small, large].map((host) => {
      const outcome = host.inProcess(() => eraseNow('M-1'));
      return outcome.record.blocking;
    });

    expect(taken[1]).toBeLessThanOrEqual((taken[0] ?? 0) + 3);
    expect(taken[0]).toBeLessThanOrEqual(345);
  });
});

describe('whoever may not', () => {
  it('is told so: a number that is not typed once more erases nothing', () => {
    const host = aFirm(DILNOZA);
    const before = everythingIn(host);

    expect(erase(host, 'M-1', { confirm: 'M-2' })).toEqual({
      ok: false,
      issues: [{ field: 'confirm', received: 'M-2', text: 'err.privacyConfirm', params: { id: 'M-1' } }],
    });
    expect(everythingIn(host)).toEqual(before);
  });

  it('is no owner where the staff names one', () => {
    const host = aFirm(DILNOZA);
    add(host, [['staff', { label: 'Olim', email: 'olim@example.com', role: 'Rahbar' }]], 'staff');

    expect(erase(host, 'M-1')).toMatchObject({ ok: false, issues: [{ text: 'err.privacyRole' }] });
    expect(found(host, valuesOf(DILNOZA))).toEqual(valuesOf(DILNOZA));
  });

  it('a number that nobody ever had is nobody', () => {
    const host = aFirm(DILNOZA);

    expect([erase(host, 'M-77'), erase(host, 'B-1')].map(({ ok }) => ok)).toEqual([false, false]);
  });
});

describe('a name that others bear', () => {
  it('is left where it may be somebody else, and listed for people to look at', () => {
    const host = aFirm({ ...DILNOZA, name: 'Dilnoza', former: 'Dilnoza' });

    const result = erase(host, 'M-1');

    expect(recordsIn(host, 'customers')).toMatchObject([{ name: 'Oʻchirilgan M-1' }, { referredBy: 'Dilnoza' }]);
    const own = 'Dilnoza hisobi';
    expect(
      result.ok && result.value.look.map(({ tab, row, column, isBeside }) => [tab, row, column, isBeside ?? false]),
    ).toEqual([
      ['Mening varagʻim', 3, 2, false],
      ['Bitimlar', 3, 2, false],
      [own, 3, 3, false],
      [own, 1, 1, true],
      [own, 1, 1, true],
      [own, 2, 2, true],
      [own, 2, 3, true],
      [own, 1, 1, true],
      [own, 6, 1, true],
      ['Bitimlar', 1, 1, true],
      [own, 1, 1, true],
      [own, 2, 2, true],
      ['Mijozlar', 3, 16, false],
      ['Bitimlar', 3, 21, false],
    ]);
    expect(found(host, [DILNOZA.phone, DILNOZA.email, ...DILNOZA.texts])).toEqual([]);
  });
});

/** The calls that an erasure makes. */
function callsOf(host: Host): readonly string[] {
  const calls: string[] = [];
  host.onCall((call) => calls.push(call));
  erase(host, 'M-1');
  host.onCall(null);
  return calls;
}

function dieAt(host: Host, index: number): void {
  host.onCall((_, at) => {
    if (at >= index) throw new Error('The machine died.');
  });
  host.inProcess(() => eraseNow('M-1'));
  host.onCall(null);
}
