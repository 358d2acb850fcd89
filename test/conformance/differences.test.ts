// Pins each line of docs/differences-from-google.md: these cases would fail on Google.

import { readFileSync } from 'node:fs';
import { createHost } from '../../host/create-host';
import { createMemoryGrid } from '../../host/grid/memory-grid';
import { hostOf, runScript } from '../support/run-script';

const run = (body: string, facts: { locale?: string } = {}) => runScript(body, createMemoryGrid(facts));

describe('unlike Google', () => {
  it('a write is seen by people before it is committed', () => {
    const seen: unknown[] = [];
    const host = hostOf(`sheet.getRange('A1').setValue('x'); sheet.getName();`, createMemoryGrid());
    host.beforeCall((call) => {
      if (call === 'Sheet.getName')
        seen.push(host.grid.read(0, { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value);
    });

    host.run('main');

    expect(seen).toEqual(['x']);
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

  it('memory-grid sorts values, formulas and number formats, not styles and rules', () => {
    const script = `sheet.getRange('A1:A2').setValues([[2], [1]]); sheet.getRange('A1').setFontWeight('bold'); sheet.getRange('A1:A2').sort(1);
      return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getFontWeight()];`;

    expect(run(script)).toEqual([1, 'bold']);
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

  it('an alert is answered with OK at once, and a question is not emulated', () => {
    expect(run(`const ui = SpreadsheetApp.getUi(); return ui.alert('Hi') === ui.Button.OK;`)).toBe(true);
    expect(() => run(`const ui = SpreadsheetApp.getUi(); ui.alert('Sure?', ui.ButtonSet.YES_NO);`)).toThrow(
      'Ui.alert with YES_NO is not emulated. Add it in host/services/ui/ui.ts.',
    );
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

  it('a border can be drawn but not removed', () => {
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

  it('the document lock is there in every execution', () => {
    expect(run('return LockService.getDocumentLock().tryLock(1);')).toBe(true);
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
