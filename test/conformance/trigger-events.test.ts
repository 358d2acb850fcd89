// What simple and installed triggers are given, and when they run at all.

import { createHost } from '../../host/create-host';
import type { HumanEdit } from '../../host/grid/grid';
import { createMemoryGrid } from '../../host/grid/memory-grid';
import type { Host, HostOptions } from '../../host/host';
import { resultOf } from '../support/outcomes';

const TELL = `
  function install(builder) { return eval('ScriptApp.newTrigger("heard").forSpreadsheet(SpreadsheetApp.getActive()).' + builder + '().create().getUniqueId()'); }
  function heard(e) { console.log(tell(e)); }
  function tell(e) {
    const shown = {};
    for (const key of Object.keys(e).sort()) shown[key] = key === 'range' ? e.range.getA1Notation() : key === 'source' ? e.source.getName() : key === 'user' ? e.user.getEmail() : e[key];
    return JSON.stringify(shown);
  }`;

const aHost = (code = '', options: Partial<HostOptions> = {}): Host =>
  createHost({ code: TELL + code, grid: createMemoryGrid({ name: 'Book' }), ...options });
const lastEvent = (host: Host): unknown => JSON.parse(host.executions.at(-1)?.log[0] ?? 'null');
const namesOf = (host: Host) => host.executions.map(({ name, kind }) => `${kind}: ${name}`);

/** A grid on whose screen a person can be made to do things. */
function aScreen() {
  const heard: ((edit: HumanEdit) => void)[] = [];
  const grid = Object.assign(createMemoryGrid({ name: 'Book' }), {
    onHumanEdit: (one: (edit: HumanEdit) => void) => void heard.push(one),
  });
  return { grid, tell: (edit: HumanEdit) => heard.map((one) => one(edit)) };
}

describe('an installed trigger for edits', () => {
  it('is given what an edit was, with the trigger and full authorisation', () => {
    const host = aHost();
    const triggerUid = resultOf(host.run('install', ['onEdit']));

    host.type('Sheet1', 'B2', 'Won');

    expect(lastEvent(host)).toEqual({
      authMode: 'FULL',
      range: 'B2',
      source: 'Book',
      triggerUid,
      user: 'owner@example.com',
      value: 'Won',
    });
  });

  it.each([
    ['7', '9', { value: '9', oldValue: '7' }],
    ['x', '', { oldValue: 'x' }],
    ['', 'TRUE', { value: 'TRUE' }],
  ])('has value and oldValue as texts, and none for a blank: %j to %j', (before, after, parts) => {
    const host = aHost();
    host.type('Sheet1', 'A1', before);
    host.run('install', ['onEdit']);

    host.type('Sheet1', 'A1', after);

    const { value, oldValue } = lastEvent(host) as { value?: string; oldValue?: string };
    expect({ ...(value !== undefined && { value }), ...(oldValue !== undefined && { oldValue }) }).toEqual(parts);
  });

  it('has neither for more cells than one', () => {
    const screen = aScreen();
    const host = aHost('', { grid: screen.grid });
    host.run('install', ['onEdit']);

    screen.tell({
      kind: 'edit',
      sheetId: 0,
      area: { row: 1, column: 1, rows: 2, columns: 2 },
      by: 'owner@example.com',
    });

    expect(lastEvent(host)).toMatchObject({ range: 'A1:B2' });
    expect(lastEvent(host)).not.toHaveProperty('value');
    expect(lastEvent(host)).not.toHaveProperty('oldValue');
  });

  it("runs as its creator, and does not learn a stranger's address", () => {
    const host = aHost('', { user: { email: 'owner@shop.uz', locale: 'en' } });
    host.run('install', ['onEdit'], { as: 'owner@shop.uz' });

    host.type('Sheet1', 'A1', 'x', { as: 'seller@shop.uz' });
    const asConsumer = lastEvent(host);
    host.setAccountType('workspace');
    host.type('Sheet1', 'A1', 'y', { as: 'seller@shop.uz' });
    const asColleague = lastEvent(host);
    host.type('Sheet1', 'A1', 'z', { as: 'guest@elsewhere.com' });

    expect([asConsumer, asColleague, lastEvent(host)]).toMatchObject([
      { user: '' },
      { user: 'seller@shop.uz' },
      { user: '' },
    ]);
    expect(host.executions.at(-1)).toMatchObject({ user: 'owner@shop.uz', kind: 'trigger' });
  });

  it('runs beside the simple one, which keeps its own limits', () => {
    const host = aHost('function onEdit(e) { console.log(tell(e)); }');
    host.run('install', ['onEdit']);

    host.type('Sheet1', 'A1', 'x');

    expect(namesOf(host).slice(1)).toEqual(['simple trigger: onEdit', 'trigger: heard']);
    expect(JSON.parse(host.executions[1]?.log[0] ?? '')).toEqual({
      authMode: 'LIMITED',
      range: 'A1',
      source: 'Book',
      user: '',
      value: 'x',
    });
  });

  it('does not hear what scripts write', () => {
    const host = aHost(
      `function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1).clear(); SpreadsheetApp.getActiveSheet().insertRowAfter(1); }`,
    );
    for (const builder of ['onEdit', 'onChange']) host.run('install', [builder]);

    host.run('write');

    expect(namesOf(host)).toEqual(['run: install', 'run: install', 'run: write']);
  });
});

describe('an installed trigger for changes', () => {
  it.each([
    ['INSERT_ROW', 'INSERT_ROW'],
    ['REMOVE_COLUMN', 'REMOVE_COLUMN'],
    [undefined, 'OTHER'],
  ] as const)('is told of %s as %s', (change, changeType) => {
    const screen = aScreen();
    const host = aHost('', { grid: screen.grid });
    const triggerUid = resultOf(host.run('install', ['onChange']));
    const area = { row: 1, column: 1, rows: 1, columns: 1 };

    screen.tell({ kind: 'structure', sheetId: 0, area, by: '', ...(change && { change }) });

    expect(lastEvent(host)).toEqual({ authMode: 'FULL', changeType, triggerUid, user: '' });
  });

  it('is told of an edit too', () => {
    const host = aHost();
    host.run('install', ['onChange']);

    host.type('Sheet1', 'A1', 'x');

    expect(lastEvent(host)).toMatchObject({ changeType: 'EDIT' });
  });

  it('is not told of by the simple trigger for edits', () => {
    const screen = aScreen();
    const host = aHost('function onEdit() {}', { grid: screen.grid });

    screen.tell({ kind: 'structure', sheetId: 0, area: { row: 1, column: 1, rows: 1, columns: 1 }, by: '' });

    expect(host.executions).toEqual([]);
  });
});

describe('opening the workbook', () => {
  it('runs the installed triggers after the simple one', () => {
    const host = aHost('function onOpen(e) { console.log(tell(e)); }');
    const triggerUid = resultOf(host.run('install', ['onOpen']));

    host.open();

    expect(namesOf(host).slice(1)).toEqual(['simple trigger: onOpen', 'trigger: heard']);
    expect(host.executions.slice(1).map(({ log }) => JSON.parse(log[0] ?? ''))).toEqual([
      { authMode: 'LIMITED', source: 'Book', user: '' },
      { authMode: 'FULL', source: 'Book', triggerUid, user: 'owner@example.com' },
    ]);
  });

  it('of an add-on that was not allowed yet gives onOpen no authorisation at all', () => {
    const host = aHost('function onOpen(e) { return String(e.authMode); }', { edition: 'addon' });
    host.setConsent('new@x.uz', { authorised: false });

    expect([resultOf(host.open({ as: 'new@x.uz' })), resultOf(host.open())]).toEqual(['NONE', 'LIMITED']);
  });

  it('for looking only runs no onOpen', () => {
    const host = aHost(`function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('a', 'a').addToUi(); }`);
    host.setConsent('viewer@x.uz', { canEdit: false });

    host.open({ as: 'viewer@x.uz' });

    expect(host.menus()).toEqual([]);
  });
});

describe('installing the add-on', () => {
  it('runs onInstall with full authorisation', () => {
    const host = aHost('function onInstall(e) { return tell(e); }', { edition: 'addon' });

    expect(JSON.parse(String(resultOf(host.install())))).toEqual({ authMode: 'FULL', source: 'Book', user: '' });
  });
});

describe('selecting cells', () => {
  const code = 'function onSelectionChange(e) { return tell(e); }';

  it('fires onSelectionChange with the cells, once the workbook was opened', () => {
    const host = aHost(code);
    const before = host.select('Sheet1', 'B2:C3');
    host.open();

    const after = host.select('Sheet1', 'B2:C3');

    expect(before).toBeUndefined();
    expect(JSON.parse(String(resultOf(after)))).toEqual({
      authMode: 'LIMITED',
      range: 'B2:C3',
      source: 'Book',
      user: '',
    });
  });

  it('drops what comes within two seconds of the last one', () => {
    const host = aHost(code);
    host.open();

    const fired = [0, 1999, 1, 2000].map((pause) => {
      host.clock.advance(pause);
      return host.select('Sheet1', 'A1') !== undefined;
    });

    expect(fired).toEqual([true, false, true, true]);
  });

  it('makes the sheet of the cells the active one', () => {
    const grid = createMemoryGrid();
    grid.insertSheet('Deals');
    const host = aHost('function active() { return SpreadsheetApp.getActiveSheet().getName(); }', { grid });

    host.select('Deals', 'A1');

    expect(resultOf(host.run('active'))).toBe('Deals');
  });
});

describe('sending the form', () => {
  it('adds a row below the headings and fires with what was sent', () => {
    const host = aHost();
    for (const [a1, heading] of [
      ['A1', 'Timestamp'],
      ['B1', 'Name'],
      ['C1', 'Amount'],
    ] as const)
      host.type('Sheet1', a1, heading);
    const triggerUid = resultOf(host.run('install', ['onFormSubmit']));

    host.submitForm('Sheet1', { Name: 'Aziz', Amount: '007' });

    expect(lastEvent(host)).toEqual({
      authMode: 'FULL',
      namedValues: { Amount: ['007'], Name: ['Aziz'], Timestamp: ['3/2/2026 9:00:00'] },
      range: 'A2:C2',
      triggerUid,
      values: ['3/2/2026 9:00:00', 'Aziz', '007'],
    });
    expect(host.grid.read(0, { row: 2, column: 2, rows: 1, columns: 2 })[0]?.map(({ value }) => value)).toEqual([
      'Aziz',
      7,
    ]);
  });

  it('refuses an answer to what nobody asked', () => {
    expect(() => aHost().submitForm('Sheet1', { Age: '7' })).toThrow('Sheet1 has no heading "Age".');
  });
});

describe('edits that come while onEdit runs', () => {
  const code = `function onEdit(e) { console.log(e.range.getA1Notation() + ' ' + e.value); SpreadsheetApp.getActive(); }`;

  it('wait, two at most; the others are lost', () => {
    const host = aHost(code);
    let typed = false;
    host.beforeCall((call) => {
      if (typed || call !== 'SpreadsheetApp.getActive') return;
      typed = true;
      for (const row of [2, 3, 4, 5]) host.type('Sheet1', `A${row}`, String(row));
    });

    host.type('Sheet1', 'A1', '1');

    expect(host.executions.map(({ log }) => log[0])).toEqual(['A1 1', 'A2 2', 'A3 3']);
    expect(host.droppedEdits()).toBe(2);
    expect(host.grid.lastRow(0)).toBe(5);
  });

  it('are told the value that they had when they were made', () => {
    const host = aHost(code);
    let count = 0;
    host.beforeCall((call) => {
      if (call === 'SpreadsheetApp.getActive' && count++ === 0) {
        host.type('Sheet1', 'B1', 'first');
        host.type('Sheet1', 'B1', 'second');
      }
    });

    host.type('Sheet1', 'A1', '1');

    expect(host.executions.map(({ log }) => log[0])).toEqual(['A1 1', 'B1 first', 'B1 second']);
  });
});
