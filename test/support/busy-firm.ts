// A large firm on an ordinary day: deals, customers and sales by the thousand, a staff of five, follow-ups due, rules that are on.

import type { Table } from '../../src/kernel/schema/table';
import type { DealToImport } from '../../src/modules/import/index';
import { rulesTable } from '../../src/modules/rules/index';
import { staffTable } from '../../src/modules/staff/index';
import { columnOf } from './columns';
import { type Daftar, mustEndWell } from './daftar';

// What one call of the import takes at most.
const DEALS_A_CALL = 5_000;
/** One in so many deals is open, the others were won. */
const OPEN_ONE_IN = 20;
const DAY_MS = 86_400_000;

type Cells = Readonly<Record<string, string | number>>;

const STAFF: readonly Cells[] = [
  { id: 'H-1', label: 'Olim', email: 'owner@example.com', role: 'Rahbar' },
  ...['Malika', 'Barno', 'Sardor', 'Aziz'].map((label, index) => ({
    ...{ id: `H-${index + 2}`, label, email: `${label.toLowerCase()}@example.com`, role: 'Sotuvchi' },
  })),
];

const RULES: readonly Cells[] = [
  { when: 'Yangi lid tushdi', action: 'Vazifa qoʻyish', detail: 'Qoʻngʻiroq qilish' },
  { when: 'N kun aloqa yoʻq', what: '14', action: 'Masʼulga xabar', detail: 'Aloqa uzilyapti' },
  { when: 'Toʻlov N kun kechikdi', what: '3', action: 'Rahbarga xabar', detail: 'Qarz kechikdi' },
].map((rule, index) => ({ id: `Q-${index + 1}`, name: `Qoida ${index + 1}`, mode: 'Yoqilgan', ...rule }));

/** Fills a workbook that was set up with as many deals, customers and nearly as many sales; the owner's trigger is on. */
export function aBusyFirm(daftar: Daftar, rows: number): void {
  const today = new Date(daftar.clock.now());
  for (let first = 0; first < rows; first += DEALS_A_CALL) {
    const count = Math.min(DEALS_A_CALL, rows - first);
    const deals = Array.from({ length: count }, (_, index) => aDeal(first + index, today));
    mustEndWell(daftar.call('importDeals', [{ requestId: `fill-${first}`, deals }]));
  }
  write(daftar, staffTable, STAFF);
  write(daftar, rulesTable, RULES);
  mustEndWell(daftar.call('settle'));
  mustEndWell(daftar.call('reconcile'));
  mustEndWell(daftar.call('switchTickOn', [], { as: 'owner@example.com' }));
}

function aDeal(index: number, today: Date): DealToImport {
  const customer = { name: `Mijoz ${index}`, contact: `+99890${String(1_000_000 + index)}` };
  const responsible = String(STAFF[index % STAFF.length]?.label);
  const dayAgo = (days: number): string => new Date(today.getTime() - days * DAY_MS).toISOString().slice(0, 10);
  if (index % OPEN_ONE_IN !== 0) {
    const days = 5 + (index % 300);
    return {
      customer,
      responsible,
      stage: 'paid',
      createdOn: dayAgo(days + 5),
      closedOn: dayAgo(days),
      amount: 500_000,
    };
  }
  const nextContact = dayAgo((index / OPEN_ONE_IN) % 10);
  return { customer, responsible, stage: 'offer', createdOn: dayAgo(20), nextContact, amount: 2_000_000 };
}

function write(daftar: Daftar, table: Table, rows: readonly Cells[]): void {
  const sheet = daftar.sheetId(table.sheet.uz);
  for (const [index, cells] of rows.entries()) {
    for (const [field, value] of Object.entries(cells)) {
      daftar.grid.write(sheet, index + 2, columnOf(table, field), [[{ value }]]);
    }
  }
}
