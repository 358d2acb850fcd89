// Hands a page the parts that it fetches when they are first needed; see tools/build/link-outputs.ts.

import { readPart } from '../google/page-part';
import { CrmError } from '../kernel/errors';
import { mustSuit } from './page-seen';
import { answering } from './report-error';

/** The parts that the build makes of the sidebar; test/tools/bundle.test.ts holds them against it. */
const PARTS = ['Card', 'Debts', 'MoneyForms', 'Quality', 'Rows', 'SaleForm'];

/**
 * Returns the HTML of a part; `seen` is what the page tells of itself, since a page must not get a part of newer code. No
 * blocking call.
 */
export function pagePart(name: unknown, seen?: unknown): string {
  mustSuit(seen);
  return answering(() => {
    const part = PARTS.find((each) => each === name);
    if (part === undefined) throw new CrmError('INPUT_INVALID', { problem: 'The page has no such part.' });
    return readPart(part);
  });
}
