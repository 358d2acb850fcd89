// The rows of deals and tasks show by colour what is late, due today and stuck, beside the rules that people made.

import { Model } from '@odoo/o-spreadsheet';
import { settleEvaluation } from '../../host/grid/live/lazy-evaluation';
import type { LiveGrid } from '../../host/grid/live-grid';
import { COLORS } from '../../src/kernel/drawing/colors';
import { fieldNames } from '../../src/kernel/schema/table';
import { type Day, serialOfDay } from '../../src/kernel/time/day';
import { dealsTable } from '../../src/modules/deals/index';
import { stagesTable } from '../../src/modules/stages/index';
import { columnOf } from '../support/columns';
import { aLiveBook, type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { openStored } from '../support/stored-workbook';

const LATE = { textColor: COLORS.late, fillColor: COLORS.lateTint };
const TODAY = { textColor: COLORS.today, fillColor: COLORS.todayTint };
const STUCK = { textColor: COLORS.muted, fillColor: COLORS.stuckTint };
const SHOWN_COLUMNS = ['stage', 'nextContact'] as const;

/** The colours that conditional formats give the stage and the next contact of the deals in rows 2, 3, ... now. */
function coloursOf(daftar: Daftar, rows: readonly number[]): unknown {
  // Formulas count on a live grid only, which this workbook has; what browsers show is made of its snapshot.
  const model = new Model((daftar.grid as LiveGrid).snapshot());
  settleEvaluation(model);
  const { getters } = model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Bitimlar') ?? '';
  return rows.map((row) =>
    SHOWN_COLUMNS.map((field) => {
      const position = { sheetId, col: columnOf(dealsTable, field) - 1, row: row - 1 };
      return getters.getCellConditionalFormatStyle(position) ?? null;
    }),
  );
}

describe('deals on their sheet', () => {
  it('are red when the next contact is over, amber today, grey when they are stuck, and plain once they are closed', () => {
    const daftar = setUpDaftar(aLiveBook());
    const deals = [
      ['-1', 'Yangi lid'],
      ['0', 'Yangi lid'],
      ['1', 'Yangi lid'],
      ['-1', 'Toʻlandi'],
      ['-1', 'Nimadir'],
    ];
    const now = serialOfDay('2026-03-02' as Day);
    const row = (day: string, stage: string) =>
      fieldNames(dealsTable).map((field) => {
        const cells: { readonly [name: string]: string | number } = {
          stage,
          nextContact: now + Number(day),
          stageSince: now - 3,
          wonAt: stage === 'Toʻlandi' ? now : '',
        };
        return { value: cells[field] ?? null };
      });
    daftar.grid.write(
      daftar.sheetId('Bitimlar'),
      2,
      1,
      deals.map(([day = '', stage = '']) => row(day, stage)),
    );

    const before = coloursOf(daftar, [2, 3, 4, 5, 6, 7]);
    daftar.grid.write(daftar.sheetId('Bosqichlar'), 2, columnOf(stagesTable, 'stuckDays'), [[{ value: 2 }]]);
    daftar.grid.insertColumns(daftar.sheetId('Bitimlar'), 20, 1);
    const after = coloursOf(daftar, [2, 3, 4, 5, 6, 7]);

    expect(before).toEqual([
      [null, LATE],
      [null, TODAY],
      [null, null],
      [null, null],
      [null, LATE],
      [null, null],
    ]);
    expect(after).toEqual([
      [STUCK, LATE],
      [STUCK, TODAY],
      [STUCK, null],
      [null, null],
      [null, LATE],
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
