// The workbench's own entries of the File menu: downloads, and an empty workbook.

import { type Model, registries } from '@odoo/o-spreadsheet';
import { doDeveloperAction } from './connection';
import { askConfirmation } from './dialogs';
import { offerDownload, toCsv, toXlsx } from './downloads';
import type { Words } from './words';

interface FileMenuRooms {
  readonly tab: string;
  /** The name of the workbook. */
  readonly name: string;
  readonly words: Words;
  readonly complain: (message: string) => void;
}

/** Adds the entries; the menu is drawn from this registry when the grid is. */
export function addFileMenu({ tab, name, words, complain }: FileMenuRooms): void {
  const menu = registries.topbarMenuRegistry;
  const tell = (error: unknown) => complain(error instanceof Error ? error.message : String(error));
  menu.addChild('new_book', ['file'], {
    name: 'New empty workbook',
    sequence: 10,
    execute: () => void startNewBook(tab, words).catch(tell),
    separator: true,
  });
  menu.addChild('download_xlsx', ['file'], {
    name: 'Download workbook (.xlsx)',
    sequence: 20,
    isReadonlyAllowed: true,
    execute: ({ model }) => void saveXlsx(model, name).catch(tell),
  });
  menu.addChild('download_csv', ['file'], {
    name: 'Download sheet (.csv)',
    sequence: 30,
    isReadonlyAllowed: true,
    execute: ({ model }) => saveCsv(model, name),
    separator: true,
  });
}

async function startNewBook(tab: string, words: Words): Promise<void> {
  if (!(await askConfirmation(words.newBook, words))) return;
  const answer = await doDeveloperAction({ tab, action: { kind: 'new-book' } });
  if (!answer.ok) throw new Error(answer.message);
}

async function saveXlsx(model: Model, name: string): Promise<void> {
  offerDownload(`${name}.xlsx`, await toXlsx(model));
}

function saveCsv(model: Model, name: string): void {
  const sheet = model.getters.getSheetName(model.getters.getActiveSheetId());
  offerDownload(`${name} - ${sheet}.csv`, new Blob([toCsv(model)], { type: 'text/csv' }));
}
