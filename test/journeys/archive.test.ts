// The archive: old closed records move to sheets of their own, whole, and come back; nothing is lost on the way.

import type { Question } from '../../host/host';
import type { Answer } from '../../src/entry/rpc';
import { columnLetters } from '../../src/kernel/drawing/drawing';
import { dealsArchive, type YearMoved } from '../../src/modules/archive/index';
import { dealsTable } from '../../src/modules/deals/index';
import type { DealToImport } from '../../src/modules/import/index';
import { aDealToImport, aLead } from '../support/builders';
import { columnBehind } from '../support/columns';
import { aLiveBook, type Daftar, mustEndWell, setUpDaftar, type Workbook } from '../support/daftar';
import { expectStaysText, PAYLOADS } from '../support/payloads';
import { cellsOf } from '../support/sheet-cells';

const DEALS = 'Bitimlar';
const ARCHIVE = 'Bitimlar arxivi';
/** The first column of people's own. */
const THEIRS = columnBehind(dealsTable);

/** A deal that was lost in the spring of a year. */
const lost = (year: number, deal: Partial<DealToImport> = {}): DealToImport =>
  aDealToImport({ stage: 'lost', createdOn: `${year}-03-01`, closedOn: `${year}-04-01`, ...deal });

const open = (deal: Partial<DealToImport> = {}): DealToImport =>
  aDealToImport({ stage: 'offer', createdOn: '2020-01-01', ...deal });

function withDeals(deals: readonly DealToImport[], book?: Workbook): Daftar {
  const daftar = setUpDaftar(book);
  mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals }]));
  return daftar;
}

function archive(daftar: Daftar, year = 2025, requestId = 'archive'): Answer<YearMoved> {
  return mustEndWell(daftar.call<Answer<YearMoved>>('archiveYear', [{ requestId, year }]));
}

function bringBack(daftar: Daftar, year = 2025, requestId = 'back'): Answer<YearMoved> {
  return mustEndWell(daftar.call<Answer<YearMoved>>('unarchiveYear', [{ requestId, year }]));
}

function moved(counts: Partial<YearMoved['moved']>, rest: Partial<YearMoved> = {}): Answer<YearMoved> {
  const value = {
    moved: { deals: 0, sales: 0, payments: 0, dues: 0, activities: 0, ...counts },
    bound: 0,
    isDone: true,
    ...rest,
  };
  return { ok: true, value: value as YearMoved }; // Partial only leaves counts out, which are all named here.
}

function idsOf(daftar: Daftar, sheet: string): unknown[] {
  return daftar.records(sheet).flatMap(({ Raqami }) => Raqami ?? []);
}

/** A sheet's rows without their headings and without blank ones. */
function rowsOf(daftar: Daftar, sheet: string): unknown[][] {
  const [, ...rows] = cellsOf(daftar.grid, daftar.sheetId(sheet));
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/** Our columns nearly fill a new sheet. */
function makeRoom({ grid, sheetId }: Daftar, lastColumn: number): void {
  const id = sheetId(DEALS);
  const { columns } = grid.sheets().find((sheet) => sheet.id === id) ?? { columns: 0 };
  if (lastColumn > columns) grid.insertColumns(id, columns + 1, lastColumn - columns);
}

function write(daftar: Daftar, a: { row: number; column: number }, ...cells: (string | number | boolean)[]): void {
  const [first, ...rest] = cells.map((value) => ({ value }));
  makeRoom(daftar, a.column + rest.length);
  daftar.grid.write(daftar.sheetId(DEALS), a.row, a.column, [[first ?? null, ...rest]]);
}

describe('archiving', () => {
  it('moves what was closed before the year, and leaves what is open or younger', () => {
    const daftar = withDeals([
      lost(2023),
      open(),
      aDealToImport({ stage: 'paid', createdOn: '2024-01-01', closedOn: '2024-12-31', amount: 5 }),
      lost(2025),
      lost(2026),
    ]);

    const answer = archive(daftar);

    expect(answer).toEqual(moved({ deals: 2, sales: 1 }));
    expect([idsOf(daftar, DEALS), idsOf(daftar, ARCHIVE)]).toEqual([
      ['B-2', 'B-4', 'B-5'],
      ['B-1', 'B-3'],
    ]);
    expect([idsOf(daftar, 'Sotuvlar'), idsOf(daftar, 'Sotuvlar arxivi')]).toEqual([[], ['S-1']]);
    expect(idsOf(daftar, 'Mijozlar')).toEqual(['M-1']);
  });

  it('leaves an old deal that somebody has just moved to lost in the grid: it was closed today', () => {
    const daftar = withDeals([open(), lost(2023)]);
    write(daftar, { row: 2, column: 3 }, 'Yoʻqotildi');

    const answer = archive(daftar);

    expect(answer).toEqual(moved({ deals: 1 }));
    expect(idsOf(daftar, DEALS)).toEqual(['B-1']);
  });

  it('leaves a row where it is that people type into while the gaps are closed', () => {
    const daftar = withDeals([open(), lost(2023), open()]);
    daftar.beforeCall((call) => {
      if (call !== 'Range.isBlank') return;
      daftar.beforeCall(null);
      write(daftar, { row: 3, column: 4 }, 'yangi soʻrov');
    });

    const answer = archive(daftar);

    expect(answer).toEqual(moved({ deals: 1 }));
    expect(rowsOf(daftar, DEALS).map((row) => [row[0], row[3]])).toEqual([
      ['B-1', ''],
      ['', 'yangi soʻrov'],
      ['B-3', ''],
    ]);
  });

  it('leaves no blank row behind', () => {
    const daftar = withDeals([lost(2023), open(), lost(2023), lost(2023), open()]);

    archive(daftar);

    expect(cellsOf(daftar.grid, daftar.sheetId(DEALS)).map(([id]) => id)).toEqual(['Raqami', 'B-2', 'B-5']);
  });

  it('goes by the stage as people call it, and leaves one that was reopened or that nobody knows', () => {
    const daftar = withDeals([lost(2023), lost(2023), lost(2023)]);
    daftar.grid.write(daftar.sheetId('Bosqichlar'), 6, 2, [[{ value: 'Boʻlmadi' }]]);
    write(daftar, { row: 2, column: 3 }, 'Boʻlmadi');
    write(daftar, { row: 3, column: 3 }, 'Taklif');
    write(daftar, { row: 4, column: 3 }, 'Nimadir');

    archive(daftar);

    expect([idsOf(daftar, DEALS), idsOf(daftar, ARCHIVE)]).toEqual([['B-2', 'B-3'], ['B-1']]);
  });

  it('moves activities by their time', () => {
    const daftar = withDeals([open()]);
    const line = (id: string, at: number) => [{ value: id }, { value: at }, { value: 'Aziz' }];
    daftar.grid.write(daftar.sheetId('Aloqalar'), 2, 1, [line('A-1', 45_657.99), line('A-2', 45_658)]);

    expect(archive(daftar)).toEqual(moved({ activities: 1 }));
    expect([idsOf(daftar, 'Aloqalar'), idsOf(daftar, 'Aloqalar arxivi')]).toEqual([['A-2'], ['A-1']]);
  });

  it('refuses the current and the previous year, and moves nothing', () => {
    const daftar = withDeals([lost(2023)]);

    expect(archive(daftar, 2026)).toEqual({
      ok: false,
      issues: [{ field: 'year', message: 'Joriy va oʻtgan yil arxivlanmaydi. 2025 yoki undan oldingi yilni tanlang.' }],
    });
    expect(idsOf(daftar, DEALS)).toEqual(['B-1']);
  });

  it('answers a request that comes again as the first time, and finds nothing left to do for another', () => {
    const daftar = withDeals([lost(2023)]);
    const first = archive(daftar);

    expect([archive(daftar), archive(daftar, 2025, 'other')]).toEqual([first, moved({})]);
  });

  it('leaves nothing to bring back when it dies while the tab is drawn, and draws it when it is asked again', () => {
    const daftar = withDeals([lost(2023)]);
    daftar.onCall((call) => {
      if (call === 'Sheet.setFrozenRows') throw new Error('The machine died.');
    });
    daftar.call('archiveYear', [{ requestId: 'cut', year: 2025 }]);
    daftar.onCall(null);

    const restored = mustEndWell(daftar.call('restoreRecord', [{ requestId: 'r', table: 'deals', id: 'B-7' }]));
    const answers = [bringBack(daftar), archive(daftar)];

    expect(restored).toMatchObject({ ok: false });
    expect(answers).toEqual([moved({}), moved({ deals: 1 })]);
    expect(idsOf(daftar, ARCHIVE)).toEqual(['B-1']);
  });

  it('keeps a record from being removed or undone while a run that was cut off has it in both sheets', () => {
    const daftar = withDeals([lost(2023)]);
    daftar.onCall((call) => {
      const isCopied = daftar.grid.sheets().some(({ name }) => name === ARCHIVE) && idsOf(daftar, ARCHIVE).length > 0;
      if (isCopied && call === 'Range.setValues') throw new Error('The machine died.');
    });
    daftar.call('archiveYear', [{ requestId: 'cut', year: 2025 }]);
    daftar.onCall(null);
    const both = [idsOf(daftar, DEALS), idsOf(daftar, ARCHIVE)];

    const removed = mustEndWell(daftar.call('removeRecord', [{ requestId: 'r', table: 'deals', id: 'B-1' }]));
    const undone = mustEndWell(daftar.call('undo', ['import']));
    const done = archive(daftar, 2025, 'again');

    const message = 'B-1 arxivda. Avval uning yilini arxivdan qaytaring.';
    expect(both).toEqual([['B-1'], ['B-1']]);
    expect(removed).toEqual({ ok: false, issues: [{ field: 'id', message }] });
    expect(undone).toEqual({ ok: false, issues: [{ field: 'undo', message }] });
    expect(done).toEqual(moved({ deals: 1 }));
    expect([idsOf(daftar, DEALS), idsOf(daftar, ARCHIVE)]).toEqual([[], ['B-1']]);
  });

  it('completes from the history what had come back by half when a run died, and was then deleted from the archive', () => {
    const daftar = withDeals([lost(2023), lost(2023)]);
    const inserted = 24;
    daftar.grid.insertColumns(daftar.sheetId(DEALS), inserted, 1);
    daftar.grid.write(daftar.sheetId(DEALS), 1, inserted, [[{ value: 'Oʻzimniki' }]]);
    const before = rowsOf(daftar, DEALS);
    archive(daftar);
    daftar.onCall((call) => {
      if (idsOf(daftar, DEALS).length > 0 && call === 'Range.setValues') throw new Error('The machine died.');
    });
    daftar.call('unarchiveYear', [{ requestId: 'cut', year: 2025 }]);
    daftar.onCall(null);
    const half = rowsOf(daftar, DEALS);
    daftar.grid.deleteRows(daftar.sheetId(ARCHIVE), 2, 1);

    const done = bringBack(daftar, 2025, 'again');

    expect(half.map((row) => row.slice(inserted).every((cell) => cell === ''))).toEqual([true, true]);
    expect(done).toEqual(moved({}));
    expect(rowsOf(daftar, DEALS)).toEqual(before);
  });

  it('stops when its time is over, and goes on when asked again', () => {
    const daftar = withDeals(Array.from({ length: 2_100 }, () => lost(2023)));
    // What a call takes at Google; the host's clock stands still by itself.
    daftar.onCall((call) => daftar.clock.advance(/^Range\.get/.test(call) ? 10_000 : 0));

    const first = archive(daftar);
    daftar.onCall(null);
    const second = archive(daftar);

    expect([first, second]).toEqual([moved({ deals: 2_000 }, { isDone: false }), moved({ deals: 100 })]);
    expect([idsOf(daftar, DEALS).length, new Set(idsOf(daftar, ARCHIVE)).size]).toEqual([0, 2_100]);
  });
});

describe('what people put beside a record', () => {
  it('goes with it: columns of their own by their heading, a column without one, notes, formats, checkboxes', () => {
    const daftar = withDeals([lost(2023), open(), lost(2023)]);
    const { grid } = daftar;
    const sheet = daftar.sheetId(DEALS);
    grid.insertColumns(sheet, 3, 2);
    write(daftar, { row: 1, column: 3 }, 'Belgi', 'Kelgan kuni');
    write(daftar, { row: 2, column: 3 }, 'qizil', 45_000.5);
    grid.write(sheet, 2, 4, [[{ format: 'dd.mm.yyyy' }], [{ format: 'dd.mm.yyyy' }], [{ format: 'dd.mm.yyyy' }]]);
    write(daftar, { row: 4, column: THEIRS + 2 }, 'izoh', false);
    grid.setExtras(sheet, { notes: [{ row: 4, column: 6, text: 'Ertaga!' }] });

    archive(daftar);

    const archived = daftar.sheetId(ARCHIVE);
    expect(daftar.records(ARCHIVE)).toMatchObject([
      { Raqami: 'B-1', Belgi: 'qizil', 'Kelgan kuni': 45_000.5, 'Arxiv yili': 2025 },
      { Raqami: 'B-3', [`@${columnLetters(THEIRS + 2)}`]: 'izoh', [`@${columnLetters(THEIRS + 3)}`]: false },
    ]);
    expect(grid.extras(archived).notes).toEqual([{ row: 3, column: 4, text: 'Ertaga!' }]);
    const dates = daftar.grid.read(archived, {
      row: 2,
      column: columnBehind(dealsArchive) + 1,
      rows: 1,
      columns: 1,
    })[0]?.[0];
    expect(dates?.format).toBe('dd.mm.yyyy');
    expect(rowsOf(daftar, DEALS)).toHaveLength(1);
  });

  it('comes back with it into the same columns', () => {
    const daftar = withDeals([lost(2023), open(), lost(2023)]);
    write(daftar, { row: 1, column: THEIRS }, 'Belgi');
    write(daftar, { row: 2, column: THEIRS }, 'qizil', 'izoh');
    write(daftar, { row: 4, column: THEIRS }, '', 7);
    const before = rowsOf(daftar, DEALS);
    archive(daftar);

    const answer = bringBack(daftar);

    expect(answer).toEqual(moved({ deals: 2 }));
    expect(rowsOf(daftar, DEALS)).toEqual([before[1], before[0], before[2]]);
    expect(rowsOf(daftar, ARCHIVE)).toEqual([]);
  });

  it('stays with its record where it is a formula, and is told', () => {
    const daftar = withDeals([lost(2023), lost(2023), open()]);
    const sheet = daftar.sheetId(DEALS);
    write(daftar, { row: 1, column: THEIRS }, 'Foiz');
    daftar.grid.write(sheet, 2, THEIRS, [[{ formula: '=E2*0.1' }]]);

    expect(archive(daftar)).toEqual(moved({ deals: 1 }, { bound: 1 }));
    expect([idsOf(daftar, DEALS), idsOf(daftar, ARCHIVE)]).toEqual([['B-1', 'B-3'], ['B-2']]);
    expect(cellsOf(daftar.grid, sheet)[1]?.[THEIRS - 1]).toBe('=E2*0.1');
  });

  it('holds back as well what is restored into the row where it stayed, and is told', () => {
    const daftar = withDeals([lost(2023), lost(2023)]);
    write(daftar, { row: 1, column: THEIRS }, 'Foiz');
    daftar.grid.write(daftar.sheetId(DEALS), 3, THEIRS, [[{ formula: '=1+1' }]]);
    const record = { table: 'deals', id: 'B-2' };
    mustEndWell(daftar.call('removeRecord', [{ requestId: 'remove', ...record }]));
    const rowLeft = rowsOf(daftar, DEALS)[1]?.filter((cell) => cell !== '');
    mustEndWell(daftar.call('restoreRecord', [{ requestId: 'restore', ...record }]));

    const answer = archive(daftar);

    expect(rowLeft).toEqual(['=1+1']);
    expect(answer).toEqual(moved({ deals: 1 }, { bound: 1 }));
    expect([idsOf(daftar, DEALS), idsOf(daftar, ARCHIVE)]).toEqual([['B-2'], ['B-1']]);
    expect(rowsOf(daftar, DEALS)[0]?.[THEIRS - 1]).toBe('=1+1');
  });

  it('is not overwritten by what comes back: a formula that was filled down stays', () => {
    const daftar = withDeals([lost(2023)]);
    archive(daftar);
    const sheet = daftar.sheetId(DEALS);
    daftar.grid.write(sheet, 1, 5, [[{ value: 'Summa' }]]);
    daftar.grid.write(
      sheet,
      2,
      5,
      Array.from({ length: 20 }, () => [{ formula: '=1+1' }]),
    );

    bringBack(daftar);

    const cells = cellsOf(daftar.grid, sheet);
    expect(cells.slice(1, 21).map((row) => row[4])).toEqual(Array.from({ length: 20 }, () => '=1+1'));
    expect(cells[21]?.[0]).toBe('B-1');
  });
});

describe('an archived record', () => {
  it('has a line in the history for its going and one for its coming, and back again', () => {
    const daftar = withDeals([lost(2023, { need: 'Eshik' })]);
    archive(daftar);
    bringBack(daftar);

    const lines = daftar.records('Oʻzgarishlar tarixi').filter(({ Yozuv }) => Yozuv === 'B-1');

    const whole = expect.stringContaining('"need":"Eshik"');
    expect(
      lines.map((line) => [line.Soʻrov, line.Kim, line.Jadval, line['Avvalgi qiymat'], line['Yangi qiymat']]),
    ).toEqual([
      ['import', 'owner@example.com', 'deals', undefined, whole],
      ['archive', 'owner@example.com', 'deals', whole, undefined],
      ['archive', 'owner@example.com', 'dealsArchive', undefined, '{"archivedFor":2025}'],
      ['back', 'owner@example.com', 'dealsArchive', '{"id":"B-1"}', undefined],
      ['back', 'owner@example.com', 'deals', undefined, whole],
    ]);
  });

  it('is no deleted one for the pass that looks after the sheets', () => {
    const daftar = withDeals([lost(2023), open()]);
    mustEndWell(daftar.call('reconcile'));
    archive(daftar);

    const counts = mustEndWell(daftar.call<Record<string, number>>('reconcile'));
    bringBack(daftar);
    const afterwards = mustEndWell(daftar.call<Record<string, number>>('reconcile'));

    expect([counts, afterwards].map((each) => Object.values(each).every((count) => count === 0))).toEqual([true, true]);
  });

  it.each([
    ['restoreRecord', { table: 'deals', id: 'B-1' }],
    ['removeRecord', { table: 'deals', id: 'B-1' }],
    ['changeRecord', { table: 'deals', id: 'B-1', values: { need: 'Rom' } }],
  ])('is not brought to life again by %s', (door, input) => {
    const daftar = withDeals([lost(2023), open()]);
    archive(daftar);

    const answer = mustEndWell(daftar.call(door, [{ requestId: 'r', ...input }]));

    expect(answer).toEqual({
      ok: false,
      issues: [{ field: 'id', message: 'B-1 arxivda. Avval uning yilini arxivdan qaytaring.' }],
    });
    expect(idsOf(daftar, DEALS)).toEqual(['B-2']);
  });

  it('is not brought to life again by undoing what was done to it before', () => {
    const daftar = withDeals([lost(2023), open()]);
    mustEndWell(daftar.call('removeRecord', [{ requestId: 'gone', table: 'deals', id: 'B-1' }]));
    mustEndWell(daftar.call('restoreRecord', [{ requestId: 'again', table: 'deals', id: 'B-1' }]));
    archive(daftar);

    const answer = mustEndWell(daftar.call('undo', ['gone']));

    expect(answer).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining('B-1 arxivda.') }] });
    expect(idsOf(daftar, DEALS)).toEqual(['B-2']);
  });

  it('keeps its number, also one that people had typed above all others', () => {
    const daftar = withDeals([lost(2023), open()]);
    write(daftar, { row: 2, column: 1 }, 'B-900');
    archive(daftar);

    const lead = mustEndWell(daftar.call('addLead', [aLead({ contact: '90 111 11 11' })]));

    expect(lead).toMatchObject({ value: { dealId: 'B-901' } });
  });

  it('of a hundred hostile texts comes and goes as those texts', () => {
    const texts = PAYLOADS.map((text) => text.replaceAll(/\r\n?/g, '\n'));
    const daftar = withDeals(
      texts.map((need) => lost(2023, { need })),
      aLiveBook(),
    );

    archive(daftar);
    expectStaysText(daftar.grid, { sheet: daftar.sheetId(ARCHIVE), column: 4 }, texts);
    bringBack(daftar);

    expectStaysText(daftar.grid, { sheet: daftar.sheetId(DEALS), column: 4 }, texts);
  });
});

describe('the menu', () => {
  function click(daftar: Daftar, item: string, answer: 'YES' | 'NO'): unknown[] {
    const asked: Question[] = [];
    daftar.takeShown();
    daftar.onQuestion((question) => {
      asked.push(question);
      return answer;
    });
    mustEndWell(daftar.click('Daftar', item));
    const shown = daftar.takeShown().map((each) => ('message' in each ? each.message : ''));
    return [
      asked.map(({ message }) => message),
      shown.filter((message) => !asked.some((each) => each.message === message)),
    ];
  }

  it('says what would move, and moves it on a yes', () => {
    const daftar = withDeals([lost(2023), open()]);

    expect(click(daftar, 'Arxivlash…', 'YES')).toEqual([
      ['2025-yildan oldin yopilganlar arxivga oʻtadi: bitimlar 1, sotuvlar 0, aloqalar 0. Davom etamizmi?'],
      ['Arxivlandi: bitimlar 1, sotuvlar 0, aloqalar 0.'],
    ]);
    expect(click(daftar, 'Arxivdan qaytarish…', 'YES')).toEqual([
      ['2025-yil uchun arxivlanganlar qaytadi: bitimlar 1, sotuvlar 0, aloqalar 0. Davom etamizmi?'],
      ['Arxivdan qaytdi: bitimlar 1, sotuvlar 0, aloqalar 0.'],
    ]);
    expect(idsOf(daftar, DEALS)).toEqual(['B-2', 'B-1']);
  });

  it('moves nothing on a no, and asks nothing where there is nothing', () => {
    const daftar = withDeals([lost(2023), open()]);

    expect(click(daftar, 'Arxivlash…', 'NO')[1]).toEqual([]);
    expect(click(daftar, 'Arxivdan qaytarish…', 'YES')).toEqual([[], ['Arxiv boʻsh.']]);
    expect(idsOf(daftar, DEALS)).toEqual(['B-1', 'B-2']);
  });

  it('finishes without asking what was cut off when everything had moved', () => {
    const daftar = withDeals([lost(2023), open()]);
    daftar.onCall((call) => {
      if (call === 'Range.isBlank') throw new Error('The machine died.');
    });
    daftar.call('archiveYear', [{ requestId: 'cut', year: 2025 }]);
    daftar.onCall(null);

    expect(click(daftar, 'Arxivlash…', 'YES')).toEqual([[], ['2025-yildan oldin yopilgan yozuvlar yoʻq.']]);
    expect(idsOf(daftar, ARCHIVE)).toEqual(['B-1']);
  });
});

describe('the size of the work', () => {
  it('lets 5,000 of 10,000 deals move in one run, far inside six minutes', () => {
    const deals = (first: number) =>
      Array.from({ length: 5_000 }, (_, index) => {
        const isOld = first + index < 5_263 && (first + index) % 20 !== 0;
        return isOld ? lost(2023, { need: `n${index}` }) : open({ need: `n${index}` });
      });
    const daftar = withDeals(deals(0));
    mustEndWell(daftar.call('importDeals', [{ requestId: 'more', deals: deals(5_000) }]));

    const { record, ...outcome } = daftar.call<Answer<YearMoved>>('archiveYear', [{ requestId: 'a', year: 2025 }]);

    expect(outcome).toEqual({ ok: true, value: moved({ deals: 4_999 }) });
    expect([idsOf(daftar, DEALS).length, new Set(idsOf(daftar, ARCHIVE)).size]).toEqual([5_001, 4_999]);
    expect(record.modelledMs.typical).toBeLessThan(180_000);
  });
});
