// The host as its users see it: functions, menus, edits, locks, crashes and records.

import { createHost } from '../../host/create-host';
import type { HumanEdit } from '../../host/grid/grid';
import { createMemoryGrid } from '../../host/grid/memory-grid';
import type { Host, Outcome } from '../../host/host';

const aHost = (code: string, facts: Partial<Parameters<typeof createHost>[0]> = {}): Host =>
  createHost({ code, ...facts });
const messageOf = (outcome: Outcome | undefined) => (outcome && !outcome.ok ? outcome.error.message : 'no error');
const cellOf = (host: Host, column: number) =>
  host.grid.read(0, { row: 1, column, rows: 1, columns: 1 })[0]?.[0]?.value;

describe('a run', () => {
  it('begins with fresh globals each time', () => {
    const host = aHost('let count = 0; function next() { return ++count; }');

    expect([host.run('next'), host.run('next')]).toMatchObject([{ value: 1 }, { value: 1 }]);
  });

  it('reaches only top-level functions', () => {
    const host = aHost('const arrow = () => 1; function outer() { function inner() {} } var late = function () {};');

    expect(['arrow', 'inner', 'late', 'none'].map((name) => messageOf(host.run(name)))).toEqual([
      'Script function not found: arrow',
      'Script function not found: inner',
      'Script function not found: late',
      'Script function not found: none',
    ]);
  });

  it('gives back the error that the script threw as an Error of ours', () => {
    const outcome = aHost(`function main() { throw new TypeError('Deal 7 has no stage.'); }`).run('main');

    expect(outcome).toMatchObject({ ok: false, error: { name: 'TypeError', message: 'Deal 7 has no stage.' } });
    expect(outcome.ok ? null : outcome.error).toBeInstanceOf(Error);
    expect(outcome.record.error).toBe('Deal 7 has no stage.');
  });

  it('is recorded with its log, and the last 500 are kept', () => {
    const host = aHost(`function main() { console.log('a %s', 1); Logger.log('b'); console.error('c'); }`);

    for (let time = 0; time < 501; time++) host.run('main');

    expect(host.executions.length).toBe(500);
    expect(host.executions[0]).toMatchObject({
      name: 'main',
      startedAt: Date.UTC(2026, 2, 2, 4),
      log: ['a 1', 'b', 'Error: c'],
    });
  });

  it('ends after six minutes, and a simple trigger after thirty seconds', () => {
    const host = aHost(
      `function onOpen() { wait(31000); } function wait(ms) { try { Utilities.sleep(ms / 2); Utilities.sleep(ms / 2); SpreadsheetApp.getActive(); } catch (e) {} }`,
    );

    expect(messageOf(host.open())).toBe('Exceeded maximum execution time');
    expect(messageOf(host.run('wait', [300_000]))).toBe('no error');
    expect(messageOf(host.run('wait', [360_000]))).toBe('Exceeded maximum execution time');
  });
});

describe('a call from a page', () => {
  const code = `function echo(x) { return x; } function hidden_() {} function when() { return { at: new Date() }; } function kind(x) { return [x instanceof Array, Object.getPrototypeOf(x) === Array.prototype]; }`;

  it('carries plain data both ways, made of the realm of the script', () => {
    const host = aHost(code);

    expect(host.call('echo', [{ a: [1, null, undefined], b: undefined }])).toMatchObject({
      ok: true,
      value: { a: [1, null, null] },
    });
    expect(host.call('kind', [[1]])).toMatchObject({ value: [true, true] });
  });

  it('fails for a Date in either direction', () => {
    const host = aHost(code);

    expect(messageOf(host.call('echo', [{ due: new Date() }]))).toBe('Failed due to illegal value in property: 0.due');
    expect(messageOf(host.call('when'))).toBe('Failed due to illegal value in property: at');
  });

  it('reaches no function whose name ends in an underscore', () => {
    expect(messageOf(aHost(code).call('hidden_'))).toBe('Script function not found: hidden_');
  });

  it('costs the round trip', () => {
    expect(aHost(code).call('echo', [1]).record.modelledMs).toEqual({ low: 400, typical: 1000, high: 3000 });
  });
});

describe('menus', () => {
  const code = `
    function onOpen(e) {
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('Daftar').addItem('Set up', 'setUp').addSeparator().addSubMenu(ui.createMenu('More').addItem('Help', 'help')).addToUi();
      return String(e.authMode) + ' ' + e.source.getName();
    }
    function setUp() { return 'done'; }`;

  it('are those that onOpen made, once, however often it runs', () => {
    const host = aHost(code, { grid: createMemoryGrid({ name: 'My book' }) });

    const outcome = host.open();
    host.open({ authMode: 'FULL' });

    expect(outcome).toMatchObject({ value: 'LIMITED My book' });
    expect(host.menus()).toEqual([
      {
        caption: 'Daftar',
        items: [
          { caption: 'Set up', functionName: 'setUp' },
          { caption: '-' },
          { caption: 'More', items: [{ caption: 'Help', functionName: 'help' }] },
        ],
      },
    ]);
  });

  it('are clicked by their captions', () => {
    const host = aHost(code);
    host.open();

    expect(host.click('Daftar', 'Set up')).toMatchObject({ ok: true, value: 'done' });
    expect(messageOf(host.click('Daftar', 'More', 'Help'))).toBe('Script function not found: help');
    expect(() => host.click('Daftar', 'Nothing')).toThrow('There is no menu item "Daftar > Nothing".');
    expect(() => host.click('Daftar')).toThrow('"Daftar" is not an item to click.');
  });

  it('are none where the script has no onOpen', () => {
    const host = aHost('function other() {}');

    expect(host.open().ok).toBe(true);
    expect(host.menus()).toEqual([]);
  });
});

describe('an edit by a person', () => {
  const code = `function onEdit(e) {
    console.log('%s %s %s', e.range.getA1Notation(), e.value, e.oldValue);
    return [e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode), e.source.getActiveSheet().getName(), e.user.getEmail(), 'value' in e];
  }`;

  it('is parsed as typed and fires onEdit with what was and what is', () => {
    const host = aHost(code);

    const first = host.type('Sheet1', 'A1', '007');
    const second = host.type('Sheet1', 'A1', '=1+1');
    const third = host.type('Sheet1', 'B1', 'TRUE');

    expect([first, second, third].map((outcome) => (outcome?.ok ? outcome.value : messageOf(outcome)))).toEqual([
      ['A1', '7', undefined, 'LIMITED', 'Sheet1', '', true],
      ['A1', undefined, '7', 'LIMITED', 'Sheet1', '', false],
      ['B1', 'TRUE', undefined, 'LIMITED', 'Sheet1', '', true],
    ]);
  });

  it('fires nothing where there is no onEdit, nor when a script writes', () => {
    const quiet = aHost('function main() { SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValue(1); }');
    const heard = aHost(
      `function onEdit() {} function main() { SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValue(1); }`,
    );

    heard.run('main');

    expect(quiet.type('Sheet1', 'A1', 'x')).toBeUndefined();
    expect(heard.executions.map((record) => record.name)).toEqual(['main']);
  });

  it('made on the screen of the grid fires onEdit as well, a change of structure does not', () => {
    const heard: ((edit: HumanEdit) => void)[] = [];
    const grid = Object.assign(createMemoryGrid(), {
      onHumanEdit: (one: (edit: HumanEdit) => void) => heard.push(one),
    });
    const host = aHost(code, { grid });
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    grid.write(0, 1, 1, [[{ value: 'new' }]]);

    for (const tell of heard) {
      tell({ kind: 'edit', sheetId: 0, area, before: { value: 'old', formula: '', format: '' }, by: 'a@x.uz' });
      tell({ kind: 'edit', sheetId: 0, area: { ...area, rows: 2 }, by: '' });
      tell({ kind: 'structure', sheetId: 0, area, by: '' });
    }

    expect(host.executions.map((record) => [record.name, record.log])).toEqual([
      ['onEdit', ['A1 new old']],
      ['onEdit', ['A1:A2 undefined undefined']],
    ]);
  });

  it('is refused by a strict validation rule', () => {
    const host = aHost('');
    host.grid.setValidation(
      0,
      { row: 1, column: 1, rows: 1, columns: 1 },
      {
        kind: 'list',
        criteria: 'VALUE_IN_LIST',
        args: ['Won'],
        allowInvalid: false,
        showDropdown: true,
        help: 'Choose a stage.',
      },
    );

    expect(() => host.type('Sheet1', 'A1', 'Open')).toThrow(
      'violates the data validation rules set on this cell. Choose a stage.',
    );
    expect(cellOf(host, 1)).toBeNull();
  });
});

describe('a lock', () => {
  const code = `
    function hold() { LockService.getScriptLock().waitLock(1000); SpreadsheetApp.getActive(); }
    function wait() { LockService.getScriptLock().waitLock(3000); }
    function attempt() { const l = LockService.getScriptLock(); return [l.tryLock(500), l.hasLock()]; }
    function document() { return LockService.getDocumentLock().tryLock(1); }`;

  it('keeps another execution out until its holder ends', () => {
    const host = aHost(code);
    const inside: unknown[] = [];
    host.beforeCall((call) => {
      if (call !== 'SpreadsheetApp.getActive') return;
      const start = host.clock.now();
      inside.push(messageOf(host.run('wait')), host.run('attempt'), host.run('document'), host.clock.now() - start);
    });

    host.run('hold');

    expect(inside).toMatchObject([
      'Lock timeout: another process was holding the lock for too long.',
      { value: [false, false] },
      { value: true },
      3500,
    ]);
    expect(host.run('attempt')).toMatchObject({ value: [true, true] });
  });
});

describe('a crash between two service calls', () => {
  const code = `function main() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    LockService.getScriptLock().waitLock(10);
    try { sheet.getRange(1, 1).setValue('first'); sheet.getRange(1, 2).setValue('second'); }
    catch (e) { sheet.getRange(1, 3).setValue('cleanup'); }
    return 'survived';
  }`;

  it('lets no later call through, even when the script catches it, and frees the lock', () => {
    const host = aHost(code);
    let writes = 0;
    host.onCall((call) => {
      if (call === 'Range.setValue' && ++writes === 2) throw new Error('power cut');
    });

    const outcome = host.run('main');
    host.onCall(null);

    expect(messageOf(outcome)).toBe('power cut');
    expect([cellOf(host, 1), cellOf(host, 2), cellOf(host, 3)]).toEqual(['first', null, null]);
    expect(host.run('main')).toMatchObject({ ok: true, value: 'survived' });
  });

  it('may be a human edit instead', () => {
    const host = aHost(code);
    host.beforeCall((call, index) => {
      if (call === 'Range.setValue' && index > 0) host.type('Sheet1', 'D1', 'typed meanwhile');
    });

    expect(host.run('main').ok).toBe(true);
    expect([cellOf(host, 1), cellOf(host, 4)]).toEqual(['first', 'typed meanwhile']);
  });
});

describe('code in this very process', () => {
  it("finds Google's globals and the time of the host, and leaves none behind", () => {
    const host = aHost('');
    const real = Date;

    const outcome = host.inProcess(() => {
      SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.getRange('A1').setValue('x');
      return [new Date().toISOString(), Array.isArray(SpreadsheetApp.getActiveSheet().getRange('A1').getValues())];
    });

    expect(outcome).toMatchObject({ ok: true, value: ['2026-03-02T04:00:00.000Z', true] });
    expect(['SpreadsheetApp' in globalThis, Date === real, cellOf(host, 1)]).toEqual([false, true, 'x']);
  });

  it('leaves none behind when it throws', () => {
    const outcome = aHost('').inProcess(() => {
      SpreadsheetApp.getActive().getSheetByName('x')?.getRange(1, 1);
      throw new Error('stop');
    });

    expect(messageOf(outcome)).toBe('stop');
    expect('LockService' in globalThis).toBe(false);
  });
});

describe('the properties of a host', () => {
  it('can be kept and given to the next one', () => {
    const code = `
      function put() { PropertiesService.getDocumentProperties().setProperty('sheet', '7'); PropertiesService.getUserProperties().setProperty('lang', 'uz'); }
      function get() { return [PropertiesService.getDocumentProperties().getProperty('sheet'), PropertiesService.getUserProperties().getProperty('lang')]; }`;
    const first = aHost(code);
    first.run('put');

    const next = aHost(code, { properties: JSON.parse(JSON.stringify(first.properties())) });

    expect(next.run('get')).toMatchObject({ value: ['7', 'uz'] });
    expect(first.properties()).toEqual({
      script: {},
      document: { sheet: '7' },
      users: { 'owner@example.com': { lang: 'uz' } },
    });
  });
});
