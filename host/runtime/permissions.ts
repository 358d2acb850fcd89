// Which service calls an authorisation mode allows, and the sentence with which Google refuses the others.

import type { AuthMode } from '../host';
import type { Need } from './emulated';
import type { Execution } from './execution';

const RANK: Record<AuthMode, number> = { NONE: 0, CUSTOM_FUNCTION: 0, LIMITED: 1, FULL: 2 };

const SCOPES: Readonly<Record<string, string>> = {
  SpreadsheetApp:
    '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
  Ui: 'https://www.googleapis.com/auth/script.container.ui',
};

/** Returns the refusal of a call such as "Ui.showSidebar", or null when the execution may make it. */
export function permissionError(call: string, need: Need, execution: Execution): Error | null {
  if (RANK[execution.start.authMode] >= RANK[need]) return null;
  const scopes = SCOPES[call.slice(0, call.indexOf('.'))];
  const required = scopes ? ` Required permissions: ${scopes}` : '';
  return new Error(`You do not have permission to call ${call}.${required}`);
}
