// Conditional looks that are worked out cell by cell are those that the library works out for whole ranges.

import { Model } from '@odoo/o-spreadsheet';
import { registerLazyConditionalFormats } from '../../host/grid/live/lazy-conditional-formats';
import '../../host/grid/live/prepare-node';

const SHEET = 'sheet-0';
const range = (left: number, top: number, right: number, bottom: number) => ({
  ...{ _sheetId: SHEET, _zone: { left, top, right, bottom } },
});
const formulaRule = (formula: string, style: object) => ({
  ...{ type: 'CellIsRule', operator: 'customFormula', values: [formula], style },
});

/** Each draws over the ones behind it; their ranges overlap, one is moved by its rows, one has two ranges, one fails. */
const BY_FORMULA = [
  { rule: formulaRule('=A1>2', { fillColor: '#ff0000' }), ranges: [range(0, 0, 3, 5)] },
  { rule: formulaRule('=$A1<>""', { fillColor: '#00ff00', bold: true }), ranges: [range(1, 1, 2, 4)] },
  {
    rule: formulaRule('=COUNTIF(A$1:A$6,A1)=1', { textColor: '#0000ff' }),
    ranges: [range(0, 0, 0, 5), range(3, 0, 4, 5)],
  },
  { rule: formulaRule('=1/0', { italic: true }), ranges: [range(0, 0, 4, 5)] },
];
const BY_VALUE = {
  rule: { type: 'CellIsRule', operator: 'isGreaterThan', values: ['3'], style: { underline: true } },
  ranges: [range(0, 0, 4, 5)],
};

/** The looks of all cells, before and after one of them is changed. */
function looksWith(rules: readonly (typeof BY_FORMULA)[number][]): unknown {
  const model = new Model({ sheets: [{ id: SHEET, name: 'Sheet1', colNumber: 6, rowNumber: 7 }] });
  const dispatch = (type: string, payload: object) => {
    const result = (model.dispatch as (type: string, payload: object) => ReturnType<Model['dispatch']>)(type, payload);
    if (!result.isSuccessful) throw new Error(`${type}: ${result.reasons.join()}`);
  };
  for (const [index, content] of ['1', '3', '', 'word', '3', '=1/0'].entries()) {
    dispatch('UPDATE_CELL', { sheetId: SHEET, col: 0, row: index, content });
    dispatch('UPDATE_CELL', { sheetId: SHEET, col: 3, row: index, content: String(index) });
  }
  for (const [index, { rule, ranges }] of rules.entries()) {
    dispatch('ADD_CONDITIONAL_FORMAT', { sheetId: SHEET, cf: { id: `rule-${index}`, rule }, ranges });
  }
  const looks = () =>
    Array.from({ length: 7 }, (_row, row) =>
      Array.from({ length: 6 }, (_cell, col) =>
        model.getters.getCellConditionalFormatStyle({ sheetId: SHEET, col, row }),
      ),
    );
  const before = looks();
  dispatch('UPDATE_CELL', { sheetId: SHEET, col: 0, row: 2, content: '9' });
  return [before, looks()];
}

const CASES = { 'only by formulas': BY_FORMULA, 'by values too': [...BY_FORMULA, BY_VALUE] };

it('are the same by formulas, whose ranges overlap, and by other rules', () => {
  const all = () => Object.values(CASES).map((rules) => looksWith(rules));
  const expected = all();

  registerLazyConditionalFormats();

  expect(all()).toEqual(expected);
  expect(new Set(JSON.stringify(expected).match(/fillColor|bold|textColor|underline|italic/g))).toEqual(
    new Set(['fillColor', 'bold', 'textColor', 'underline']),
  );
});
