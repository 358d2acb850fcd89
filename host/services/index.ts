// The list of Google's services that the host emulates, as globals of one execution.

import type { Execution } from '../runtime/execution';
import { cacheGlobals } from './cache';
import { chartsGlobals } from './charts';
import { contentGlobals } from './content';
import { fetchGlobals } from './fetch';
import { htmlGlobals } from './html';
import { lockGlobals } from './lock';
import { loggerGlobals } from './logger';
import { mailGlobals } from './mail';
import { propertiesGlobals } from './properties';
import { scriptGlobals } from './script';
import { sessionGlobals } from './session';
import { spreadsheetGlobals } from './spreadsheet';
import type { Book } from './spreadsheet/book';
import { utilitiesGlobals } from './utilities';

/** Returns everything that Google puts into a script's global scope. */
export function serviceGlobals(execution: Execution, book: Book): Record<string, object> {
  return {
    ...cacheGlobals(execution),
    ...chartsGlobals(execution),
    ...contentGlobals(execution),
    ...fetchGlobals(execution),
    ...htmlGlobals(execution),
    ...lockGlobals(execution),
    ...loggerGlobals(execution),
    ...mailGlobals(execution),
    ...propertiesGlobals(execution),
    ...scriptGlobals(execution),
    ...sessionGlobals(execution),
    ...spreadsheetGlobals(book),
    ...utilitiesGlobals(execution),
  };
}
