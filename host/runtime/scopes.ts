// Which OAuth scopes a service call needs, and which of them an execution has.

import type { Consent } from '../accounts';

const AUTH = 'https://www.googleapis.com/auth/';

export const SPREADSHEETS = `${AUTH}spreadsheets`;
export const CURRENT_ONLY = `${AUTH}spreadsheets.currentonly`;
const CONTAINER_UI = `${AUTH}script.container.ui`;
const SCRIPT_APP = `${AUTH}script.scriptapp`;
const SEND_MAIL = `${AUTH}script.send_mail`;
const EXTERNAL_REQUEST = `${AUTH}script.external_request`;
const USER_EMAIL = `${AUTH}userinfo.email`;

/** Any one of the listed scopes will do. A call that is not listed needs what its class needs. */
const BY_CALL: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.create': [SPREADSHEETS],
  'SpreadsheetApp.open': [SPREADSHEETS],
  'SpreadsheetApp.openById': [SPREADSHEETS],
  'SpreadsheetApp.openByUrl': [SPREADSHEETS],
  'SpreadsheetApp.getActiveRangeList': [SPREADSHEETS], // [R] though the same call on the spreadsheet works
  'SpreadsheetApp.getUi': [],
  'Ui.alert': [CONTAINER_UI],
  'Ui.prompt': [CONTAINER_UI],
  'Ui.showModalDialog': [CONTAINER_UI],
  'Ui.showModelessDialog': [CONTAINER_UI],
  'Ui.showSidebar': [CONTAINER_UI],
  'ScriptApp.deleteTrigger': [SCRIPT_APP],
  'ScriptApp.getProjectTriggers': [SCRIPT_APP],
  'ScriptApp.getUserTriggers': [SCRIPT_APP],
  'ScriptApp.newTrigger': [SCRIPT_APP],
  'Session.getActiveUser': [USER_EMAIL],
  'Session.getEffectiveUser': [USER_EMAIL],
  'UrlFetchApp.fetch': [EXTERNAL_REQUEST],
  'UrlFetchApp.fetchAll': [EXTERNAL_REQUEST],
};

const BY_CLASS: Readonly<Record<string, readonly string[]>> = {
  MailApp: [SEND_MAIL],
  SpreadsheetApp: [CURRENT_ONLY, SPREADSHEETS],
};

/** scopesOf('MailApp.sendEmail') //=> ['https://www.googleapis.com/auth/script.send_mail'] */
export function scopesOf(call: string): readonly string[] {
  return BY_CALL[call] ?? BY_CLASS[call.slice(0, call.indexOf('.'))] ?? [];
}

/** The end of Google's sentence: " Required permissions: a" or "(a || b)"; "" when a call needs none. */
export function requiredPermissions(call: string): string {
  const scopes = scopesOf(call);
  if (scopes.length === 0) return '';
  return ` Required permissions: ${scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes[0]}`;
}

/** The scopes that the manifest names; undefined when it leaves them to Google, who then finds out what is used. */
export function manifestScopes(manifest: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  const { oauthScopes } = manifest;
  return Array.isArray(oauthScopes) ? oauthScopes.map(String) : undefined;
}

/** Whether a person and the manifest together allow a call that needs a scope. */
export function hasScopes(call: string, named: readonly string[] | undefined, consent: Consent): boolean {
  return scopesOf(call).some((scope) => !consent.refusedScopes.includes(scope) && (named?.includes(scope) ?? true));
}
