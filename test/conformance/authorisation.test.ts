// What a script may do under each authorisation mode.

import { createHost } from '../../host/create-host';
import type { AuthMode } from '../../host/host';

const tryOut = (body: string, authMode: AuthMode) =>
  createHost({ code: `function main() { ${body} }` }).run('main', [], { authMode });

describe('without any authorisation', () => {
  it('only menus may be built, in the language of the user', () => {
    const outcome = tryOut(
      `SpreadsheetApp.getUi().createAddonMenu().addItem('A', 'a').addToUi(); return Session.getActiveUserLocale();`,
      'NONE',
    );

    expect(outcome).toMatchObject({ ok: true, value: 'en' });
  });

  it.each([
    [
      'SpreadsheetApp.getActiveSpreadsheet()',
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    ],
    [
      'PropertiesService.getDocumentProperties()',
      'You do not have permission to call PropertiesService.getDocumentProperties.',
    ],
    [
      'Session.getActiveUser()',
      'You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    ],
    ['LockService.getDocumentLock()', 'You do not have permission to call LockService.getDocumentLock.'],
  ])('%s is refused', (call, sentence) => {
    const outcome = tryOut(call, 'NONE');

    expect(outcome.ok ? '' : outcome.error.message).toBe(sentence);
  });
});

describe('with limited authorisation', () => {
  it('the workbook and the properties are open', () => {
    const outcome = tryOut(
      `SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); PropertiesService.getDocumentProperties().setProperty('a', '1'); return true;`,
      'LIMITED',
    );

    expect(outcome).toMatchObject({ ok: true, value: true });
  });

  it.each(['showSidebar', 'showModalDialog', 'showModelessDialog'])('Ui.%s is refused', (method) => {
    const outcome = tryOut(`SpreadsheetApp.getUi().${method}(HtmlService.createHtmlOutput('x'), 'T')`, 'LIMITED');

    expect(outcome.ok ? '' : outcome.error.message).toContain(`You do not have permission to call Ui.${method}.`);
  });

  it('toasts are shown all the same', () => {
    const host = createHost({ code: `function main() { SpreadsheetApp.getActive().toast('Hi'); }` });

    host.run('main', [], { authMode: 'LIMITED' });

    expect(host.takeShown()).toEqual([{ kind: 'toast', title: '', message: 'Hi', seconds: 5 }]);
  });
});
