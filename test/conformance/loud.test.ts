// The host never stays silent about a member of Google's that it lacks.

import { createMemoryGrid } from '../../host/grid/memory-grid';
import { runScript } from '../support/run-script';

const run = (body: string) => runScript(body, createMemoryGrid());

describe('a member that is not emulated', () => {
  it.each([
    ['SpreadsheetApp.create', 'host/services/spreadsheet/spreadsheet-app.ts'],
    ['book.addEditor', 'host/services/spreadsheet/spreadsheet.ts', 'Spreadsheet.addEditor'],
    ['sheet.getPivotTables', 'host/services/spreadsheet/sheet.ts', 'Sheet.getPivotTables'],
    ['sheet.getRange("A1").getDataSourceUrl', 'host/services/spreadsheet/range.ts', 'Range.getDataSourceUrl'],
    ['sheet.getRange("A1").noSuchThing', 'host/services/spreadsheet/range.ts', 'Range.noSuchThing'],
    [
      'sheet.newChart().asScatterChart',
      'host/services/spreadsheet/embedded-chart-builder.ts',
      'EmbeddedChartBuilder.asScatterChart',
    ],
    [
      'SpreadsheetApp.newDataValidation().requireNothing',
      'host/services/spreadsheet/data-validation-builder.ts',
      'DataValidationBuilder.requireNothing',
    ],
    ['SpreadsheetApp.getUi().prompt', 'host/services/ui/ui.ts', 'Ui.prompt'],
    ['HtmlService.getUserAgent', 'host/services/html/index.ts'],
    [
      'HtmlService.createTemplate("x").getCodeWithComments',
      'host/services/html/html-template.ts',
      'HtmlTemplate.getCodeWithComments',
    ],
    ['Utilities.zip', 'host/services/utilities/index.ts'],
    ['ScriptApp.newStateToken', 'host/services/script/index.ts'],
    [
      'ScriptApp.newTrigger("f").forUserCalendar',
      'host/services/script/trigger-builder.ts',
      'TriggerBuilder.forUserCalendar',
    ],
    ['Session.getUser', 'host/services/session/index.ts'],
    ['Utilities.DigestAlgorithm.MD2', 'host/services/utilities/encoding.ts', 'DigestAlgorithm.MD2'],
    ['SpreadsheetApp.BorderStyle.WAVY', 'host/services/spreadsheet/enums.ts', 'BorderStyle.WAVY'],
    ['Charts.ChartType.GEO', 'host/services/charts/index.ts', 'ChartType.GEO'],
  ])('%s throws by name and says where to add it', (expression, file, name = expression) => {
    expect(() => run(`${expression};`)).toThrow(`${name} is not emulated. Add it in ${file}.`);
  });

  it('throws an Exception of the realm of the script', () => {
    const script = `try { sheet.noSuchThing; } catch (e) { return [e instanceof Error, e.name, String(e)]; }`;

    expect(run(script)).toEqual([
      true,
      'Exception',
      'Exception: Sheet.noSuchThing is not emulated. Add it in host/services/spreadsheet/sheet.ts.',
    ]);
  });

  it('of a whole service is simply no global', () => {
    expect(() => run('GmailApp.getInboxUnreadCount()')).toThrow('GmailApp is not defined');
  });

  it('cannot be set either', () => {
    expect(() => run('sheet.color = 1')).toThrow('Sheet.color cannot be set.');
  });

  it('does not hinder what the language asks of any object', () => {
    const script =
      'return [String(sheet), "" + SpreadsheetApp, JSON.stringify({ sheet }), typeof sheet.then, "getName" in sheet, sheet == null, [sheet].length];';

    expect(run(script)).toEqual(['Sheet', 'SpreadsheetApp', '{"sheet":{}}', 'undefined', true, false, 1]);
  });

  it('is told apart from an argument that cannot be right', () => {
    expect(() => run(`book.setNamedRange('A_', 'A1')`)).toThrow(
      "don't match the method signature for SpreadsheetApp.Spreadsheet.setNamedRange",
    );
    expect(() => run(`sheet.setConditionalFormatRules([{}])`)).toThrow("don't match the method signature");
    expect(() => run(`SpreadsheetApp.getUi().showSidebar('x')`)).toThrow(
      "don't match the method signature for Ui.showSidebar",
    );
  });
});

describe('the globals', () => {
  it('are those of Apps Script and the language, and nothing of node or of a browser', () => {
    const script = `return ['setTimeout', 'fetch', 'URL', 'TextEncoder', 'atob', 'crypto', 'performance', 'process', 'require', 'module', 'window',
      'structuredClone', 'queueMicrotask', 'WebAssembly', 'Buffer', 'global'].filter((name) => name in globalThis);`;

    expect(run(script)).toEqual([]);
  });

  it('include Intl, Promise and a Date that behaves as ever', () => {
    const script = `return [typeof Intl.NumberFormat, typeof Promise.resolve, new Date(2026, 0, 2).getDate(), Date.UTC(1970, 0, 1), Date.parse('1970-01-01T00:00:00Z'),
      new Date(0) instanceof Date, Object.prototype.toString.call(new Date()), Date.name];`;

    expect(run(script)).toEqual(['function', 'function', 2, 0, 0, true, '[object Date]', 'Date']);
  });
});
