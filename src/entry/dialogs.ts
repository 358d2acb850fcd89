// The menu items that open a dialog: a page of its own over the sheet.

import { mayEdit } from '../google/access';
import { activeSpreadsheet } from '../google/active-book';
import { showDialog } from '../google/dialog';
import { type Language, wordIn } from '../kernel/i18n/language';
import type { Ports } from '../kernel/ports';
import { dayAt } from '../kernel/time/zone';
import { fieldsToAsk } from '../modules/board/index';
import { modules } from '../modules/index';
import { TRADES } from '../modules/setup/index';
import { readStaff, staffTable } from '../modules/staff/index';
import { personLanguage, personTexts, reading } from './app';
import { look, updated } from './look';
import { seenBy } from './page-seen';
import { createDictionary } from './page-texts';
import { showingErrors } from './report-error';
import type { BoardBoot, SetupBoot } from './rpc';
import { lossReasonsOf, viewingOf } from './sidebar-boot';

/** Wide enough for six stages beside one another, low enough for a cheap laptop. */
const BOARD_SIZE = { width: 1100, height: 650 };

const SETUP_SIZE = { width: 680, height: 640 };

/** What the dialog says besides its own texts. */
const SETUP_ALSO: readonly string[] = [
  ...['btn.retry', 'err.network', 'err.unknown', 'field.name', 'board.close'],
  ...[
    'btn.openAgain',
    'btn.showTyped',
    'trouble.unauthorised',
    'trouble.refused',
    'trouble.accounts',
    'trouble.updated',
  ],
  ...['err.unauthorised', 'err.refused', 'err.accounts', 'err.updated', 'err.viewer', 'err.late'],
];

/** Opens the board; a workbook in which there is nothing yet is set up instead. */
export function openBoard(): void {
  showingErrors(() => {
    const found = reading(look);
    if (found.isNew) return openSetup();
    if (!updated(found)) return undefined;
    return showDialog('board', { title: personTexts()('menu.board'), ...BOARD_SIZE, boot: reading(boardBoot) });
  });
}

/** Opens the questions of setup, in a new workbook or again. */
export function openSetup(): void {
  showingErrors(() => {
    showDialog('setup', { title: personTexts()('menu.setUp'), ...SETUP_SIZE, boot: setupBoot() });
  });
}

function boardBoot(ports: Ports): BoardBoot {
  const { book, language, now, zone } = ports;
  const staff = book.has(staffTable) ? readStaff(ports) : [];
  return {
    language,
    texts: createDictionary(modules, language),
    today: dayAt(now, zone),
    fields: fieldsToAsk(),
    lossReasons: lossReasonsOf(ports),
    viewing: viewingOf(staff, book.user, mayEdit(activeSpreadsheet())),
    seen: seenBy(book.user),
  };
}

/** In all languages, since the dialog asks for one and then speaks it; only its own texts, since there are four of each. */
function setupBoot(): SetupBoot {
  const isWanted = (key: string): boolean => key.startsWith('setup.') || SETUP_ALSO.includes(key);
  const textsIn = (language: Language) =>
    Object.fromEntries([
      ...Object.entries(createDictionary(modules, language)).filter(([key]) => isWanted(key)),
      ...wordsOfTrades(language),
    ]);
  const texts = { uz: textsIn('uz'), 'uz-Cyrl': textsIn('uz-Cyrl'), ru: textsIn('ru'), en: textsIn('en') };
  return { language: personLanguage(), texts };
}

/** Under keys that ui/features/setup makes of a trade's own. */
function wordsOfTrades(language: Language): readonly (readonly [string, string])[] {
  return TRADES.flatMap(({ key, label, hint }) => [
    [`setup.trade.${key}`, wordIn(label, language)],
    [`setup.trade.${key}.hint`, wordIn(hint, language)],
  ]);
}
