// A workbook with an outbox and what stands under it, without formulas, for tests inside `host.inProcess`.

import { createHost } from '../../host/create-host';
import { createMemoryGrid } from '../../host/grid/memory-grid';
import type { Host } from '../../host/host';
import { createStillClock } from '../../host/runtime/virtual-clock';
import { changesTable } from '../../src/kernel/book/changes';
import { journalTable, newJournalRows } from '../../src/kernel/book/journal';
import { drawTable } from '../../src/kernel/drawing/table-drawing';
import { fieldNames, type Row, type Table } from '../../src/kernel/schema/table';
import { type Message, sendsTable } from '../../src/modules/outbox/index';
import { SCHEMA_VERSION, settingsTable } from '../../src/modules/settings/index';
import { portsInProcess } from './ports';

const TABLES: readonly Table[] = [changesTable, sendsTable, settingsTable];

/** The clock stands at `now`, 2026-03-02 09:00 in Tashkent unless told. */
export function aLedgerBook(now = Date.UTC(2026, 2, 2, 4)): Host {
  const clock = createStillClock();
  clock.set(now);
  const host = createHost({ code: '', clock, grid: createMemoryGrid({ timeZone: 'Asia/Tashkent', rows: 200 }) });
  within(host, () => {
    const { desk } = portsInProcess();
    for (const table of TABLES) desk.draw(drawTable(table, { language: 'uz', rows: [], names: new Set<string>() }));
    const rows = newJournalRows(SCHEMA_VERSION);
    desk.draw(drawTable(journalTable, { language: 'uz', rows, names: new Set<string>() }));
  });
  return host;
}

/** Runs the body as one execution; throws what it threw. */
export function within<T>(host: Host, body: () => T): T {
  const outcome = host.inProcess(body);
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
}

/** Returns what the ledger says, top down. */
export function ledgerOf(host: Host): readonly Row<typeof sendsTable>[] {
  return within(host, () => [...portsInProcess().book.open(sendsTable, fieldNames(sendsTable)).records()]);
}

/** A digest by mail, naming only what matters to a test. */
export function aMessage(message: Partial<Message>): Message {
  return {
    key: 'digest:H-2:2026-03-02',
    kind: 'digest',
    channel: 'mail',
    to: 'aziz@example.com',
    subject: 'Bugun',
    text: 'Bugun 2 ta ish',
    html: '<p>Bugun 2 ta ish</p>',
    replyTo: '',
    customerId: '',
    ruleId: '',
    notBefore: null,
    until: null,
    ...message,
  };
}
