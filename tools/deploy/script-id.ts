// Finds out which Apps Script project this copy of Daftar is deployed to.

import { readFileSync } from 'node:fs';

export const HOW_TO_JOIN = `This copy of Daftar is not joined to a script of yours yet. Do this once:

  1. Switch the Apps Script API on at https://script.google.com/home/usersettings
  2. npx clasp login
     (a browser opens; the key it gives stays in your home folder)
  3. npx clasp create-script --type sheets --title Daftar --rootDir dist
     (makes a new spreadsheet with an empty script, and writes the script's id into .clasp.json)
  4. npm run deploy
     (builds again, since step 3 put an empty manifest into dist)

To deploy into a script that exists, write its id into .clasp.json instead of step 3:
  { "scriptId": "...", "rootDir": "dist" }`;

/** Returns the script's id that `npx clasp create-script` wrote; undefined when none was written yet. */
export function findScriptId(claspFile: string): string | undefined {
  const settings: unknown = JSON.parse(readFileSync(claspFile, 'utf8'));
  const id =
    typeof settings === 'object' && settings !== null && 'scriptId' in settings ? settings.scriptId : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
