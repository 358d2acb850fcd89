// The ports of a command, over Google's globals in this process: for tests inside `host.inProcess`.

import { activeSpreadsheet } from '../../src/google/active-book';
import { createDesk } from '../../src/google/desk';
import { createMemory } from '../../src/google/memory';
import { createMender } from '../../src/google/mender';
import { createSecrets } from '../../src/google/secrets';
import { selectedIn } from '../../src/google/selection';
import { createWorkbook } from '../../src/google/sheet-workbook';
import { wholeSheet } from '../../src/google/whole-sheet';
import { zoneOf } from '../../src/google/zone';
import { Book } from '../../src/kernel/book/book';
import type { Ports } from '../../src/kernel/ports';
import type { Table } from '../../src/kernel/schema/table';
import { tableNamed } from '../../src/modules/index';

const FOUR_MINUTES = 240_000;

/** Returns the ports of one execution, of whatever version the workbook is; nobody is in a hurry. */
export function portsInProcess(request = ''): Ports {
  const spreadsheet = activeSpreadsheet();
  const zone = zoneOf(spreadsheet.getSpreadsheetTimeZone());
  const now = Date.now();
  const workbook = createWorkbook(spreadsheet, zone);
  const book = new Book({ workbook, zone, now, user: '', request, tableNamed, calls: Number.POSITIVE_INFINITY });
  const whole = (table: Table) => wholeSheet(spreadsheet, table, zone);
  const timeLeft = () => now + FOUR_MINUTES - Date.now();
  const selected = (tables: readonly Table[]) => selectedIn(spreadsheet, tables);
  const person = { language: 'uz' as const, texts: (key: string) => key };
  const sheets = { desk: createDesk(spreadsheet), mender: createMender(spreadsheet, zone), whole };
  return {
    book,
    now,
    zone,
    ...person,
    ...sheets,
    secrets: createSecrets(),
    memory: createMemory(spreadsheet),
    timeLeft,
    selected,
  };
}
