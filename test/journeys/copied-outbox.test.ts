// A copy of the workbook writes to nobody before somebody has confirmed it, and never sends what the original sends.

import { queueMessages } from '../../src/modules/outbox/index';
import { staffTable } from '../../src/modules/staff/index';
import { aLead } from '../support/builders';
import { columnOf } from '../support/columns';
import { copyGrid } from '../support/copy-grid';
import { aMemoryBook, type Daftar, mustEndWell, openDaftar, setUpDaftar } from '../support/daftar';
import { aMessage, ledgerOf, within } from '../support/ledger-book';
import { portsInProcess } from '../support/ports';

const HOUR = 3_600_000;
const SELLER = 'malika@example.com';

/** Of a firm in whose outbox an alert waits. */
function aCopy(): Daftar {
  const daftar = setUpDaftar();
  const staff = daftar.sheetId(staffTable.sheet.uz);
  const malika = { id: 'H-1', label: 'Malika', email: SELLER, role: 'Sotuvchi' };
  for (const [field, value] of Object.entries(malika)) {
    daftar.grid.write(staff, 2, columnOf(staffTable, field as keyof typeof malika), [[{ value }]]);
  }
  mustEndWell(daftar.call('reconcile'));
  within(daftar, () => {
    const ports = portsInProcess();
    queueMessages(ports, [aMessage({ key: 'waits', kind: 'alert', subject: 'Of the original' })]);
    ports.book.commit();
  });
  return openDaftar({ ...aMemoryBook(), grid: copyGrid(daftar.grid), spreadsheetId: 'copy' });
}

function addLead(copy: Daftar): void {
  const lead = { ...aLead({ requestId: 'lead', name: 'Nodira', need: 'Oshxona' }), responsible: 'Malika' };
  mustEndWell(copy.call('addLead', [lead]));
  mustEndWell(copy.call('settle'));
}

const letters = (daftar: Daftar) => daftar.outbox().map(({ to, subject }) => [to[0], subject]);

describe('a copied workbook', () => {
  it('writes to nobody, whatever somebody tries out in it', () => {
    const copy = aCopy();

    addLead(copy);
    mustEndWell(copy.call('runTick'));

    expect(letters(copy)).toEqual([]);
  });

  it('sends what is its own once somebody has confirmed it, and nothing that came along', () => {
    const copy = aCopy();

    mustEndWell(copy.call('switchTickOn'));
    addLead(copy);
    copy.windOn(HOUR);

    expect(letters(copy)).toContainEqual([SELLER, 'Yangi lid: Nodira · 4567']);
    expect(letters(copy)).not.toContainEqual([expect.anything(), 'Of the original']);
    expect(ledgerOf(copy)[0]).toMatchObject({ key: 'waits', status: 'skipped', text: '' });
  });
});
