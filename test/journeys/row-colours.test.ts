// The rows of deals and tasks show by colour what is late, due today and stuck, beside the rules that people made.

import type { LiveGrid } from '../../host/grid/live-grid';
import { COLORS } from '../../src/kernel/drawing/colors';
import { dealsTable } from '../../src/modules/deals/index';
import { aLead } from '../support/builders';
import { columnOf } from '../support/columns';
import { aLiveBook, type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { openStored } from '../support/stored-workbook';

const DAY = 86_400_000;
const LATE = { textColor: COLORS.late, fillColor: COLORS.lateTint };
const TODAY = { textColor: COLORS.today, fillColor: COLORS.todayTint };
const STUCK = { textColor: COLORS.muted, fillColor: COLORS.stuckTint };
const SHOWN_COLUMNS = ['stage', 'nextContact'] as const;

/** The colours that conditional formats give the stage and the next contact of a row now. */
function coloursOf(daftar: Daftar, row: number, sheet = 'Bitimlar', table = dealsTable): unknown {
  // Formulas count on a live grid only, which every workbook of this file has.
  const { getters } = (daftar.grid as LiveGrid).model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === sheet) ?? '';
  return SHOWN_COLUMNS.map((field) => {
    const position = { sheetId, col: columnOf(table, field) - 1, row: row - 1 };
    return getters.getCellConditionalFormatStyle(position) ?? null;
  });
}

/** A workbook whose formulas count, with one lead for each next contact, in rows 2, 3, ... */
function withLeads(...days: readonly string[]): Daftar {
  const daftar = setUpDaftar(aLiveBook());
  days.forEach((nextContact, index) => {
    mustEndWell(daftar.call('addLead', [aLead({ requestId: `r${index}`, name: `Mijoz ${index}`, nextContact })]));
  });
  return daftar;
}

describe('deals on their sheet', () => {
  it('are red when the next contact is over, amber today, plain before', () => {
    const daftar = withLeads('2026-03-01', '2026-03-02', '2026-03-03', '');

    expect([2, 3, 4, 5, 6].map((row) => coloursOf(daftar, row))).toEqual([
      [null, LATE],
      [null, TODAY],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('are plain once they are won or lost', () => {
    const daftar = withLeads('2026-03-01', '2026-03-01');

    daftar.type('Bitimlar', 'C2', 'Toʻlandi');
    daftar.type('Bitimlar', 'C3', 'Yoʻqotildi');

    expect([2, 3].map((row) => coloursOf(daftar, row))).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('are grey when they stand in a stage for longer than it allows, as its row says now', () => {
    const daftar = withLeads('');
    const stages = daftar.sheetId('Bosqichlar');

    daftar.clock.advance(4 * DAY);
    daftar.grid.write(daftar.sheetId('Bitimlar'), 2, 9, [[{ value: 'kim' }]]);
    const stuck = coloursOf(daftar, 2);
    daftar.grid.write(stages, 2, 11, [[{ value: 30 }]]);

    expect([stuck, coloursOf(daftar, 2)]).toEqual([
      [STUCK, null],
      [null, null],
    ]);
  });
});

describe('rules of people', () => {
  const THEIRS = {
    areas: [{ row: 2, column: 5, rows: 100, columns: 1 }],
    criteria: 'NUMBER_GREATER_THAN',
    args: [1_000_000],
    style: { bold: true },
  };

  it('stay first, as they were, when ours are drawn beside them in an older workbook', () => {
    const daftar = openStored('v2-uz');
    const id = daftar.sheetId('Bitimlar');
    daftar.grid.setConditionalFormats(id, [THEIRS]);

    mustEndWell(daftar.run('openSidebar'));
    mustEndWell(daftar.run('openSidebar'));

    const formats = daftar.grid.conditionalFormats(id);
    expect(formats[0]).toEqual(THEIRS);
    expect(formats.map(({ style }) => style.background)).toEqual([
      undefined,
      COLORS.lateTint,
      COLORS.todayTint,
      COLORS.stuckTint,
    ]);
  });
});
