// The menu items that open a dialog: a page of its own over the sheet.

import { showDialog } from '../google/dialog';
import type { Ports } from '../kernel/ports';
import { dayAt } from '../kernel/time/zone';
import { fieldsToAsk } from '../modules/board/index';
import { modules } from '../modules/index';
import { personTexts, reading } from './app';
import { look, setUp, updated } from './menu';
import { createDictionary } from './page-texts';
import { showingErrors } from './report-error';
import type { BoardBoot } from './rpc';

/** Wide enough for six stages beside one another, low enough for a cheap laptop. */
const BOARD_SIZE = { width: 1100, height: 650 };

/** Opens the board; a workbook in which there is nothing yet is set up instead. */
export function openBoard(): void {
  showingErrors(() => {
    const found = reading(look);
    if (found.isNew) return setUp();
    if (!updated(found)) return undefined;
    return showDialog('board', { title: personTexts()('menu.board'), ...BOARD_SIZE, boot: reading(boardBoot) });
  });
}

function boardBoot({ language, now, zone }: Ports): BoardBoot {
  const all = createDictionary(modules, language);
  return { language, texts: all, today: dayAt(now, zone), fields: fieldsToAsk() };
}
