// A workbook that was set back to an older version, and one that is a copy: both are noticed, and no number comes twice.

import type { Answer } from '../../src/entry/rpc';
import type { LeadAdded } from '../../src/modules/deals/index';
import { aLead } from '../support/builders';
import { copyGrid } from '../support/copy-grid';
import { aMemoryBook, type Daftar, mustEndWell, openDaftar, setUpDaftar } from '../support/daftar';

const RESTORED = 'Kitobning eski holati tiklangan. Undan keyin berilgan raqamlar qayta berilmaydi.';
const COPIED = 'Bu kitob nusxa. Raqamlar shu yerdan davom etadi, asl kitob oʻzgarmaydi.';

/** Adds a lead as the sidebar does: the answer first, then the look at what was written. */
function add(daftar: Daftar, number: number): string {
  const lead = aLead({ requestId: `r${number}`, contact: `90 111 11 1${number}`, name: `Mijoz ${number}` });
  const answer = mustEndWell(daftar.call<Answer<LeadAdded>>('addLead', [lead]));
  mustEndWell(daftar.call('settle'));
  return answer.ok ? answer.value.customerId : JSON.stringify(answer);
}

/** Opens the sidebar; returns the sentences that are shown beside it. */
function openSidebar(daftar: Daftar): string[] {
  daftar.takeShown();
  mustEndWell(daftar.run('openSidebar'));
  return daftar.takeShown().flatMap((shown) => (shown.kind === 'toast' ? [shown.message] : []));
}

function withLeads(...numbers: readonly number[]): Daftar {
  const daftar = setUpDaftar();
  openSidebar(daftar);
  for (const number of numbers) add(daftar, number);
  return daftar;
}

describe('an older version of the workbook that was restored', () => {
  it('is noticed, said once, and its next number is above all that were ever given', () => {
    const daftar = withLeads(1, 2, 3);
    const before = copyGrid(daftar.grid);
    const given = [add(daftar, 4), add(daftar, 5)];
    const restored = openDaftar({ ...aMemoryBook(), grid: before, properties: daftar.properties() });

    const said = [openSidebar(restored), openSidebar(restored)];
    const next = add(restored, 6);

    expect([given, said, next]).toEqual([['M-4', 'M-5'], [[RESTORED], []], 'M-6']);
    expect(restored.records('Mijozlar').map(({ Raqami }) => Raqami)).toEqual(['M-1', 'M-2', 'M-3', 'M-6']);
  });

  it('is noticed beside a sidebar that was open all the while, after its next lead', () => {
    const daftar = withLeads(1, 2, 3);
    const before = copyGrid(daftar.grid);
    for (const number of [4, 5, 6]) add(daftar, number);
    const restored = openDaftar({ ...aMemoryBook(), grid: before, properties: daftar.properties() });

    add(restored, 7);
    const said = restored.takeShown();
    const next = add(restored, 8);

    expect(said).toMatchObject([{ kind: 'toast', message: RESTORED }]);
    expect(next).toBe('M-7');
  });

  it('is not seen in a workbook that only lost its journal, which goes on above all numbers too', () => {
    const daftar = withLeads(1, 2, 3);
    daftar.grid.deleteSheet(daftar.sheetId('Daftar jurnali'));
    daftar.grid.deleteRows(daftar.sheetId('Mijozlar'), 2, 3);
    mustEndWell(daftar.run('setUp'));

    expect([openSidebar(daftar), add(daftar, 4)]).toEqual([[], 'M-4']);
  });
});

describe('a copied workbook', () => {
  it('is said to be one, once, and goes on by itself', () => {
    const daftar = withLeads(1, 2);
    const copy = openDaftar({ ...aMemoryBook(), grid: copyGrid(daftar.grid), spreadsheetId: 'copy' });
    add(daftar, 3);

    const said = [openSidebar(copy), openSidebar(copy)];

    expect([said, add(copy, 3)]).toEqual([[[COPIED], []], 'M-3']);
    expect(openSidebar(daftar)).toEqual([]);
  });

  it('of which an older version is restored later is known as itself', () => {
    const daftar = withLeads(1, 2);
    const copy = openDaftar({ ...aMemoryBook(), grid: copyGrid(daftar.grid), spreadsheetId: 'copy' });
    const first = copyGrid(copy.grid);
    openSidebar(copy);
    add(copy, 3);
    const restored = openDaftar({
      ...aMemoryBook(),
      grid: first,
      spreadsheetId: 'copy',
      properties: copy.properties(),
    });

    expect([openSidebar(restored), add(restored, 4)]).toEqual([[RESTORED], 'M-4']);
  });
});

describe('the look for it', () => {
  it('costs an opened sidebar one property beside that of the person, and a lead none', () => {
    const daftar = withLeads(1);

    const blocking = daftar.run('openSidebar').record.calls.filter((call) => call.blocking);
    const { record } = daftar.call('addLead', [aLead({ requestId: 'r2', contact: '90 222 22 22' })]);

    expect(blocking.map(({ name }) => name).filter((name) => name.startsWith('Properties'))).toEqual([
      // The language that the person chose, and how far the workbook has come.
      'Properties.getProperty',
      'Properties.getProperty',
    ]);
    expect(record.calls.filter(({ name }) => name.startsWith('Properties'))).toEqual([]);
  });

  it('keeps what was reached when the sidebar settles a lead, in one property', () => {
    const daftar = withLeads(1, 2);

    const { document } = daftar.properties();

    expect(Object.keys(document)).toEqual(['daftar.highWater']);
    expect(JSON.parse(document['daftar.highWater'] ?? '')).toEqual({
      workbook: 'daftar-host-workbook',
      commits: 5,
      lastIds: { M: 2, B: 2, L: 2 },
    });
  });

  it('says nothing in a workbook that is as it was', () => {
    const daftar = withLeads(1);

    expect([openSidebar(daftar), openSidebar(daftar)]).toEqual([[], []]);
  });
});
