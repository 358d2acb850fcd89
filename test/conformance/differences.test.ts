// Pins each line of docs/differences-from-google.md: these cases would fail on Google.

import { readFileSync } from 'node:fs';
import { createHost } from '../../host/create-host';
import { createLiveGrid } from '../../host/grid/live-grid';
import { createMemoryGrid } from '../../host/grid/memory-grid';
import { runWithAnswers } from '../../host/server/questions';
import { hostOf, runScript } from '../support/run-script';

const run = (body: string, facts: { locale?: string } = {}) => runScript(body, createMemoryGrid(facts));

describe('unlike Google', () => {
  it('a look that is set is seen by people before it is committed', () => {
    const seen: unknown[] = [];
    const host = hostOf(`sheet.getRange('A1').setBackground('#ff0000'); sheet.getName();`, createMemoryGrid());
    host.beforeCall((call) => {
      if (call === 'Sheet.getName') seen.push(host.grid.style(0, 1, 1).background);
    });

    host.run('main');

    expect(seen).toEqual(['#ff0000']);
  });

  it('the local parts of a Date are those of the process', () => {
    const code = 'function main() { return new Date(0).getHours(); }';

    const outcome = createHost({ code, manifest: { timeZone: 'Pacific/Auckland' } }).run('main');

    expect(outcome).toMatchObject({ value: new Date(0).getHours() });
  });

  it('memory-grid evaluates no formula', () => {
    expect(run(`sheet.getRange('A1').setFormula('=1+1'); return sheet.getRange('A1').getValue();`)).toBe('');
  });

  it('memory-grid leaves the references of a formula as they are when rows are inserted', () => {
    expect(
      run(
        `sheet.getRange('B1').setFormula('=A5'); sheet.insertRowBefore(2); return sheet.getRange('B1').getFormula();`,
      ),
    ).toBe('=A5');
  });

  it('a formula keeps its references when deleted cells let others move', () => {
    const script = `sheet.getRange('B1').setFormula('=A5'); sheet.getRange('A2').deleteCells(SpreadsheetApp.Dimension.ROWS); return sheet.getRange('B1').getFormula();`;

    expect([run(script), runScript(script, createLiveGrid())]).toEqual(['=A5', '=A5']);
  });

  it('a formula with commas is taken in a locale with decimal commas', () => {
    expect(
      run(`sheet.getRange('A1').setFormula('=SUM(1,2)'); return sheet.getRange('A1').getFormula();`, {
        locale: 'ru_RU',
      }),
    ).toBe('=SUM(1,2)');
  });

  it('getFormula gives commas in every locale', () => {
    expect(
      run(`sheet.getRange('A1').setFormula('=SUM(1;2)'); return sheet.getRange('A1').getFormula();`, {
        locale: 'ru_RU',
      }),
    ).toBe('=SUM(1,2)');
  });

  it('a lock that is held does not come free by waiting', () => {
    const code = `function hold() { LockService.getScriptLock().waitLock(1); SpreadsheetApp.getActive(); } function wait() { return LockService.getScriptLock().tryLock(9000); }`;
    const host = createHost({ code });
    const answers: unknown[] = [];
    host.beforeCall((call) => {
      if (call === 'SpreadsheetApp.getActive') answers.push(host.run('wait'));
    });

    host.run('hold');

    expect(answers).toMatchObject([{ value: false }]);
  });

  it('an alert that only tells is answered with OK at once', () => {
    expect(run(`const ui = SpreadsheetApp.getUi(); return ui.alert('Hi') === ui.Button.OK;`)).toBe(true);
  });

  it('in the workbench a script may ask only before it changes anything', () => {
    const host = hostOf(
      `sheet.getRange('A1').setValue(1); const ui = SpreadsheetApp.getUi(); ui.alert('Sure?', ui.ButtonSet.YES_NO);`,
      createMemoryGrid(),
    );

    expect(runWithAnswers(host, [], () => host.run('main'))).toEqual({
      ok: false,
      message:
        'An alert with a choice, after the script has changed something, is not emulated in the workbench. Ask first.',
    });
  });

  it('only the time of services and of sleep counts towards the limit of a run', () => {
    const host = hostOf('let n = 0; for (let i = 0; i < 1e6; i++) n += i; return n;', createMemoryGrid());

    expect(host.run('main').record.modelledMs.typical).toBeLessThan(600);
  });

  it('sleeping moves the clock of the host and waits for nothing', () => {
    const started = performance.now();

    run('Utilities.sleep(60000)');

    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('a list or an object in a cell is refused', () => {
    expect(() => run(`sheet.getRange('A1').setValue({ a: 1 })`)).toThrow(
      'A value of the type object cannot be written into a cell.',
    );
  });

  it('a border can be drawn but not removed by itself', () => {
    expect(() => run(`sheet.getRange('A1').setBorder(false, null, null, null, null, null)`)).toThrow(
      'Removing borders is not emulated.',
    );
  });

  it('every border is drawn as one solid line', () => {
    const grid = createMemoryGrid();

    runScript(
      `sheet.getRange('A1').setBorder(true, null, null, null, null, null, 'red', SpreadsheetApp.BorderStyle.DOUBLE)`,
      grid,
    );

    expect(grid.borders(0, 1, 1)).toEqual([{ side: 'top', color: '#ff0000' }]);
  });

  it('rows inserted after a row look like the row below', () => {
    const script = `sheet.getRange('A2').setFontWeight('bold'); sheet.insertRowAfter(1); return sheet.getRange('A2').getFontWeight();`;

    expect(run(script)).toBe('bold');
  });

  it('a column of a folded group that is shown unfolds it', () => {
    const script = `sheet.getRange('B:D').shiftColumnGroupDepth(1); sheet.getColumnGroup(2, 1).collapse(); sheet.showColumns(3);
      return [sheet.getColumnGroup(2, 1).isCollapsed(), sheet.isColumnHiddenByUser(2)];`;

    expect([run(script), runScript(script, createLiveGrid())]).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  it('groups over the very same columns fold as one', () => {
    const script = `sheet.getRange('B:D').shiftColumnGroupDepth(2); sheet.getColumnGroup(2, 2).collapse(); return sheet.getColumnGroup(2, 1).isCollapsed();`;

    expect([run(script), runScript(script, createLiveGrid())]).toEqual([true, true]);
  });

  it('a refused edit of a person is an error for the one who typed', () => {
    const host = createHost({ code: '' });
    const rule = {
      kind: 'date',
      criteria: 'DATE_IS_VALID_DATE',
      args: [],
      allowInvalid: false,
      showDropdown: false,
      help: '',
    } as const;
    host.grid.setValidation(0, { row: 1, column: 1, rows: 1, columns: 1 }, rule);

    expect(() => host.type('Sheet1', 'A1', 'x')).toThrow('violates the data validation rules');
  });

  it('validation by a formula takes everything', () => {
    const script = `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=FALSE').setAllowInvalid(false).build());
      sheet.getRange('A1').setValue(1); return sheet.getRange('A1').getValue();`;

    expect(run(script)).toBe(1);
  });

  it('a filter hides and shows rows as soon as their values change', () => {
    const script = `sheet.getRange('A1:A2').setValues([['h'], ['x']]).createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['x']).build());
      const before = sheet.isRowHiddenByFilter(2); sheet.getRange('A2').setValue('y'); return [before, sheet.isRowHiddenByFilter(2)];`;

    expect(run(script)).toEqual([true, false]);
  });

  it('a filter by a formula is refused', () => {
    expect(() =>
      run(
        `sheet.getRange('A1:A2').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied('=TRUE').build());`,
      ),
    ).toThrow('A filter by a formula is not emulated.');
    expect(() => run(`sheet.getRange('A1').clear({ skipFilteredRows: true })`)).toThrow('is not emulated');
  });

  it('a banding and a filter are kept, not drawn', () => {
    const grid = createLiveGrid();

    runScript(
      `sheet.getRange('A1:A2').setValues([['h'], ['x']]).applyRowBanding(); sheet.getRange('A1:A2').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['x']).build());`,
      grid,
    );

    expect([grid.style(0, 1, 1).background, grid.isRowHidden(0, 2)]).toEqual(['#ffffff', false]);
  });

  it('the position of the buttons of groups is kept, not drawn', () => {
    const drawn = (position: string) => {
      const grid = createLiveGrid();
      const script = `sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.${position}); sheet.getRange('B:C').shiftColumnGroupDepth(1); return String(sheet.getColumnGroupControlPosition());`;
      return [runScript(script, grid), grid.snapshot().sheets[0]?.headerGroups];
    };

    const groups = { ROW: [], COL: [{ start: 1, end: 2 }] };
    expect([drawn('BEFORE'), drawn('AFTER')]).toEqual([
      ['BEFORE', groups],
      ['AFTER', groups],
    ]);
  });

  it('a person types into a protected cell', () => {
    const host = hostOf(`sheet.getRange('A1').protect().removeEditors([]);`, createMemoryGrid());
    host.run('main');

    host.type('Sheet1', 'A1', 'x', { as: 'seller@example.com' });

    expect(host.grid.read(0, { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value).toBe('x');
  });

  it('a border stays behind when its cell is copied', () => {
    const grid = createMemoryGrid();

    runScript(
      `sheet.getRange('A1').setBorder(true, null, null, null, null, null); sheet.getRange('A1').copyTo(sheet.getRange('B2'));`,
      grid,
    );

    expect([grid.borders(0, 1, 1).length, grid.borders(0, 2, 2).length]).toEqual([1, 0]);
  });

  it('a fitted column is as wide as its longest text has letters', () => {
    expect(
      run(`sheet.getRange('A1').setValue('x'.repeat(20)); return sheet.autoResizeColumn(1).getColumnWidth(1);`),
    ).toBe(148);
  });

  it('a table among charts is drawn as columns', () => {
    const grid = createLiveGrid();

    runScript(
      `sheet.insertChart(sheet.newChart().asTableChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 1, 0, 0).build());`,
      grid,
    );

    expect(JSON.stringify(grid.snapshot().sheets[0]?.figures)).toContain('"type":"bar"');
  });

  it('no other workbook can be opened', () => {
    expect(() => run(`SpreadsheetApp.openById('another')`)).toThrow('Document another is missing');
  });

  it('a time trigger fires on the dot', () => {
    const host = createHost({
      code: `function make() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).nearMinute(30).create(); } function tick() {}`,
    });
    host.run('make');

    expect(host.windOn(3_600_000).map(({ record }) => record.startedAt % 3_600_000)).toEqual([1_800_000]);
  });

  it('an hour that was left open depends on the name of the function', () => {
    const code = `function make() { for (const name of ['a', 'b', 'a']) ScriptApp.newTrigger(name).timeBased().everyDays(1).create(); }`;
    const host = createHost({ code });
    host.run('make');
    const [a, b, again] = host.triggers().map(({ nextAt }) => nextAt);

    expect([a === again, a === b]).toEqual([true, false]);
  });

  it('a time trigger that was missed three times runs once', () => {
    const host = createHost({
      code: `function make() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); } function tick() {}`,
    });
    host.run('make');
    host.clock.advance(3 * 3_600_000);

    expect(host.fireDue().length).toBe(1);
  });

  it('mail stands in the outbox of the host', () => {
    const host = createHost({ code: `function main() { MailApp.sendEmail('aziz@example.com', 'Hi', ''); }` });

    host.run('main');

    expect(host.outbox().map(({ to }) => to)).toEqual([['aziz@example.com']]);
  });

  it('no other computer is fetched from unless it is named', () => {
    expect(() => run(`UrlFetchApp.fetch('https://elsewhere.example/')`)).toThrow(
      'UrlFetchApp may not reach elsewhere.example: only this computer is open to it. Name it in fetchHosts.',
    );
  });

  it('requireScopes asks nobody', () => {
    const host = createHost({ code: `function main() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); }` });
    host.setConsent('owner@example.com', { refusedScopes: ['https://www.googleapis.com/auth/script.send_mail'] });

    expect([host.run('main').record.error, host.takeShown()]).toEqual([
      'Authorization is required to perform that action.',
      [],
    ]);
  });

  it('a PDF needs the Chromium of this computer', () => {
    const code = `function main() { Utilities.newBlob('<p>', 'text/html').getAs('application/pdf'); }`;

    expect(createHost({ code, chromium: '/nowhere/chromium' }).run('main').record.error).toMatch(/nowhere/);
  });

  it('Logger shows a number as JavaScript does', () => {
    expect(run(`Logger.log(7); return Logger.getLog().trim().slice(-2);`)).toBe(' 7');
  });

  it('a quote in a regular expression counts as the start of a string', () => {
    const script = `const t = HtmlService.createTemplate('<script>/"/.test(a); var b = <?= x ?>;</script>'); t.x = 'c'; return t.evaluate().getContent();`;

    expect(run(script)).toBe('<script>/"/.test(a); var b = c;</script>');
  });
});

it('each known difference names a case above, and each case above is a known difference', () => {
  const listed = [
    ...readFileSync('docs/differences-from-google.md', 'utf8').matchAll(/^- .*\((?:pinned by )"(.+)"\)$/gm),
  ].map(([, title]) => title);
  const cases = [...readFileSync('test/conformance/differences.test.ts', 'utf8').matchAll(/^ {2}it\('(.+)',/gm)].map(
    ([, title]) => title,
  );

  expect(listed).toEqual(cases);
});
