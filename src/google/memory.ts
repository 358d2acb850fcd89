// Keeps how far the workbook has come in the document's properties, which version history leaves alone.

import type { HighWater, Memory } from '../kernel/repair/high-water';

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

/** Null for what is no mark: nothing was kept yet, or it is of a version that we do not know. */
function parseMark(text: string): HighWater | null {
  if (!text.startsWith('{')) return null;
  const { workbook, commits, lastIds }: Partial<HighWater> = JSON.parse(text); // Written above, whole or not at all.
  return typeof workbook === 'string' && typeof commits === 'number' && lastIds ? { workbook, commits, lastIds } : null;
}
