// What an execution may do: by its mode, by the scopes of the manifest, and by what the person allowed.

import { createHost } from '../../host/create-host';
import type { AuthMode, HostOptions } from '../../host/host';
import { resultOf } from '../support/outcomes';

const AUTH = 'https://www.googleapis.com/auth/';
const aHost = (body: string, options: Partial<HostOptions> = {}) =>
  createHost({ code: `function main() { ${body}; return 'done'; }`, ...options });
const withScopes = (...names: string[]): Partial<HostOptions> => ({
  manifest: { oauthScopes: names.map((name) => AUTH + name) },
});

describe('an authorisation mode', () => {
  const MODES: readonly AuthMode[] = ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'];

  it.each([
    ['SpreadsheetApp.getUi().createMenu("M").addItem("a", "a").addToUi()', 'yes yes yes yes'],
    ['Session.getActiveUserLocale()', 'yes yes yes yes'],
    ['Utilities.formatDate(new Date(), "UTC", "y")', 'yes yes yes yes'],
    ['console.log(1)', 'yes yes yes yes'],
    ['ContentService.createTextOutput("x")', 'yes yes yes yes'],
    ['SpreadsheetApp.getActive().getName()', 'no yes yes yes'],
    ['SpreadsheetApp.getActiveSheet().getRange("A1").getValue()', 'no yes yes yes'],
    ['SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)', 'no no yes yes'],
    ['SpreadsheetApp.getActiveSheet().appendRow([1])', 'no no yes yes'],
    ['SpreadsheetApp.getActiveSheet().insertRowAfter(1)', 'no no yes yes'],
    ['PropertiesService.getDocumentProperties().getProperty("a")', 'no yes yes yes'],
    ['CacheService.getScriptCache().put("a", "1")', 'no yes yes yes'],
    ['LockService.getScriptLock().tryLock(1)', 'no yes yes yes'],
    ['HtmlService.createHtmlOutput("x")', 'no yes yes yes'],
    ['Session.getActiveUser().getEmail()', 'no yes yes yes'],
    ['ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)', 'no yes yes yes'],
    ['UrlFetchApp.getRequest("http://localhost/")', 'yes yes yes yes'],
    ['SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))', 'no no no yes'],
    ['SpreadsheetApp.getUi().alert("x")', 'no no no yes'],
    ['MailApp.getRemainingDailyQuota()', 'no no no yes'],
    ['ScriptApp.getProjectTriggers()', 'no no no yes'],
    ['ScriptApp.newTrigger("f")', 'no no no yes'],
    ['ScriptApp.getOAuthToken()', 'no no no yes'],
  ])('%s under NONE, CUSTOM_FUNCTION, LIMITED, FULL: %s', (call, allowed) => {
    const host = aHost(call);

    expect(MODES.map((authMode) => (host.run('main', [], { authMode }).ok ? 'yes' : 'no')).join(' ')).toBe(allowed);
  });

  it('too weak for a call is told with the scope that the call needs', () => {
    const outcome = aHost(`MailApp.sendEmail('a@x.uz', '', '')`).run('main', [], { authMode: 'LIMITED' });

    expect(resultOf(outcome)).toBe(
      `Error: You do not have permission to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
    );
  });

  it('lets no simple trigger fetch anything', () => {
    const host = createHost({ code: `function onEdit() { UrlFetchApp.fetch('http://localhost:1/'); }` });

    expect(resultOf(host.type('Sheet1', 'A1', 'x'))).toBe(
      `Error: You do not have permission to call UrlFetchApp.fetch. Required permissions: ${AUTH}script.external_request`,
    );
  });
});

describe('a custom function', () => {
  const code = `function DOUBLE(values) { return values.map((row) => row.map((n) => n * 2)); } function WRITE() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
    function LONG() { Utilities.sleep(31000); SpreadsheetApp.getActive(); } function WHO() { return Session.getActiveUser().getEmail(); }`;

  it('gets cells and gives cells', () => {
    expect(resultOf(createHost({ code }).customFunction('DOUBLE', [[[1, 2]]]))).toEqual([[2, 4]]);
  });

  it('changes nothing, ends after thirty seconds, and learns nobody’s address', () => {
    const host = createHost({ code });

    expect(['WRITE', 'LONG', 'WHO'].map((name) => resultOf(host.customFunction(name)))).toEqual([
      'Error: You do not have permission to call Range.setValue.',
      'Error: Exceeded maximum execution time',
      '',
    ]);
  });

  it('runs for somebody who allowed nothing', () => {
    const host = createHost({ code });
    host.setConsent('new@x.uz', { authorised: false });

    expect(resultOf(host.customFunction('DOUBLE', [[[3]]], { as: 'new@x.uz' }))).toEqual([[6]]);
  });
});

describe('the scopes of the manifest', () => {
  it.each([
    ['MailApp.sendEmail("a@x.uz", "", "")', 'MailApp.sendEmail', 'script.send_mail'],
    ['UrlFetchApp.fetch("http://localhost/")', 'UrlFetchApp.fetch', 'script.external_request'],
    ['ScriptApp.newTrigger("f")', 'ScriptApp.newTrigger', 'script.scriptapp'],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers', 'script.scriptapp'],
    ['Session.getActiveUser()', 'Session.getActiveUser', 'userinfo.email'],
    ['SpreadsheetApp.getUi().alert("x")', 'Ui.alert', 'script.container.ui'],
  ])('leave out what %s needs', (call, name, scope) => {
    const outcome = aHost(call, withScopes('spreadsheets.currentonly')).run('main');

    expect(resultOf(outcome)).toBe(
      `Error: Specified permissions are not sufficient to call ${name}. Required permissions: ${AUTH}${scope}`,
    );
  });

  it('that name none leave them to Google, who then asks for all that is used', () => {
    expect(resultOf(aHost('MailApp.getRemainingDailyQuota()').run('main'))).toBe('done');
  });

  it('that name no spreadsheet let no function but a simple trigger touch it', () => {
    const host = createHost({
      code: `function main() { SpreadsheetApp.getActive(); } function onEdit() { return SpreadsheetApp.getActive().getName(); }`,
      ...withScopes('script.send_mail'),
    });

    expect(resultOf(host.run('main'))).toBe(
      `Error: Specified permissions are not sufficient to call SpreadsheetApp.getActive. Required permissions: (${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`,
    );
    expect(host.type('Sheet1', 'A1', 'x')?.ok).toBe(true);
  });
});

describe('the scope of the current spreadsheet only', () => {
  const run = (call: string, scope = 'spreadsheets.currentonly') =>
    resultOf(aHost(call, withScopes(scope)).run('main'));

  it.each(['openById("x")', 'openByUrl("x")', 'open("x")', 'create("x")', 'getActiveRangeList()'])(
    'does not do for SpreadsheetApp.%s',
    (call) => {
      const name = call.slice(0, call.indexOf('('));

      expect(run(`SpreadsheetApp.${call}`)).toBe(
        `Error: Specified permissions are not sufficient to call SpreadsheetApp.${name}. Required permissions: ${AUTH}spreadsheets`,
      );
    },
  );

  it.each(['SpreadsheetApp.getActive()', 'SpreadsheetApp.getActiveSheet()', 'SpreadsheetApp.flush()'])(
    'does for %s',
    (call) => {
      expect(run(call)).toBe('done');
      expect(run(call, 'spreadsheets')).toBe('done');
    },
  );
});

describe('a person', () => {
  const STATUS = `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [String(info.getAuthorizationStatus()), typeof info.getAuthorizationUrl()]`;

  it('who allowed everything is asked nothing', () => {
    expect(resultOf(aHost(STATUS).run('main'))).toEqual(['NOT_REQUIRED', 'object']);
  });

  it('who refused one scope is refused its calls, and no others', () => {
    const host = createHost({
      code: `function mail() { MailApp.sendEmail('a@x.uz', '', ''); } function read() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); } function status() { ${STATUS}; }`,
      ...withScopes('spreadsheets.currentonly', 'script.send_mail', 'script.scriptapp'),
    });
    host.setConsent('seller@x.uz', { refusedScopes: [`${AUTH}script.send_mail`] });
    const as = 'seller@x.uz';

    expect(['mail', 'read', 'status'].map((name) => resultOf(host.run(name, [], { as })))).toEqual([
      `Error: Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
      '',
      ['REQUIRED', 'string'],
    ]);
    expect(resultOf(host.run('status'))).toEqual(['NOT_REQUIRED', 'object']);
  });

  it('is asked again by requireScopes, which ends the run', () => {
    const host = aHost(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${AUTH}script.send_mail'])`);
    const before = resultOf(host.run('main'));
    host.setConsent('owner@example.com', { refusedScopes: [`${AUTH}script.send_mail`] });

    expect([before, resultOf(host.run('main'))]).toEqual([
      'done',
      'Error: Authorization is required to perform that action.',
    ]);
  });

  it('who has not been asked yet gets simple triggers only', () => {
    const host = createHost({
      code: `function onOpen() { return 'opened'; } function onEdit() { return 'edited'; } function main() { return 'ran'; }`,
    });
    const as = 'new@x.uz';
    host.setConsent(as, { authorised: false });
    const refused = 'Error: Authorization is required to perform that action.';

    expect([
      resultOf(host.open({ as })),
      resultOf(host.type('Sheet1', 'A1', 'x', { as })),
      resultOf(host.run('main', [], { as })),
      resultOf(host.call('main', [], { as })),
      resultOf(host.run('main')),
    ]).toEqual(['opened', 'edited', refused, refused, 'ran']);
    host.setConsent(as, { authorised: true });
    expect(resultOf(host.run('main', [], { as }))).toBe('ran');
  });

  it('who takes their consent back has triggers that fail', () => {
    const host = aHost(`ScriptApp.newTrigger('main').timeBased().everyHours(1).create()`);
    host.run('main');
    host.setConsent('owner@example.com', { authorised: false });

    host.windOn(3_600_000);

    expect(host.triggers()).toMatchObject([{ lastError: 'Authorization is required to perform that action.' }]);
  });

  it('who may only look reads, and writes nothing', () => {
    const host = createHost({
      code: `function read() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); } function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
        function insert() { SpreadsheetApp.getActive().insertSheet('x'); } function remember() { PropertiesService.getUserProperties().setProperty('a', '1'); return 'kept'; }`,
    });
    const as = 'viewer@x.uz';
    host.setConsent(as, { canEdit: false });
    const refused = 'Error: You do not have permission to perform that action.';

    expect(['read', 'write', 'insert', 'remember'].map((name) => resultOf(host.run(name, [], { as })))).toEqual([
      '',
      refused,
      refused,
      'kept',
    ]);
    expect(() => host.type('Sheet1', 'A1', 'x', { as })).toThrow('viewer@x.uz may look at this workbook, not edit it.');
  });

  it('is known to the host with what they allowed', () => {
    const host = aHost('', withScopes('script.send_mail'));
    host.setConsent('a@x.uz', { canEdit: false });

    expect([host.scopes(), host.consent('a@x.uz'), host.consent('b@x.uz')]).toEqual([
      [`${AUTH}script.send_mail`],
      { authorised: true, refusedScopes: [], canEdit: false },
      { authorised: true, refusedScopes: [], canEdit: true },
    ]);
  });
});
