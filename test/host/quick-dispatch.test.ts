// The live grid asks fewer of the library's plugins than the library does; what comes of it must be the same.

import { Model, registries } from '@odoo/o-spreadsheet';
import { registerBlockPlugin } from '../../host/grid/live/block-plugin';
import { isDeafToCells, quickenDispatch } from '../../host/grid/live/quick-dispatch';
import '../../host/grid/live/prepare-node';

const SHEET = 'sheet-0';
const zone = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const range = (...corners: [number, number, number, number]) => ({ _sheetId: SHEET, _zone: zone(...corners) });

/** A bit of everything that looks at cells: formulas, tables that fill themselves, checkboxes, merges, copies. */
const DEEDS: readonly (readonly [type: string, payload: object])[] = [
  ['WRITE_BLOCK', { sheetId: SHEET, cells: [1, 2, 3, 4].map((row) => [0, row, { content: `${row}`, format: '0.0' }]) }],
  ['UPDATE_CELL', { sheetId: SHEET, col: 0, row: 0, content: 'Amount', style: { bold: true } }],
  ['UPDATE_CELL', { sheetId: SHEET, col: 3, row: 0, content: '=SUM(A2:A9)' }],
  [
    'CREATE_TABLE',
    {
      sheetId: SHEET,
      ranges: [range(0, 0, 1, 4)],
      config: {
        ...{
          hasFilters: true,
          totalRow: false,
          firstColumn: false,
          lastColumn: false,
          numberOfHeaders: 1,
          bandedRows: true,
          bandedColumns: false,
          automaticAutofill: true,
          styleId: 'TableStyleMedium5',
        },
      },
      tableType: 'static',
    },
  ],
  ['UPDATE_CELL', { sheetId: SHEET, col: 1, row: 1, content: '=A2*2' }],
  ['UPDATE_CELL', { sheetId: SHEET, col: 0, row: 5, content: '50' }],
  [
    'ADD_DATA_VALIDATION_RULE',
    { sheetId: SHEET, ranges: [range(5, 1, 5, 3)], rule: { id: 'one', criterion: { type: 'isBoolean', values: [] } } },
  ],
  ['SET_FORMATTING', { sheetId: SHEET, target: [zone(0, 1, 3, 4)], style: { fontSize: 20 } }],
  ['ADD_MERGE', { sheetId: SHEET, target: [zone(6, 0, 7, 1)], force: true }],
  ['UPDATE_CELL', { sheetId: SHEET, col: 6, row: 0, content: '=TRANSPOSE(A2:A3)' }],
  [
    'ADD_COLUMNS_ROWS',
    { sheetId: SHEET, sheetName: 'Sheet1', dimension: 'COL', position: 'before', base: 1, quantity: 2 },
  ],
  ['UPDATE_CELL', { sheetId: SHEET, col: 0, row: 2, content: '' }],
  ['DUPLICATE_SHEET', { sheetId: SHEET, sheetIdTo: 'copy', sheetNameTo: 'Copy' }],
  ['UPDATE_CELL', { sheetId: 'copy', col: 0, row: 1, content: '7', format: '' }],
  ['REMOVE_COLUMNS_ROWS', { sheetId: SHEET, sheetName: 'Sheet1', dimension: 'ROW', elements: [3] }],
];

/** What a model holds and shows after the deeds, and what it refused. */
function bookAfter(deeds: typeof DEEDS, prepare: (model: Model) => void) {
  registerBlockPlugin();
  const model = new Model({ sheets: [{ id: SHEET, name: 'Sheet1', colNumber: 10, rowNumber: 12 }] });
  prepare(model);
  // as: the library's types know only its own commands
  const dispatch = model.dispatch as (type: string, payload: object) => { readonly reasons: readonly string[] };
  const refused = deeds.map(([type, payload]) => dispatch(type, payload).reasons);
  const shown = model.getters.getSheetIds().map((sheetId) => ({
    cells: model.getters.getEvaluatedCells(sheetId).map(({ value, formattedValue }) => [value, formattedValue]),
    rows: [0, 1, 2, 3, 4, 5].map((row) => model.getters.getRowSize(sheetId, row)),
  }));
  const { revisionId: _, ...data } = model._exportData(false);
  return { refused, shown, data };
}

describe('the quick dispatch', () => {
  it('leaves a workbook as the library leaves it', () => {
    const [plain, quick] = [bookAfter(DEEDS, () => undefined), bookAfter(DEEDS, quickenDispatch)];

    expect(plain.refused.flat()).toEqual([]);
    expect(quick).toEqual(plain);
  });

  it('asks those who keep, compute and size cells, and tables, and not those who keep borders or merges', () => {
    const { corePluginRegistry, coreViewsPluginRegistry } = registries;
    const isDeaf = ({ prototype }: { readonly prototype: { readonly handle: unknown } }) =>
      isDeafToCells(String(prototype.handle));

    const core = ['sheet', 'cell', 'tables', 'borders', 'merge'].map((key) => isDeaf(corePluginRegistry.get(key)));
    const views = ['evaluation', 'evaluation_cf', 'row_size', 'pivot_ui'].map((key) =>
      isDeaf(coreViewsPluginRegistry.get(key)),
    );

    expect([core, views]).toEqual([
      [false, false, false, true, true],
      [false, false, false, false],
    ]);
  });

  it.each([
    ['asks what it is in another way', 'handle(cmd) { if (cmd.type) this.all = []; }'],
    ['does something beside its switch', 'handle(cmd) { this.all = []; switch (cmd.type) { case "A": break; } }'],
    ['does something after its switch', 'handle(cmd) { switch (cmd.type) { case "A": break; } this.all = []; }'],
    [
      'asks something after its switch',
      'handle(cmd) { switch (cmd.type) { case "A": break; } if (cmd.type) { this.all = []; } }',
    ],
    ['has a case for everything', 'handle(cmd) { switch (cmd.type) { default: this.all = []; } }'],
    ['leaves it to another class', 'handle(cmd) { switch (cmd.type) { case "A": break; } super.handle(cmd); }'],
  ])('asks a plugin that %s', (_, code) => {
    expect(isDeafToCells(code)).toBe(false);
  });
});
