// Has axe-core look at a page: what it finds is what somebody could not see, read or reach.

import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds of one kind, with the first element that it finds it at. */
export interface Violation {
  readonly id: string;
  readonly first: string;
}

/** Returns what axe finds in the page as it stands now. */
export async function violationsIn(page: Frame): Promise<readonly Violation[]> {
  // As texts, since the names in them are the page's.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(AXE);
  const look = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => ({ id, first: nodes[0] ? nodes[0].html : '' })))`;
  return page.evaluate<readonly Violation[]>(look);
}
