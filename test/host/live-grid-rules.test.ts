// Validation, conditional formats, styles and charts of the live grid.

import type { ConditionalFormat, GridChart, ValidationRule } from '../../host/grid/grid';
import { aGrid, area } from './a-live-grid';

describe('rules and looks', () => {
  const STAGES: ValidationRule = {
    kind: 'list',
    criteria: 'VALUE_IN_LIST',
    args: ['Yangi', 'Taklif'],
    allowInvalid: false,
    showDropdown: true,
    help: 'Bosqich',
  };

  it('hands validation back, moves it with the rows, and clears a part of it', () => {
    const grid = aGrid();
    grid.setValidation(0, area(2, 3, 10, 1), STAGES);

    grid.insertRows(0, 1, 1);
    grid.setValidation(0, area(4, 3), null);

    expect([2, 3, 4, 5, 12, 13].map((row) => grid.validation(0, row, 3))).toEqual([
      null,
      STAGES,
      null,
      STAGES,
      STAGES,
      null,
    ]);
  });

  it.each<ValidationRule>([
    { ...STAGES, kind: 'checkbox', criteria: 'CHECKBOX', args: [] },
    { ...STAGES, kind: 'date', criteria: 'DATE_IS_VALID_DATE', args: [] },
    { ...STAGES, kind: 'date', criteria: 'DATE_AFTER', args: [46_083] },
    { ...STAGES, kind: 'number', criteria: 'NUMBER_BETWEEN', args: [1, 9] },
    { ...STAGES, kind: 'formula', criteria: 'CUSTOM_FORMULA', args: ['=A1>1'] },
    { ...STAGES, kind: 'range', criteria: 'VALUE_IN_RANGE', args: [], source: { sheetId: 0, area: area(1, 5, 3, 1) } },
  ])('hands a $criteria validation back', (rule) => {
    const grid = aGrid();

    grid.setValidation(0, area(1, 1), rule);

    expect(grid.validation(0, 1, 1)).toEqual(rule);
  });

  it('replaces conditional formats and hands them back in order', () => {
    const grid = aGrid();
    const formats: ConditionalFormat[] = [
      { areas: [area(2, 1, 9, 1)], criteria: 'TEXT_EQUAL_TO', args: ['won'], style: { background: '#ccfbf1' } },
      { areas: [area(2, 2, 9, 1)], criteria: 'CUSTOM_FORMULA', args: ['=$B2<TODAY()'], style: { bold: true } },
      { areas: [area(2, 3)], criteria: 'DATE_BEFORE', args: ['TODAY'], style: { fontColor: '#b91c1c' } },
      { areas: [area(2, 4)], criteria: 'NUMBER_GREATER_THAN', args: [5], style: { italic: true } },
    ];
    grid.setConditionalFormats(0, [{ areas: [area(1, 1)], criteria: 'CELL_EMPTY', args: [], style: { bold: true } }]);

    grid.setConditionalFormats(0, formats);

    expect(grid.conditionalFormats(0)).toEqual(formats);
  });

  it('changes only the named parts of a style', () => {
    const grid = aGrid();

    grid.setStyle(0, area(1, 1), { bold: true, fontFamily: 'Georgia', background: '#CCFBF1', horizontal: 'right' });
    grid.setStyle(0, area(1, 1), { fontSize: 20, horizontal: 'general', wrap: true });

    expect(grid.style(0, 1, 1)).toEqual({
      bold: true,
      italic: false,
      underline: false,
      strikethrough: false,
      fontSize: 20,
      fontFamily: 'Georgia',
      fontColor: '#000000',
      background: '#ccfbf1',
      horizontal: 'general',
      vertical: 'bottom',
      wrap: true,
      clip: false,
    });
  });

  it.each<GridChart['type']>(['column', 'bar', 'line', 'area', 'combo', 'pie'])('keeps a %s chart', (type) => {
    const grid = aGrid();
    const chart: Omit<GridChart, 'id'> = {
      type,
      ranges: [{ sheetId: 0, area: area(1, 1, 5, 3) }],
      anchor: { row: 8, column: 2, x: 4, y: 6 },
      width: 400,
      height: 220,
      options: { title: 'Tushum', legend: { position: 'none' }, colors: ['#0f766e'] },
      headerRows: 1,
    };

    const id = grid.insertChart(0, chart);
    grid.insertRows(0, 3, 2);

    const moved = { ranges: [{ sheetId: 0, area: area(1, 1, 7, 3) }], anchor: { ...chart.anchor, row: 10 } };
    expect(grid.charts(0)).toEqual([{ ...chart, ...moved, id }]);
  });

  it('removes a chart', () => {
    const grid = aGrid();
    const ranges = [{ sheetId: 0, area: area(1, 1, 3, 2) }];
    const anchor = { row: 1, column: 4, x: 0, y: 0 };
    const id = grid.insertChart(0, { type: 'column', ranges, anchor, width: 9, height: 9, options: {}, headerRows: 1 });

    grid.removeChart(0, id);

    expect(grid.charts(0)).toEqual([]);
  });
});
