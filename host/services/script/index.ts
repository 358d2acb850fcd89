// The script service: as yet only the authorisation modes that events carry.

import { expose, type MemberCost } from '../../runtime/emulated';
import { enumeration } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';

type GoogleScriptApp = GoogleAppsScript.Script.ScriptApp;

const FILE = 'host/services/script/index.ts';

export const AuthModes = enumeration<(typeof GoogleAppsScript.Script)['AuthMode']>('AuthMode', FILE, [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

export const scriptAppMembers = { AuthMode: 'value' } satisfies Record<string, MemberCost>;

class ScriptAppRoom implements Pick<GoogleScriptApp, keyof typeof scriptAppMembers> {
  readonly AuthMode = AuthModes;
}

export function scriptGlobals(execution: Execution): Record<string, object> {
  const ScriptApp = expose<GoogleScriptApp>(execution, {
    name: 'ScriptApp',
    file: FILE,
    rooms: [{ members: scriptAppMembers, target: new ScriptAppRoom() }],
  });
  return { ScriptApp };
}
