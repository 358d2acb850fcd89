// The hourly tick: it does what is to be looked after, by one person's trigger, whatever dies, doubles or is copied.

import { createMemoryGrid } from '../../host/grid/memory-grid';
import { plainCopy } from '../../host/grid/plain-copy';
import type { Outcome, StoredProperties } from '../../host/host';
import type { Answer } from '../../src/entry/rpc';
import { customersTable } from '../../src/modules/customers/index';
import type { HealthView } from '../../src/modules/health/view';
import { todayTable } from '../../src/modules/today-sheet/index';
import { aDealToImport, aLead } from '../support/builders';
import { columnOf } from '../support/columns';
import { copyGrid } from '../support/copy-grid';
import { aMemoryBook, type Daftar, mustEndWell, openDaftar, setUpDaftar, type Workbook } from '../support/daftar';

const OWNER = 'owner@example.com';
const SELLER = 'seller@example.com';
const HOUR = 3_600_000;
const MINUTE = 60_000;
const TRIGGERS = 'https://www.googleapis.com/auth/script.scriptapp';
const SEND_MAIL = 'https://www.googleapis.com/auth/script.send_mail';

interface Firm {
  readonly grid: Daftar['grid'];
  readonly properties: StoredProperties;
  readonly now: number;
}

let kept: Firm | null = null;

/** A workbook with one lead that is due today, looked after by the owner's trigger. */
function aFirm(): Daftar {
  kept ??= firmOf(makeFirm());
  const { clock } = aMemoryBook();
  clock.set(kept.now);
  const daftar = openDaftar({ grid: copyGrid(kept.grid), clock, properties: plainCopy(kept.properties) });
  // The first trigger of a script gets the same id each time.
  installTick(daftar);
  return daftar;
}

function firmOf(daftar: Daftar): Firm {
  return { grid: daftar.grid, properties: plainCopy(daftar.properties()), now: daftar.clock.now() };
}

function installTick(daftar: Daftar): void {
  mustEndWell(daftar.inProcess(() => void ScriptApp.newTrigger('tick').timeBased().everyHours(1).create()));
}

function makeFirm(book: Partial<Workbook> = {}): Daftar {
  const daftar = setUpDaftar(book);
  const lead = aLead({ requestId: 'lead', name: 'Aziz', need: 'Eshik', nextContact: '02.03.2026' });
  mustEndWell(daftar.call('addLead', [lead]));
  mustEndWell(daftar.call('settle'));
  mustEndWell(daftar.run('refreshToday'));
  switchOn(daftar);
  daftar.takeShown();
  return daftar;
}

function switchOn(daftar: Daftar, as = OWNER): Answer<HealthView> {
  return mustEndWell(daftar.call<Answer<HealthView>>('switchTickOn', [], { as }));
}

const health = (daftar: Daftar, as = OWNER, language = 'uz'): HealthView =>
  mustEndWell(daftar.call<HealthView>('health', [language], { as }));

const tick = (daftar: Daftar) => daftar.windOn(HOUR);

/** Where no trigger of ours sees it: a paste, an edit from a phone. */
function write(daftar: Daftar, sheet: string, row: number, column: number, value: string | number): void {
  daftar.grid.write(daftar.sheetId(sheet), row, column, [[{ value }]]);
}

/** A customer typed by hand, a deal moved by hand, and on Today a new lead and a word about the one that is due. */
function leaveWork(daftar: Daftar): void {
  write(daftar, 'Mijozlar', 3, columnOf(customersTable, 'name'), 'Dilnoza');
  const today = (row: number, field: keyof typeof todayTable.fields, value: string) =>
    write(daftar, 'Bugun', row, columnOf(todayTable, field), value);
  today(2, 'customer', 'Barno');
  today(2, 'contact', '93 111 22 33');
  today(2, 'what', 'Stol');
  const due = daftar.records('Bugun').findIndex(({ Mijoz }) => Mijoz === 'Aziz');
  today(2 + due, 'note', 'Narxni soʻradi');
}

const SHEETS = ['Mijozlar', 'Bitimlar', 'Aloqalar', 'Sotuvlar', 'Bosqichlar tarixi'];

/** The hour at which something was written is not the same after a crash: instants to the day. */
function toDays<Value>(value: Value): Value | number {
  return typeof value === 'number' && value > 46_000 && value < 47_000 ? Math.floor(value) : value;
}

function everything(daftar: Daftar): unknown {
  const records = SHEETS.map((sheet) =>
    daftar.records(sheet).map((record) => Object.fromEntries(Object.entries(record).map(([k, v]) => [k, toDays(v)]))),
  );
  const key = todayTable.fields.key.heading.uz;
  const today = daftar.records('Bugun').map(({ [key]: _stamped, ...row }) => row);
  const history = daftar.records('Oʻzgarishlar tarixi').map((line) => `${line.Yozuv} ${line.Maydon} ${line.Kim}`);
  return { records, today, history: history.sort() };
}

describe('an hourly tick', () => {
  it('takes in what was typed by hand and on Today, and draws Today anew; in the history it is not the doing of the trigger’s owner', () => {
    const daftar = aFirm();
    leaveWork(daftar);
    const lines = daftar.records('Oʻzgarishlar tarixi').length;

    const outcomes = tick(daftar);

    const by = new Set(
      daftar
        .records('Oʻzgarishlar tarixi')
        .slice(lines)
        .map(({ Kim }) => Kim ?? ''),
    );
    expect(outcomes.map(({ ok }) => ok)).toEqual([true]);
    expect(daftar.records('Mijozlar').map(({ Raqami, Ism }) => [Raqami, Ism])).toEqual([
      ['M-1', 'Aziz'],
      [expect.any(String), 'Dilnoza'],
      [expect.any(String), 'Barno'],
    ]);
    expect(daftar.records('Aloqalar').map(({ Mazmuni }) => Mazmuni)).toEqual(['Narxni soʻradi']);
    expect([by.has(OWNER), daftar.records('Aloqalar')[0]?.Xodim]).toEqual([false, undefined]);
    expect(health(daftar)).toMatchObject({ standing: 'on', isMine: true, trouble: null, lastRun: daftar.clock.now() });
  });

  it('that finds nothing to do writes no record, and no second line of history', () => {
    const daftar = aFirm();
    tick(daftar);
    const before = everything(daftar);

    tick(daftar);

    expect(everything(daftar)).toEqual(before);
  });

  it.each([
    // In the zone of the script, and of its owner, it is the third of March already; where the sheet is, not yet.
    ['America/New_York', Date.UTC(2026, 2, 3, 2, 30), ''],
    // There it is still the second; where the sheet is, the third has begun.
    ['Pacific/Auckland', Date.UTC(2026, 2, 2, 11, 30), 'Kechikkan'],
  ])('reckons by the day of a sheet in %s, though its owner is in Tashkent', (timeZone, now, mark) => {
    const grid = createMemoryGrid({ timeZone, locale: 'uz_UZ', rows: 250 });
    const daftar = makeFirm({ grid });
    daftar.clock.set(now);

    tick(daftar);

    const { [todayTable.fields.status.heading.uz]: status = '', Mijoz } = daftar.records('Bugun').at(-1) ?? {};
    expect([Mijoz, status]).toEqual(['Aziz', mark]);
  });

  it('does its steps as far as the time goes, and the others an hour later', () => {
    const daftar = aFirm();
    leaveWork(daftar);
    daftar.onCall((call) => {
      if (call === 'Range.getValues') daftar.clock.advance(10_000);
    });

    const [first] = tick(daftar);
    daftar.onCall(null);
    const afterFirst = daftar.records('Mijozlar').map(({ Raqami }) => Raqami);
    tick(daftar);

    expect([first?.ok, afterFirst.includes(undefined)]).toEqual([true, true]);
    expect(daftar.records('Mijozlar').map(({ Raqami }) => Raqami)).not.toContain(undefined);
    expect(health(daftar).trouble).toBeNull();
  });
});

/** Every execution dies as soon as it is at that step. */
function dieIn(daftar: Daftar, step: string): void {
  let isBegun = false;
  daftar.onCall((_, index) => {
    const at = JSON.parse(daftar.properties().document['daftar.tick.run'] ?? '{}').step ?? '';
    isBegun = index === 0 ? at !== step : isBegun || at !== step;
    if (isBegun && at === step) throw new Error('The machine died.');
  });
}

describe('a tick that dies', () => {
  function undisturbed(): { readonly expected: unknown; readonly calls: readonly number[] } {
    const daftar = aFirm();
    leaveWork(daftar);
    const calls = tick(daftar)[0]?.record.calls ?? [];
    tick(daftar);
    // To die before another call is to die before the next of these.
    const changing = calls.flatMap(({ name }, index) => (/\.(set|insert|flush)/.test(name) ? [index] : []));
    return { expected: everything(daftar), calls: changing };
  }

  const { expected, calls } = undisturbed();

  it.each(calls)('before call %d leaves the workbook, an hour later, as if it had not', (index) => {
    const daftar = aFirm();
    leaveWork(daftar);
    daftar.onCall((_, at) => {
      if (at >= index) throw new Error('The machine died.');
    });

    tick(daftar);
    daftar.onCall(null);
    const [next] = tick(daftar);

    expect(next?.ok).toBe(true);
    expect(everything(daftar)).toEqual(expected);
  });

  it.each(calls.filter((_, at) => at % 4 === 0))(
    'of which one call fails, %d, does the rest, and that an hour later',
    (index) => {
      const daftar = aFirm();
      leaveWork(daftar);
      daftar.onCall((_, at) => {
        if (at === index) throw new Error('Service error: Spreadsheets');
      });

      tick(daftar);
      daftar.onCall(null);
      tick(daftar);

      expect(everything(daftar)).toEqual(expected);
    },
  );

  it('says so in Health: what it was at, and that the next one went well', () => {
    const daftar = aFirm();
    dieIn(daftar, 'pass');

    tick(daftar);
    daftar.onCall(null);
    tick(daftar);

    expect(health(daftar).trouble).toMatchObject({ step: 'pass', count: 1, isOver: true });
    expect(daftar.outbox()).toEqual([]);
  });

  it('always in the same step comes to the others first, and writes to its owner', () => {
    const daftar = aFirm();
    dieIn(daftar, 'input');
    leaveWork(daftar);

    for (const _ of [1, 2, 3]) tick(daftar);
    daftar.onCall(null);

    // The pass comes behind the step that died, and was reached all the same.
    expect(daftar.records('Mijozlar').map(({ Raqami }) => Raqami)).not.toContain(undefined);
    expect(daftar.outbox()).toMatchObject([{ to: [OWNER], subject: 'Daftar: ish oxirigacha bajarilmadi' }]);
  });
});

describe('what goes wrong in a tick', () => {
  /** A workbook whose column of stages is gone: the pass cannot tell where deals stand. */
  function spoiled(): Daftar {
    const daftar = aFirm();
    daftar.grid.deleteSheet(daftar.sheetId('Daftar xotirasi'));
    return daftar;
  }

  it('is a sentence in Health with how often it came, and one letter a day to the owner of the trigger', () => {
    const daftar = spoiled();

    for (const _ of Array.from({ length: 30 })) tick(daftar);

    const { trouble } = health(daftar);
    expect(trouble).toMatchObject({
      sentence: 'Varaq topilmadi: Daftar xotirasi. Daftar menyusidan «Jadvallarni tekshirish»ni tanlang.',
      step: 'pass',
      count: 30,
      isOver: false,
    });
    expect(health(daftar, OWNER, 'ru').trouble?.sentence).toContain('Лист не найден: Память Daftar');
    expect(daftar.outbox().map(({ to, body }) => [to, body])).toEqual(
      [1, 2].map(() => [[OWNER], expect.stringMatching(/^Varaqlarni koʻrib chiqish: Varaq topilmadi.*https:/s)]),
    );
  });

  it('keeps no other step from running', () => {
    const daftar = spoiled();
    leaveWork(daftar);

    tick(daftar);

    expect(daftar.records('Aloqalar').map(({ Mazmuni }) => Mazmuni)).toEqual(['Narxni soʻradi']);
  });

  it('is over once a run goes well', () => {
    const daftar = spoiled();
    tick(daftar);
    mustEndWell(daftar.run('setUp'));

    tick(daftar);

    expect(health(daftar).trouble).toMatchObject({ count: 1, isOver: true });
  });

  it('is said in Health to be unmailed where the owner did not allow mail', () => {
    const daftar = spoiled();
    daftar.setConsent(OWNER, { refusedScopes: [SEND_MAIL] });

    tick(daftar);

    expect([daftar.outbox(), health(daftar)]).toMatchObject([[], { mailLeft: null, trouble: { isUnmailed: true } }]);
  });
});

describe('two ticks at once', () => {
  it('are one: the second finds the first at work, and leaves the same as one alone', () => {
    const alone = aFirm();
    leaveWork(alone);
    tick(alone);
    tick(alone);
    const daftar = aFirm();
    leaveWork(daftar);
    const [{ id } = { id: '' }] = daftar.triggers();
    const rivals: Outcome[] = [];
    let writes = 0;
    daftar.beforeCall((call) => {
      if (call === 'Properties.setProperties') writes += 1;
      // The first has begun, and no step of it holds the lock.
      if (writes === 2 && rivals.length === 0) rivals.push(daftar.runTrigger(id));
    });

    tick(daftar);
    daftar.beforeCall(null);
    tick(daftar);

    const reads = rivals.map(({ ok, record }) => [ok, record.calls.filter(({ name }) => name === 'Range.getValues')]);
    expect(reads).toEqual([[true, []]]);
    expect(everything(daftar)).toEqual(everything(alone));
  });
});

describe('of two people’s triggers', () => {
  it('the one that does not hold the lease does nothing and removes itself', () => {
    const daftar = aFirm();
    mustEndWell(daftar.call('switchTickOff'));
    switchOn(daftar, SELLER);
    // The owner's trigger comes back, as one that was made by hand among the triggers of the script.
    installTick(daftar);
    expect(daftar.triggers().map(({ owner }) => owner)).toEqual([SELLER, OWNER]);

    tick(daftar);

    expect(daftar.triggers().map(({ owner }) => owner)).toEqual([SELLER]);
    expect(health(daftar)).toMatchObject({ standing: 'on', owner: SELLER, isMine: false });
  });

  it('a second cannot be switched on while the first is alive: it says whose that is', () => {
    const daftar = aFirm();

    const answer = switchOn(daftar, SELLER);

    const message = `Daftar ${OWNER} nomidan ishlayapti, ikkinchisi kerak emas.`;
    expect(answer).toEqual({ ok: false, issues: [{ field: '', message }] });
    expect(daftar.triggers()).toHaveLength(1);
  });

  it('the first may be taken over once it was silent for three hours, and removes itself should it wake', () => {
    const daftar = aFirm();
    const [old] = daftar.triggers();
    daftar.clock.advance(3 * HOUR + MINUTE);
    const standing = health(daftar, SELLER).standing;

    const answer = switchOn(daftar, SELLER);
    const woken = daftar.runTrigger(old?.id ?? '');

    expect([standing, answer.ok, woken.ok]).toEqual(['dead', true, true]);
    expect(daftar.triggers().map(({ owner }) => owner)).toEqual([SELLER]);
    expect(health(daftar, SELLER)).toMatchObject({ standing: 'on', owner: SELLER, isMine: true, lastRun: 0 });
  });

  it('one of a person’s own counts: switching on twice leaves one', () => {
    const daftar = aFirm();

    switchOn(daftar);

    expect(daftar.triggers()).toHaveLength(1);
    tick(daftar);
    expect(health(daftar)).toMatchObject({ standing: 'on', lastRun: daftar.clock.now() });
  });

  it('only its owner may switch off the one that is alive', () => {
    const daftar = aFirm();

    const answers = [SELLER, OWNER].map((as) => mustEndWell(daftar.call('switchTickOff', [], { as })));

    expect(answers).toMatchObject([{ ok: false }, { ok: true, value: { standing: 'off', owner: '' } }]);
    expect(daftar.triggers()).toEqual([]);
  });

  it('the one that was deleted among all triggers of the person is missed at once', () => {
    const daftar = aFirm();
    daftar.inProcess(() => {
      for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
    });

    expect(health(daftar)).toMatchObject({ standing: 'dead', isMine: true });
    expect(health(daftar, SELLER)).toMatchObject({ standing: 'on', isMine: false });
  });
});

describe('a copied workbook', () => {
  it('is left alone by what came along with the copy, until somebody confirms it', () => {
    const daftar = aFirm();
    const properties = daftar.properties();
    const copy = openDaftar({ ...aMemoryBook(), grid: copyGrid(daftar.grid), spreadsheetId: 'copy', properties });
    installTick(copy);
    leaveWork(copy);
    const before = everything(copy);

    tick(copy);
    const standing = health(copy).standing;
    const untouched = everything(copy);
    switchOn(copy);
    tick(copy);

    expect([standing, untouched]).toEqual(['copied', before]);
    expect(everything(copy)).not.toEqual(before);
    expect(copy.triggers()).toHaveLength(1);
  });
});

describe('an older version of the workbook that was restored', () => {
  it('is noticed before anything gets a number, and told to the owner of the trigger', () => {
    const daftar = aFirm();
    const before = copyGrid(daftar.grid);
    for (const number of [2, 3]) {
      const lead = aLead({ requestId: `r${number}`, contact: `90 111 11 1${number}`, name: `Mijoz ${number}` });
      mustEndWell(daftar.call('addLead', [lead]));
      mustEndWell(daftar.call('settle'));
    }
    const restored = openDaftar({ ...aMemoryBook(), grid: before, properties: plainCopy(daftar.properties()) });
    restored.clock.set(daftar.clock.now());
    installTick(restored);
    write(restored, 'Mijozlar', 3, columnOf(customersTable, 'name'), 'Dilnoza');

    tick(restored);

    expect(restored.records('Mijozlar').map(({ Raqami }) => Raqami)).toEqual(['M-1', 'M-4']);
    expect(health(restored).trouble?.sentence).toContain('Kitobning eski holati tiklangan');
    expect(restored.outbox()).toHaveLength(1);
  });
});

describe('setup', () => {
  const staff = [{ name: 'Aziz', email: OWNER, role: 'owner' }];
  const WISH = { requestId: 'setup', language: 'uz', start: 'empty', trade: 'other', staff };
  const setUp = (daftar: Daftar, as = OWNER) =>
    mustEndWell(daftar.call<Answer<{ readonly tick: string }>>('runSetup', [WISH], { as }));

  it('switches the tick on, once: what a person switched off stays off', () => {
    const daftar = openDaftar();

    const first = setUp(daftar);
    const triggers = daftar.triggers().map(({ handler }) => handler);
    mustEndWell(daftar.call('switchTickOff'));
    const again = mustEndWell(daftar.call('runSetup', [{ ...WISH, requestId: 'again' }]));

    expect([first, again]).toMatchObject([
      { ok: true, value: { tick: 'on' } },
      { ok: true, value: { tick: '' } },
    ]);
    expect([triggers, daftar.triggers()]).toEqual([['tick'], []]);
  });

  it('goes on where the permission for triggers is refused, and says so; Health says what to do', () => {
    const daftar = openDaftar();
    daftar.setConsent(OWNER, { refusedScopes: [TRIGGERS] });

    const answer = setUp(daftar);
    const later = daftar.call('switchTickOn');

    expect(answer).toMatchObject({ ok: true, value: { tick: 'refused' } });
    expect(later).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('hamma katakchani belgilang') },
    });
    expect([health(daftar).standing, daftar.records('Xodimlar')]).toMatchObject(['never', [{ Ism: 'Aziz' }]]);
  });
});

describe('Health', () => {
  it('opens in at most five blocking calls, however many records there are, and counts them', () => {
    const daftar = aFirm();
    const deals = Array.from({ length: 300 }, (_, index) => aDealToImport({ customer: { name: `Mijoz ${index}` } }));
    mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals }]));

    const calls = [daftar.run('openHealth'), daftar.call('health', ['uz'])].map(({ record }) => record.blocking);

    expect(calls.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(5);
    expect(health(daftar).rows).toEqual([
      { table: 'Bitimlar', rows: 301 },
      { table: 'Mijozlar', rows: 301 },
    ]);
  });

  it('knows a workbook in which nothing is set up yet', () => {
    expect(health(openDaftar())).toMatchObject({ isSetUp: false, standing: 'never', rows: [] });
  });

  it('does the work when it is asked to, by who asks, without a sign of life of the trigger', () => {
    const daftar = aFirm();
    leaveWork(daftar);
    daftar.clock.advance(4 * HOUR);

    const answer = mustEndWell(daftar.call<Answer<HealthView>>('runTick', [], { as: SELLER }));

    expect(answer).toMatchObject({ ok: true, value: { standing: 'dead', trouble: null } });
    expect(daftar.records('Mijozlar')).toHaveLength(3);
  });

  it('is refused to who may only look', () => {
    const daftar = aFirm();
    daftar.setConsent(SELLER, { canEdit: false });

    const outcome = daftar.call('switchTickOff', [], { as: SELLER });

    expect(outcome).toMatchObject({ ok: false, error: { message: expect.stringContaining('faqat koʻra olasiz') } });
  });
});
