// The archive: old closed records move to sheets of their own, whole, and come back; nothing is lost on the way.

import type { Answer } from '../../src/entry/rpc';
import type { YearMoved } from '../../src/modules/archive/index';
import type { DealToImport } from '../../src/modules/import/index';
import { aDealToImport } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { cellsOf } from '../support/sheet-cells';

const lost = (year: number, deal: Partial<DealToImport>): DealToImport =>
  aDealToImport({ stage: 'lost', createdOn: `${year}-03-01`, closedOn: `${year}-04-01`, ...deal });

function withDeals(...deals: readonly DealToImport[]): Daftar {
  const daftar = setUpDaftar();
  mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals }]));
  return daftar;
}

function archive(daftar: Daftar, year = 2025, requestId = 'archive'): Answer<YearMoved> {
  return mustEndWell(daftar.call<Answer<YearMoved>>('archiveYear', [{ requestId, year }]));
}

function idsOf(daftar: Daftar, sheet: string): unknown[] {
  return daftar.records(sheet).map(({ Raqami }) => Raqami);
}

describe('archiving', () => {
  it('moves what was closed before the year, and leaves what is open or younger', () => {
    const daftar = withDeals(
      lost(2023, { need: 'Eshik' }),
      aDealToImport({ stage: 'offer', createdOn: '2020-01-01', need: 'Rom' }),
      aDealToImport({ stage: 'paid', createdOn: '2024-01-01', closedOn: '2024-12-31', need: 'Oyna', amount: 5 }),
      lost(2025, { need: 'Dar' }),
      lost(2026, { need: 'Pol' }),
    );

    const answer = archive(daftar);

    expect(answer).toEqual({
      ok: true,
      value: { moved: { deals: 2, sales: 1, activities: 0 }, bound: 0, isDone: true },
    });
    expect([idsOf(daftar, 'Bitimlar'), idsOf(daftar, 'Bitimlar arxivi')]).toEqual([
      ['B-2', 'B-4', 'B-5'],
      ['B-1', 'B-3'],
    ]);
    expect([daftar.records('Sotuvlar'), idsOf(daftar, 'Sotuvlar arxivi')]).toEqual([[], ['S-1']]);
    expect(cellsOf(daftar.grid, daftar.sheetId('Bitimlar')).map(([id]) => id)).toEqual(['Raqami', 'B-2', 'B-4', 'B-5']);
  });
});
