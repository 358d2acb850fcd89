// Setup: from an empty workbook to one that fits the trade, run again without harm, and cut off without harm.

import type { Answer } from '../../src/entry/rpc';
import { SCHEMA_VERSION } from '../../src/modules/settings/index';
import type { SetupDone, SetupInput, SetupState } from '../../src/modules/setup/index';
import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, openDaftar, type Record, setUpDaftar } from '../support/daftar';
import { cellsOf } from '../support/sheet-cells';

const OWNER = { name: 'Aziz Karimov', email: 'owner@example.com', role: 'owner' } as const;
const SELLER = { name: 'Barno', email: 'barno@gmail.com', role: 'seller' } as const;

const anInput = (input: Partial<SetupInput> = {}): SetupInput => ({
  requestId: 'setup-1',
  language: 'uz',
  start: 'empty',
  trade: 'shop',
  staff: [OWNER],
  ...input,
});

function run(daftar: Daftar, input: Partial<SetupInput> = {}): Answer<SetupDone> {
  return mustEndWell(daftar.call<Answer<SetupDone>>('runSetup', [anInput(input)]));
}

function stateOf(daftar: Daftar): SetupState {
  return mustEndWell(daftar.call<SetupState>('setupState', []));
}

const stages = (daftar: Daftar): unknown[] => daftar.records('Bosqichlar').map(({ Bosqich }) => Bosqich);
const sources = (daftar: Daftar): unknown[] => daftar.records('Manbalar').flatMap(({ Manba }) => Manba ?? []);
const setting = (daftar: Daftar, key: string): unknown =>
  daftar.records('Sozlamalar').find(({ Kalit }) => Kalit === key)?.Qiymat;
const staff = (daftar: Daftar): unknown[] =>
  daftar.records('Xodimlar').map((row: Record) => [row.Ism, row['Elektron pochta'], row.Roli]);

function write(daftar: Daftar, sheet: string, row: number, column: number, value: string): void {
  daftar.grid.write(daftar.sheetId(sheet), row, column, [[{ value }]]);
}

/** All that stands in the workbook, but for times and what the journal remembers of answers. */
function pictureOf(daftar: Daftar): unknown {
  const sheets = daftar.grid.sheets().filter(({ name }) => !['Daftar jurnali', 'Oʻzgarishlar tarixi'].includes(name));
  return sheets.map(({ id, name, hidden }) => [name, hidden, cellsOf(daftar.grid, id)]);
}

describe('setup of an empty workbook', () => {
  it('says what there is to choose, and that nothing is there yet', () => {
    const daftar = openDaftar({ locale: 'ru' });

    const { trades, languages, ...rest } = stateOf(daftar);

    expect(rest).toEqual({
      language: 'ru',
      isSetUp: false,
      hasSample: false,
      trade: 'other',
      staff: [],
      me: 'owner@example.com',
    });
    expect(trades.map(({ key, label }) => [key, label])).toContainEqual(['wholesale', 'Оптовая торговля']);
    expect(languages.map(({ key }) => key)).toEqual(['uz', 'uz-Cyrl', 'ru', 'en']);
    expect(daftar.grid.sheets()).toHaveLength(1);
  });

  it('makes the sheets of the trade, and says how many tabs one sees', () => {
    const daftar = openDaftar();

    const answer = run(daftar);

    const seen = daftar.grid.sheets().filter(({ hidden }) => !hidden).length;
    expect([seen, answer]).toEqual([6, { ok: true, value: { made: 6, sample: null, tick: 'on' } }]);
    expect(stages(daftar)).toEqual(['Yangi lid', 'Narx aytildi', 'Band qilindi', 'Toʻlandi', 'Yoʻqotildi', 'Keyinroq']);
    expect(sources(daftar).at(-1)).toBe('OLX');
    expect(staff(daftar)).toEqual([['Aziz Karimov', 'owner@example.com', 'Rahbar']]);
  });

  it('writes each setting with what it is for', () => {
    const daftar = openDaftar();
    run(daftar, { trade: 'wholesale' });

    const rows = daftar.records('Sozlamalar').map(({ Kalit, Qiymat, Izoh }) => [Kalit, Qiymat, typeof Izoh]);

    expect(rows).toEqual([
      ['language', 'uz', 'string'],
      ['schemaVersion', String(SCHEMA_VERSION), 'undefined'],
      ['trade', 'wholesale', 'string'],
      ['first', 'lead', 'string'],
      ['currency', 'UZS', 'string'],
      ['rates', 'USD=12600; EUR=13600; RUB=155', 'string'],
      ['workHours', '09:00-18:00', 'string'],
      ['workDays', '1-6', 'string'],
      ['holidays', '01.01; 08.03; 21.03; 09.05; 01.09; 01.10; 08.12', 'string'],
      ['modules', 'customers, deals, sales, activities, tasks, contacts', 'string'],
      ['firm', undefined, 'string'],
      ['creditDays', '30', 'string'],
      ['ratingDays', '3', 'string'],
      ['discountMost', '10', 'string'],
      ['monthlyPlan', undefined, 'string'],
      ['touchDays', undefined, 'string'],
      ['mailMost', '30', 'string'],
      ['bigDeal', '100000000', 'string'],
      ['digestHour', '9', 'string'],
      ['escalateDays', '3', 'string'],
      ['replyMinutes', '60', 'string'],
      ['ltvYears', '3', 'string'],
      ['reportDay', '1', 'string'],
      ['crmCost', undefined, 'string'],
      ['reportMinutes', '60', 'string'],
    ]);
  });

  it('speaks the language that was chosen, whatever that of the account is', () => {
    const daftar = openDaftar({ locale: 'uz' });

    run(daftar, { language: 'en', trade: 'logistics' });

    expect(daftar.records('Stages').map(({ Stage }) => Stage)).toContain('Order confirmed');
    expect(stateOf(daftar)).toMatchObject({ language: 'en', isSetUp: true, trade: 'logistics', staff: [OWNER] });
  });

  it.each([
    ['suggests what to do', 'suggest', 'Maslahat beradi'],
    ['has rules that wait to be switched on', 'off', 'Oʻchiq'],
  ] as const)('%s where the answer is "%s"', (_, rules, mode) => {
    const daftar = openDaftar();

    run(daftar, { rules });

    const written = daftar.records('Qoidalar').flatMap(({ Qoida, Holati }) => (Qoida === undefined ? [] : [Holati]));
    expect(written).toEqual([mode, mode, mode]);
  });

  it('lets a lead be added at once, in the first stage of the trade', () => {
    const daftar = openDaftar();
    run(daftar, { trade: 'insurance' });

    mustEndWell(daftar.call('addLead', [aLead({ name: 'Nodira' })]));

    expect(daftar.records('Bitimlar')).toMatchObject([{ Raqami: 'B-1', Bosqich: 'Yangi lid' }]);
  });

  it('gives the first answer again to the same request', () => {
    const daftar = openDaftar();
    const first = run(daftar);

    expect(run(daftar)).toEqual(first);
    expect(staff(daftar)).toHaveLength(1);
  });
});

describe('a workbook in which there is nothing yet', () => {
  it.each(['openSidebar', 'openBoard', 'openLeaver', 'openPrivacy', 'openQuality'])(
    'is asked the questions of setup by %s, and nothing is made',
    (item) => {
      const daftar = openDaftar();

      mustEndWell(daftar.run(item));

      expect(daftar.takeShown()).toMatchObject([{ kind: 'modal', title: 'Sozlash' }]);
      expect(daftar.grid.sheets()).toHaveLength(1);
    },
  );

  it('has its sidebar open on Add once it is set up from there', () => {
    const daftar = openDaftar();
    run(daftar);

    mustEndWell(daftar.call('openSidebar', ['add']));
    mustEndWell(daftar.call('openSidebar', [{ view: 'add' }]));

    const views = daftar.takeShown().map((shown) => /"view":"(\w+)"/.exec('html' in shown ? shown.html : '')?.[1]);
    expect(views).toEqual(['add', 'today']);
  });

  it('is told from one that lost a list: there the sidebar makes the list anew, and opens', () => {
    const daftar = setUpDaftar();
    daftar.grid.deleteSheet(daftar.sheetId('Manbalar'));

    mustEndWell(daftar.run('openSidebar'));

    expect(daftar.takeShown()).toMatchObject([{ kind: 'sidebar' }]);
    expect(sources(daftar)).not.toEqual([]);
  });
});

describe('setup that is run again', () => {
  it('changes nothing but what is asked for', () => {
    const daftar = openDaftar();
    run(daftar);
    const before = pictureOf(daftar);

    const answer = run(daftar, { requestId: 'setup-2' });

    expect(answer).toMatchObject({ ok: true, value: { made: 0 } });
    expect(pictureOf(daftar)).toEqual(before);
  });

  it('gives another trade its stages and sources, and deals follow a stage that is called otherwise', () => {
    const daftar = setUpDaftar();
    mustEndWell(
      daftar.call('importDeals', [{ requestId: 'i', deals: [{ customer: { name: 'Aziz' }, stage: 'offer' }] }]),
    );

    run(daftar, { trade: 'services' });
    run(daftar, { requestId: 'setup-2', trade: 'wholesale' });

    expect(stages(daftar)).toEqual([
      'Yangi lid',
      'Narxnoma yuborildi',
      'Shartnoma',
      'Toʻlandi',
      'Yoʻqotildi',
      'Keyinroq',
    ]);
    expect(daftar.records('Bitimlar')).toMatchObject([{ Bosqich: 'Narxnoma yuborildi' }]);
    expect(sources(daftar).slice(6)).toEqual(['Koʻrgazma']);
    expect([setting(daftar, 'bigDeal'), setting(daftar, 'first')]).toEqual(['100000000', 'lead']);
    expect(mustEndWell(daftar.call('reconcile'))).toMatchObject({ edited: 0, typed: 0, deleted: 0 });
  });

  it('leaves what people wrote: a stage, a source in use, a setting', () => {
    const daftar = openDaftar();
    run(daftar);
    write(daftar, 'Bosqichlar', 3, 2, 'Oʻylayapti');
    const row = daftar.records('Sozlamalar').findIndex(({ Kalit }) => Kalit === 'bigDeal') + 2;
    write(daftar, 'Sozlamalar', row, 2, '5000000');
    mustEndWell(daftar.call('addLead', [aLead({ name: 'Nodira', source: 'OLX' })]));

    run(daftar, { requestId: 'setup-2', trade: 'logistics' });

    expect(stages(daftar)).toEqual([
      'Yangi lid',
      'Oʻylayapti',
      'Buyurtma tasdiqlandi',
      'Toʻlandi',
      'Yoʻqotildi',
      'Keyinroq',
    ]);
    expect(sources(daftar).slice(6)).toEqual(['OLX', 'Yuk birjasi']);
    expect(setting(daftar, 'bigDeal')).toBe('5000000');
  });

  it('adds who is new, changes who is known by the e-mail, and removes nobody', () => {
    const daftar = openDaftar();
    run(daftar, { staff: [OWNER, SELLER] });
    mustEndWell(
      daftar.call('importDeals', [
        { requestId: 'i', deals: [{ customer: { name: 'X' }, stage: 'new', responsible: 'Barno' }] },
      ]),
    );

    run(daftar, {
      requestId: 'setup-2',
      staff: [{ ...SELLER, name: 'Barno Saidova', email: 'BARNO@gmail.com', role: 'viewer' }],
    });

    expect(staff(daftar)).toEqual([
      ['Aziz Karimov', 'owner@example.com', 'Rahbar'],
      ['Barno Saidova', 'BARNO@gmail.com', 'Kuzatuvchi'],
    ]);
    expect(daftar.records('Bitimlar')).toMatchObject([{ Masʼul: 'Barno Saidova' }]);
  });

  it('takes a person of the same name for the same, with the new e-mail, or with the old one where none is given', () => {
    const daftar = openDaftar();
    run(daftar, { staff: [OWNER, SELLER] });

    run(daftar, {
      requestId: 'setup-2',
      staff: [
        { ...OWNER, email: '' },
        { ...SELLER, email: 'b@gmail.com' },
      ],
    });

    expect(staff(daftar)).toEqual([
      ['Aziz Karimov', 'owner@example.com', 'Rahbar'],
      ['Barno', 'b@gmail.com', 'Sotuvchi'],
    ]);
  });
});

describe('answers that cannot be', () => {
  it('are told at their fields, in the language that is being chosen, and nothing is made', () => {
    const daftar = openDaftar({ locale: 'ru' });

    const answer = run(daftar, {
      language: 'en',
      trade: 'mining',
      staff: [
        { ...OWNER, name: '=1+1' },
        { ...SELLER, email: OWNER.email },
      ],
    });

    expect(answer).toEqual({
      ok: false,
      issues: [
        { field: 'trade', message: 'There is no such trade: mining. Choose one from the list.' },
        { field: 'staff.0.name', message: 'A name does not begin with =, +, - or @: =1+1. Enter the name alone.' },
        { field: 'staff.1.email', message: 'Another person has this e-mail: owner@example.com. Give each their own.' },
      ],
    });
    expect(daftar.grid.sheets()).toHaveLength(1);
  });

  it('leave no firm without an owner', () => {
    const daftar = openDaftar();
    const message = 'Kamida bitta rahbar kerak. Kimdir uchun «Rahbar» rolini tanlang.';
    const refusal = { ok: false, issues: [{ field: 'staff', message }] };

    expect(run(daftar, { staff: [] })).toEqual(refusal);
    run(daftar, { staff: [OWNER] });

    expect(run(daftar, { requestId: 'setup-2', staff: [{ ...OWNER, role: 'seller' }] })).toEqual(refusal);
  });

  it('touch no workbook of a newer Daftar', () => {
    const daftar = openDaftar();
    run(daftar);
    write(daftar, 'Sozlamalar', 3, 2, '9');
    const before = pictureOf(daftar);

    const outcome = daftar.call('runSetup', [anInput({ requestId: 'setup-2', trade: 'wholesale' })]);

    expect(outcome.ok ? 'done' : outcome.error.message).toContain('yangiroq Daftarda');
    expect(pictureOf(daftar)).toEqual(before);
  });
});

describe('setup that is cut off', () => {
  it('is done by the next run: everything once, nothing lost', () => {
    const whole = openDaftar();
    let calls = 0;
    whole.onCall(() => {
      calls += 1;
    });
    run(whole, { staff: [OWNER, SELLER] });

    const places = [0.1, 0.35, 0.9, 0.995].map((share) => Math.floor(share * calls));
    const wrong = places.filter((at) => {
      const daftar = openDaftar();
      dieAt(daftar, (_, index) => index === at);
      run(daftar, { staff: [OWNER, SELLER] });
      return JSON.stringify(withoutOrder(daftar)) !== JSON.stringify(withoutOrder(whole));
    });

    expect([calls > 1_000, wrong]).toEqual([true, []]);
  });

  it('while it draws the settings, too: they have names then, and no headings', () => {
    const daftar = openDaftar();
    dieAt(daftar, (call) => call === 'Range.addDeveloperMetadata' && sheetsOf(daftar).includes('Sozlamalar'));

    run(daftar);

    expect([
      setting(daftar, 'schemaVersion'),
      sheetsOf(daftar).filter((name) => name.startsWith('Sozlamalar')),
    ]).toEqual([String(SCHEMA_VERSION), ['Sozlamalar']]);
  });
});

/** Begins Set up, which dies at the first call of which this is true. */
function dieAt(daftar: Daftar, isThen: (call: string, index: number) => boolean): void {
  daftar.onCall((call, index) => {
    if (isThen(call, index)) throw new Error('The machine died.');
  });
  daftar.call('runSetup', [anInput({ staff: [OWNER, SELLER] })]);
  daftar.onCall(null);
}

function sheetsOf(daftar: Daftar): string[] {
  return daftar.grid.sheets().map(({ name }) => name);
}

/** By the sheets' names, since one that was drawn again stands elsewhere; the memory is made anew by the first pass. */
function withoutOrder(daftar: Daftar): unknown {
  const sheets = pictureOf(daftar) as [string][]; // Each with its name first.
  return sheets.filter(([name]) => name !== 'Daftar xotirasi').sort(([a], [b]) => (a < b ? -1 : 1));
}
