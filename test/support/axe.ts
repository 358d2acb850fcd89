// Has axe-core look at a page: what it finds is what somebody could not see, read or reach.

import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

/** What axe finds of one kind, with the first element that it finds it at. */
export interface Violation {
  readonly id: string;
  readonly first: string;
}

/** Returns what axe finds in the page as it stands now. */
export async function violationsIn(page: Frame): Promise<readonly Violation[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  // As a text, since the names in it are the page's.
  const look = `axe.run(document).then(({ violations }) =>
    violations.map(({ id, nodes }) => ({ id, first: nodes[0] ? nodes[0].html : '' })))`;
  return page.evaluate<readonly Violation[]>(look);
}
