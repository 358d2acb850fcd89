// The dialog for bringing in a file, as it opens.

import { showDialog } from '../google/dialog';
import { modules } from '../modules/index';
import { personLanguage, personTexts, reading } from './app';
import { openSetup } from './dialogs';
import type { ImportBoot } from './import-rpc';
import { look, updated } from './look';
import { createDictionary } from './page-texts';
import { showingErrors } from './report-error';

const SIZE = { width: 760, height: 640 };

/** Opens the dialog; a workbook in which there is nothing yet is set up first. */
export function openImport(): void {
  showingErrors(() => {
    const found = reading(look);
    if (found.isNew) return openSetup();
    if (!updated(found)) return undefined;
    const language = personLanguage();
    const boot: ImportBoot = { language, texts: createDictionary(modules, language) };
    return showDialog('import', { title: personTexts()('menu.import'), ...SIZE, boot });
  });
}
