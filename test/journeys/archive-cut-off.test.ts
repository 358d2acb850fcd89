// What becomes of records that a run of the archive was moving when it died, or that Google did not let it move, while people
// and Daftar go on working with them.

import type { Answer } from '../../src/entry/rpc';
import type { YearMoved } from '../../src/modules/archive/index';
import type { DealToImport } from '../../src/modules/import/index';
import { aDealToImport } from '../support/builders';
import { type Daftar, mustEndWell, type Record, setUpDaftar } from '../support/daftar';

const DEALS = 'Bitimlar';
const ARCHIVE = 'Bitimlar arxivi';
const HOUR = 3_600_000;
const LOST = { Bosqich: 'Yoʻqotildi', 'Yoʻqotilgan vaqti': expect.any(Number) };

const lost = (deal: Partial<DealToImport> = {}): DealToImport =>
  aDealToImport({ stage: 'lost', createdOn: '2023-03-01', closedOn: '2023-04-01', ...deal });

function withDeals(...deals: readonly DealToImport[]): Daftar {
  const daftar = setUpDaftar();
  mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals }]));
  mustEndWell(daftar.call('reconcile'));
  mustEndWell(daftar.call('switchTickOn'));
  return daftar;
}

let requests = 0;

function ask(daftar: Daftar, door: 'archiveYear' | 'unarchiveYear') {
  requests += 1;
  return daftar.call<Answer<YearMoved>>(door, [{ requestId: `year ${requests}`, year: 2025 }]);
}

function archive(daftar: Daftar): Answer<YearMoved> {
  return mustEndWell(ask(daftar, 'archiveYear'));
}

function bringBack(daftar: Daftar): Answer<YearMoved> {
  return mustEndWell(ask(daftar, 'unarchiveYear'));
}

/** Brings back, and dies before a write, once what the question asks for is so. */
function bringBackUntil(daftar: Daftar, isTime: () => boolean): void {
  daftar.onCall((call) => {
    if (call === 'Range.setValues' && isTime()) throw new Error('The machine died.');
  });
  expect(ask(daftar, 'unarchiveYear').ok).toBe(false);
  daftar.onCall(null);
}

/** The archive has them still, and the main sheet has them whole. */
function cutWhenWhole(daftar: Daftar): void {
  bringBackUntil(daftar, () => journalOf(daftar).includes('isWhole'));
}

function journalOf({ grid, sheetId }: Daftar): string {
  const id = sheetId('Daftar jurnali');
  return JSON.stringify(grid.read(id, { row: 1, column: 1, rows: grid.lastRow(id), columns: 2 }));
}

function columnUnder({ grid, sheetId }: Daftar, sheet: string, heading: string): number {
  const id = sheetId(sheet);
  const [headings = []] = grid.read(id, { row: 1, column: 1, rows: 1, columns: grid.lastColumn(id) });
  return 1 + headings.findIndex(({ value }) => value === heading);
}

function write(daftar: Daftar, sheet: string, cell: { row: number; heading: string; value: string | number }): void {
  const column = columnUnder(daftar, sheet, cell.heading);
  daftar.grid.write(daftar.sheetId(sheet), cell.row, column, [[{ value: cell.value }]]);
}

function insertColumn(daftar: Daftar, sheet: string, before: string): void {
  daftar.grid.insertColumns(daftar.sheetId(sheet), columnUnder(daftar, sheet, before), 1);
}

function recordsOf(daftar: Daftar, sheet: string): Record[] {
  return daftar.grid.sheets().some(({ name }) => name === sheet)
    ? daftar.records(sheet).filter(({ Raqami }) => Raqami !== undefined)
    : [];
}

/** The lines about the whole record: its table, what it held before and what it holds then. */
function historyOf(daftar: Daftar, id: string): unknown[][] {
  const lines = daftar
    .records('Oʻzgarishlar tarixi')
    .filter(({ Yozuv, Maydon }) => Yozuv === id && Maydon === undefined);
  const cells = (json: unknown): unknown => JSON.parse(String(json ?? 'null'));
  return lines.map((line) => [line.Jadval, cells(line['Avvalgi qiymat']), cells(line['Yangi qiymat'])]);
}

function idsOf(daftar: Daftar): unknown[][] {
  return [DEALS, ARCHIVE].map((sheet) => recordsOf(daftar, sheet).map(({ Raqami }) => Raqami));
}

function deleteSheet({ grid, sheetId }: Daftar, sheet: string): void {
  grid.deleteSheet(sheetId(sheet));
}

function ruleOn(daftar: Daftar, sheet: string, heading: string): () => void {
  const id = daftar.sheetId(sheet);
  const rows = (daftar.grid.sheets().find((each) => each.id === id)?.rows ?? 2) - 1;
  const area = { row: 2, column: columnUnder(daftar, sheet, heading), rows, columns: 1 };
  const strict = { kind: 'list', criteria: 'VALUE_IN_LIST', args: ['Faqat shu'], help: '' } as const;
  daftar.grid.setValidation(id, area, { ...strict, allowInvalid: false, showDropdown: true });
  return () => daftar.grid.setValidation(id, area, null);
}

describe('a deal that stands in both sheets since a run died', () => {
  it('stays as people work on with it: what they cleared is not filled again from the archive', () => {
    const daftar = withDeals(lost({ need: 'Eshik' }));
    archive(daftar);
    cutWhenWhole(daftar);
    const both = idsOf(daftar);

    mustEndWell(daftar.call('moveStage', [{ requestId: 'again', dealId: 'B-1', to: 'offer' }]));
    mustEndWell(daftar.call('changeRecord', [{ requestId: 'c', table: 'deals', id: 'B-1', values: { need: '' } }]));
    daftar.windOn(HOUR);
    const [deal] = recordsOf(daftar, DEALS);

    expect(both).toEqual([['B-1'], ['B-1']]);
    expect(idsOf(daftar)).toEqual([['B-1'], []]);
    expect([deal?.Bosqich, deal?.['Yoʻqotilgan vaqti'], deal?.['Nima kerak']]).toEqual([
      'Taklif',
      undefined,
      undefined,
    ]);
  });

  it('stays in the archive where people delete the other of its rows, and the history says so', () => {
    const daftar = withDeals(lost({ need: 'Eshik' }));
    archive(daftar);
    cutWhenWhole(daftar);
    mustEndWell(daftar.call('reconcile'));
    daftar.grid.deleteRows(daftar.sheetId(DEALS), 2, 1);

    mustEndWell(daftar.call('reconcile'));
    const told = historyOf(daftar, 'B-1').slice(-2);
    const left = idsOf(daftar);
    bringBack(daftar);
    bringBack(daftar);

    expect(left).toEqual([[], ['B-1']]);
    expect(told).toEqual([
      ['deals', expect.objectContaining({ need: 'Eshik' }), null],
      ['dealsArchive', null, expect.objectContaining({ id: 'B-1', need: 'Eshik', archivedFor: 2025 })],
    ]);
    expect(recordsOf(daftar, DEALS)).toMatchObject([{ Raqami: 'B-1', ...LOST, 'Nima kerak': 'Eshik' }]);
    expect(historyOf(daftar, 'B-1').at(-1)).toEqual(['deals', null, expect.objectContaining({ need: 'Eshik' })]);
  });

  it('is told of once where people delete one of its rows while it goes there', () => {
    const daftar = withDeals(lost({ need: 'Eshik' }));
    daftar.onCall((call) => {
      if (call === 'Range.setValues' && recordsOf(daftar, ARCHIVE).length > 0) throw new Error('The machine died.');
    });
    expect(ask(daftar, 'archiveYear').ok).toBe(false);
    daftar.onCall(null);
    daftar.grid.deleteRows(daftar.sheetId(DEALS), 2, 1);

    mustEndWell(daftar.call('reconcile'));
    archive(daftar);

    const whole = historyOf(daftar, 'B-1').filter(([table]) => table === 'dealsArchive');
    expect(idsOf(daftar)).toEqual([[], ['B-1']]);
    expect(whole).toEqual([['dealsArchive', null, { archivedFor: 2025 }]]);
  });

  it('is whole once it is finished, though people had begun to move the half of it that stood there', () => {
    const daftar = withDeals(lost({ need: 'Eshik' }));
    insertColumn(daftar, DEALS, 'Bosqichda');
    archive(daftar);
    bringBackUntil(daftar, () => recordsOf(daftar, DEALS).length > 0);
    const [half] = recordsOf(daftar, DEALS);

    daftar.type(DEALS, 'C2', 'Taklif');
    daftar.windOn(HOUR);
    const [deal] = recordsOf(daftar, DEALS);

    expect(half).toMatchObject({ Raqami: 'B-1', 'Nima kerak': 'Eshik' });
    expect(half?.['Yoʻqotilgan vaqti']).toBeUndefined();
    expect(deal).toMatchObject({ Raqami: 'B-1', Bosqich: 'Taklif', 'Bosqich kaliti': 'offer' });
    expect(deal?.['Yoʻqotilgan vaqti']).toBeUndefined();
    expect(daftar.records('Bosqichlar tarixi').at(-1)).toMatchObject({
      'Bitim raqami': 'B-1',
      'Qaysi bosqichga': 'offer',
    });
  });

  it('is whole once it is finished, though a formula stands in one of our columns in another row', () => {
    const daftar = withDeals(lost({ amount: 700_000 }), aDealToImport({ stage: 'offer', createdOn: '2026-01-01' }));
    archive(daftar);
    daftar.grid.moveColumns(daftar.sheetId(DEALS), columnUnder(daftar, DEALS, 'Summa'), 1, 30);
    insertColumn(daftar, DEALS, 'Summa');
    const column = columnUnder(daftar, DEALS, 'Summa');
    daftar.grid.write(daftar.sheetId(DEALS), 3, column, [[{ formula: '=100*7' }]]);
    bringBackUntil(daftar, () => recordsOf(daftar, DEALS).length > 1);

    bringBack(daftar);

    expect(recordsOf(daftar, DEALS).find(({ Raqami }) => Raqami === 'B-1')).toMatchObject({ ...LOST, Summa: 700_000 });
    expect(daftar.grid.read(daftar.sheetId(DEALS), { row: 3, column, rows: 1, columns: 1 })[0]?.[0]?.formula).toBe(
      '=100*7',
    );
  });

  it('keeps its number also where that stands behind the column at which the run died', () => {
    const daftar = withDeals(lost({ need: 'Eshik' }));
    daftar.grid.moveColumns(daftar.sheetId(DEALS), 1, 1, 20);
    insertColumn(daftar, DEALS, 'Bosqich');
    archive(daftar);
    bringBackUntil(daftar, () => daftar.records(DEALS).some((row) => Object.keys(row).length > 0));

    mustEndWell(daftar.call('reconcile'));
    bringBack(daftar);

    expect(idsOf(daftar)).toEqual([['B-1'], []]);
    expect(recordsOf(daftar, DEALS)).toMatchObject([{ ...LOST, 'Nima kerak': 'Eshik' }]);
  });

  it('is the main sheet’s once people have deleted the archive, which is made anew when it is needed', () => {
    const daftar = withDeals(lost({ need: 'Eshik' }), lost());
    insertColumn(daftar, DEALS, 'Bosqichda');
    archive(daftar);
    bringBackUntil(daftar, () => recordsOf(daftar, DEALS).length > 0);
    deleteSheet(daftar, ARCHIVE);

    const back = bringBack(daftar);
    const whole = recordsOf(daftar, DEALS);
    const again = archive(daftar);

    expect(back).toMatchObject({ ok: true, value: { isDone: true } });
    expect(whole).toMatchObject([
      { Raqami: 'B-1', ...LOST, 'Nima kerak': 'Eshik' },
      { Raqami: 'B-2', ...LOST },
    ]);
    expect(again).toMatchObject({ ok: true, value: { moved: { deals: 2 }, isDone: true } });
    expect(idsOf(daftar)).toEqual([[], ['B-1', 'B-2']]);
  });
});

describe('an archived deal that people copied into the deals, to work on with it under its number,', () => {
  it('stays as it was in the archive, and the copy where it is, whichever way the years go', () => {
    const daftar = withDeals(lost({ need: 'Eshik' }), lost());
    archive(daftar);
    const archived = recordsOf(daftar, ARCHIVE);
    const [, row = []] = daftar.grid.read(daftar.sheetId(ARCHIVE), { row: 1, column: 1, rows: 2, columns: 34 });
    daftar.grid.write(daftar.sheetId(DEALS), 2, 1, [row.map(({ value }) => ({ value: value ?? '' }))]);
    write(daftar, DEALS, { row: 2, heading: 'Nima kerak', value: 'Rom' });

    const there = archive(daftar);
    const kept = recordsOf(daftar, ARCHIVE);
    const back = bringBack(daftar);

    expect(kept).toEqual(archived);
    expect([there, back]).toMatchObject([
      { value: { moved: { deals: 0 }, isDone: true } },
      { value: { moved: { deals: 1 }, isDone: true } },
    ]);
    expect(recordsOf(daftar, DEALS).map((deal) => [deal.Raqami, deal['Nima kerak']])).toEqual([
      ['B-1', 'Rom'],
      ['B-2', undefined],
    ]);
    expect(recordsOf(daftar, ARCHIVE).map((deal) => [deal.Raqami, deal['Nima kerak']])).toEqual([['B-1', 'Eshik']]);
  });
});

describe('an archived deal that people copied into the deals as the beginning of another', () => {
  it('gets a number of its own with the next pass, and the archived one stays as it was', () => {
    const daftar = withDeals(lost({ need: 'Eshik' }), lost());
    archive(daftar);
    const archived = recordsOf(daftar, ARCHIVE);
    const [, row = []] = daftar.grid.read(daftar.sheetId(ARCHIVE), { row: 1, column: 1, rows: 2, columns: 34 });
    daftar.grid.write(daftar.sheetId(DEALS), 2, 1, [row.map(({ value }) => ({ value: value ?? '' }))]);
    write(daftar, DEALS, { row: 2, heading: 'Nima kerak', value: 'Rom' });

    const counts = [1, 2].map(() => mustEndWell(daftar.call<{ copied: number }>('reconcile')).copied);
    const there = archive(daftar);
    const [copy] = recordsOf(daftar, DEALS);
    const back = bringBack(daftar);

    expect(counts).toEqual([1, 0]);
    expect(copy).toMatchObject({ Raqami: 'B-3', 'Nima kerak': 'Rom' });
    expect([there, back]).toMatchObject([
      { value: { isDone: true } },
      { value: { moved: { deals: 2 }, isDone: true } },
    ]);
    const all = recordsOf(daftar, DEALS).map((deal) => [deal.Raqami, deal['Nima kerak']]);
    expect(all).toEqual([
      ['B-3', 'Rom'],
      ['B-1', archived[0]?.['Nima kerak']],
      ['B-2', undefined],
    ]);
  });
});

describe('an archive from which people deleted a column', () => {
  it('keeps nobody from hearing of what is gone elsewhere, nor from having it back', () => {
    const daftar = withDeals(lost(), aDealToImport({ stage: 'offer', createdOn: '2026-01-01', need: 'Rom' }));
    archive(daftar);
    daftar.grid.deleteColumns(daftar.sheetId(ARCHIVE), columnUnder(daftar, ARCHIVE, 'Izoh'), 1);
    daftar.grid.deleteRows(daftar.sheetId(DEALS), 2, 1);

    const counts = mustEndWell(daftar.call<{ deleted: number }>('reconcile'));
    const back = mustEndWell(daftar.call('restoreRecord', [{ requestId: 'r', table: 'deals', id: 'B-2' }]));

    expect(counts).toMatchObject({ deleted: 1 });
    expect(back).toMatchObject({ ok: true });
    expect(recordsOf(daftar, DEALS)).toMatchObject([{ Raqami: 'B-2', 'Nima kerak': 'Rom' }]);
  });
});

describe('what Google refuses', () => {
  const aDealOfOld = (): Daftar => {
    const daftar = withDeals(lost({ need: 'Eshik' }));
    // A row is written in two blocks then.
    insertColumn(daftar, DEALS, 'Bosqichda');
    archive(daftar);
    return daftar;
  };
  const refusal = {
    ok: false,
    error: { message: expect.stringContaining('yozuvni qabul qilmadi, hech narsa yozilmadi') },
  };
  const one = { ok: true, value: { value: { moved: { deals: 1 }, isDone: true } } };
  /** Refused, and what was left behind; then what came of it once the rule was gone. */
  const refusedAndDone = (daftar: Daftar, sheet: string, door: 'archiveYear' | 'unarchiveYear') => {
    const free = ruleOn(daftar, sheet, 'Bosqich kaliti');
    const refused = ask(daftar, door);
    const [standing, isLeft] = [idsOf(daftar), journalOf(daftar).includes('dealsArchive')];
    free();
    return { refused, standing, isLeft, done: ask(daftar, door) };
  };

  it('in the deals is told, and leaves what was to come back in the archive and no work behind', () => {
    const daftar = aDealOfOld();

    const found = refusedAndDone(daftar, DEALS, 'unarchiveYear');

    expect(found).toMatchObject({ refused: refusal, standing: [[], ['B-1']], isLeft: false, done: one });
    expect(recordsOf(daftar, DEALS)).toMatchObject([{ Raqami: 'B-1', ...LOST, 'Nima kerak': 'Eshik' }]);
  });

  it('in the archive is told, and leaves what was to go in the deals and no work behind', () => {
    const daftar = aDealOfOld();
    bringBack(daftar);
    insertColumn(daftar, ARCHIVE, 'Bosqichda');

    const found = refusedAndDone(daftar, ARCHIVE, 'archiveYear');

    expect(found).toMatchObject({ refused: refusal, standing: [['B-1'], []], isLeft: false, done: one });
    expect(recordsOf(daftar, ARCHIVE)).toMatchObject([{ Raqami: 'B-1', ...LOST, 'Nima kerak': 'Eshik' }]);
  });

  it('of lists is taken by the archive: it has no lists, only what stood in its table', () => {
    const daftar = setUpDaftar();
    mustEndWell(daftar.call('addSale', [{ requestId: 's', amount: '500 ming', method: 'cash', date: '01.05.2023' }]));
    mustEndWell(daftar.call('settle'));
    mustEndWell(daftar.call('reconcile'));
    // Google lets people paste what its lists do not let them type.
    write(daftar, 'Sotuvlar', { row: 2, heading: 'Toʻlov usuli', value: 'Yarmi naqd' });

    const answer = archive(daftar);

    expect(answer).toMatchObject({ ok: true, value: { moved: { sales: 1 }, isDone: true } });
    expect(recordsOf(daftar, 'Sotuvlar arxivi')).toMatchObject([{ Raqami: 'S-1', 'Toʻlov usuli': 'Yarmi naqd' }]);
  });
});

describe('a merge of customers whose deal was archived and has come back since', () => {
  it('is undone whole', () => {
    const old = { stage: 'lost', createdOn: '2023-03-01', closedOn: '2023-04-01' } as const;
    const daftar = withDeals(
      aDealToImport({ ...old, customer: { name: 'Aziz', contact: '90 111 11 11' } }),
      aDealToImport({ stage: 'new', customer: { name: 'Азиз', contact: '90 111 11 12' } }),
    );
    archive(daftar);
    mustEndWell(daftar.call('mergeCustomers', [{ requestId: 'm', keep: 'M-2', drop: 'M-1' }]));
    mustEndWell(daftar.call('settle'));
    bringBack(daftar);
    const merged = recordsOf(daftar, DEALS).map((deal) => [deal.Raqami, deal['Mijoz raqami']]);

    mustEndWell(daftar.call('undo', ['m']));
    mustEndWell(daftar.call('settle'));

    expect(merged).toEqual([
      ['B-2', 'M-2'],
      ['B-1', 'M-2'],
    ]);
    expect(recordsOf(daftar, DEALS).map((deal) => [deal.Raqami, deal['Mijoz raqami']])).toEqual([
      ['B-2', 'M-2'],
      ['B-1', 'M-1'],
    ]);
  });
});
