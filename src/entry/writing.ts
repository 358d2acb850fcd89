// What letters of the hourly work are written with: languages, links into the workbook, and what money is called.

import { activeSpreadsheet } from '../google/active-book';
import { linksInto } from '../google/links';
import { HOME_CURRENCY } from '../kernel/currency';
import type { Language } from '../kernel/i18n/language';
import { customersTable } from '../modules/customers/index';
import { dealsTable } from '../modules/deals/index';
import type { LinkTo, Writing } from '../modules/digest/index';
import { todayTable } from '../modules/today-sheet/index';
import { textsIn } from './app';
import { hasBot } from './telegram';

export interface Firm {
  /** As the settings have it; '' for none: then the workbook's name stands for it. */
  readonly firm: string;
  /** ISO code of its own currency. */
  readonly currency: string;
}

const TABLES = { deals: dealsTable, customers: customersTable, today: todayTable } as const;

/** Returns it, in the language of the workbook for who has chosen none. One blocking call with a bot. */
export function writingFor({ firm, currency }: Firm, language: Language): Omit<Writing, 'troubleIn'> {
  const spreadsheet = activeSpreadsheet();
  return {
    ...{ language, textsIn, link: linkTo(), bot: hasBot() },
    firm: firm || spreadsheet.getName(),
    moneyIn: (each) => (currency === HOME_CURRENCY ? textsIn(each)('money.home') : currency),
  };
}

/** Returns what makes addresses of rows. No blocking call. */
export function linkTo(): LinkTo {
  const links = linksInto(activeSpreadsheet());
  return (table, row) => links(TABLES[table], row);
}
