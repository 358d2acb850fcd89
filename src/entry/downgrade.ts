// The way back to an older version of the workbook's tables.

import type { Migrated } from '../kernel/migrate/migrate';
import { downgrade as bringBack } from '../modules/versions/index';
import { working } from './app';
import { answering } from './report-error';

/**
 * Brings the workbook back to an older version of its tables: `{ version }`.
 * Hint: for a developer who is about to put an older script in; the next opening with this one updates it again.
 */
export function downgrade(input: unknown): Migrated {
  return answering(() => working('', (ports) => bringBack(ports, input)));
}
