// Keeps how far the workbook has come in the document's properties, which version history leaves alone.

import { type Memory, parseMark } from '../kernel/repair/high-water';

/** A few hundred bytes of JSON; a value may have 9 KB: https://developers.google.com/apps-script/guides/services/quotas */
const KEY = 'daftar.highWater';

/** Returns the memory of a spreadsheet. */
export function createMemory(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Memory {
  return {
    workbook: spreadsheet.getId(),
    read: () => parseMark(PropertiesService.getDocumentProperties()?.getProperty(KEY) ?? ''),
    // A web app has no document: what it does is kept by the next one who opens the sidebar.
    write: (mark) => void PropertiesService.getDocumentProperties()?.setProperty(KEY, JSON.stringify(mark)),
  };
}
