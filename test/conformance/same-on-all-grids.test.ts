// Random work done by a script leaves the same workbook on every grid.

import fc from 'fast-check';
import { createMemoryGrid } from '../../host/grid/memory-grid';
import { GRIDS } from '../support/grids';
import { runScript } from '../support/run-script';

const anInput = fc.oneof(
  fc.constantFrom(
    '',
    '007',
    "'007",
    '10%',
    'TRUE',
    '2026-03-01',
    '12:30',
    '1e3',
    '1,5',
    '1.5',
    '5/3',
    "''q",
    'Aziz',
    ' x ',
    '+5',
    '#N/A',
  ),
  fc.string({ maxLength: 6 }).filter((text) => !/^[=\uff1d]/.test(text)),
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
  fc.constant(null),
);
const aPlace = { row: fc.integer({ min: 1, max: 8 }), column: fc.integer({ min: 1, max: 5 }) };

const aStep = fc.oneof(
  fc
    .record({ ...aPlace, values: fc.array(fc.tuple(anInput, anInput), { minLength: 1, maxLength: 3 }) })
    .map(
      ({ row, column, values }) =>
        `sheet.getRange(${row}, ${column}, ${values.length}, 2).setValues(${JSON.stringify(values)});`,
    ),
  fc.record(aPlace).map(({ row, column }) => `sheet.getRange(${row}, ${column}, 2, 2).clearContent();`),
  fc
    .record(aPlace)
    .map(({ row, column }) => `sheet.getRange(${row}, ${column}).setNumberFormat('0.00').setFontWeight('bold');`),
  fc.record(aPlace).map(({ row }) => `sheet.insertRowsBefore(${row}, 2);`),
  fc.record(aPlace).map(({ row }) => `sheet.deleteRows(${row}, 2);`),
  fc.record(aPlace).map(({ column }) => `sheet.insertColumnAfter(${column});`),
  fc.record(aPlace).map(({ column }) => `sheet.deleteColumn(${column});`),
  fc.record(aPlace).map(({ row, column }) => `book.setNamedRange('Name_', sheet.getRange(${row}, ${column}, 3, 2));`),
  fc.constant(`book.setNamedRange('Whole_', sheet.getRange('B:C'));`),
  fc.constant(`sheet.appendRow(['last', 1]);`),
);

const aSpan = fc.record({ first: fc.integer({ min: 1, max: 8 }), count: fc.integer({ min: 1, max: 3 }) });

/** What lies beside the cells, and how lines are moved about under it. */
const aMark = fc.oneof(
  fc
    .record(aPlace)
    .map(({ row, column }) => `sheet.getRange(${row}, ${column}, 2, 1).setNote('note ${row} ${column}');`),
  fc.record(aPlace).map(({ row }) => `sheet.getRange('${row}:${row}').addDeveloperMetadata('row${row}');`),
  fc
    .constantFrom('A', 'B', 'C', 'D')
    .map((letter) => `sheet.getRange('${letter}:${letter}').addDeveloperMetadata('column${letter}');`),
  fc.record(aPlace).map(({ row, column }) => `sheet.getRange(${row}, ${column}, 3, 2).protect().setDescription('p');`),
  fc
    .record(aPlace)
    .map(({ row, column }) => `if (!sheet.getFilter()) sheet.getRange(${row}, ${column}, 4, 2).createFilter();`),
  fc
    .record(aPlace)
    .map(
      ({ row, column }) =>
        `try { sheet.getRange(${row}, ${column}, 3, 3).applyRowBanding(); } catch (e) { if (!/alternating/.test(e.message)) throw e; }`,
    ),
  aSpan.map(({ first, count }) => `sheet.getRange(${first}, 1, ${count}).shiftRowGroupDepth(1);`),
  aSpan.map(({ first, count }) => `sheet.hideRows(${first}, ${count});`),
  aSpan.map(({ first, count }) => `sheet.showRows(${first}, ${count});`),
  fc
    .record({ span: aSpan, to: fc.integer({ min: 1, max: 12 }) })
    .filter(({ span, to }) => to < span.first || to > span.first + span.count)
    .map(({ span, to }) => `sheet.moveRows(sheet.getRange(${span.first}, 1, ${span.count}), ${to});`),
  fc
    .record({ span: aSpan, to: fc.integer({ min: 1, max: 12 }) })
    .filter(({ span, to }) => to < span.first || to > span.first + span.count)
    .map(({ span, to }) => `sheet.moveColumns(sheet.getRange(1, ${span.first}, 1, ${span.count}), ${to});`),
  fc
    .record({ from: fc.record(aPlace), to: fc.record(aPlace) })
    .map(
      ({ from, to }) =>
        `sheet.getRange(${from.row}, ${from.column}, 2, 2).copyTo(sheet.getRange(${to.row}, ${to.column}));`,
    ),
  fc.record(aPlace).map(({ row, column }) => `sheet.getRange(${row}, 1, 3, 3).sort(${Math.min(column, 3)});`),
  fc.constant(`sheet = sheet.copyTo(book);`),
);

const LOOK_AT_MARKS = `return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange('A1:H14').getValues(), sheet.getRange('A1:H14').getNotes(), sheet.getRange('A1:H14').getFontWeights(),
  book.createDeveloperMetadataFinder().find().map((one) => [one.getKey(), one.getId(), (one.getLocation().getRow() || one.getLocation().getColumn()).getA1Notation()]),
  sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.getRange().getA1Notation()),
  sheet.getFilter() && sheet.getFilter().getRange().getA1Notation(), sheet.getBandings().map((one) => one.getRange().getA1Notation()),
  Array.from({ length: 14 }, (_, row) => [sheet.getRowGroupDepth(row + 1), sheet.isRowHiddenByUser(row + 1)]),
  book.getNamedRanges().map((one) => one.getName() + ' ' + one.getRange().getA1Notation()).sort()];`;

const LOOK = `return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows(), sheet.getMaxColumns(),
  sheet.getRange('A1:H14').getValues(), sheet.getRange('A1:H14').getNumberFormats(), sheet.getRange('A1:H14').getFontWeights(),
  book.getNamedRanges().map((one) => one.getName() + ' ' + one.getRange().getA1Notation()).sort()];`;

describe.each(GRIDS.filter(({ name }) => name !== 'memory-grid'))('random work on $name', ({ create }) => {
  it.each(['en_US', 'ru_RU'])('leaves the same workbook as on memory-grid in %s', (locale) => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 8 }), (steps) => {
        const script = [...steps, LOOK].join('\n');
        const facts = { locale, timeZone: 'Asia/Tashkent' };

        expect(runScript(script, create(facts))).toEqual(runScript(script, createMemoryGrid(facts)));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the same beside the cells as on memory-grid', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ arbitrary: aMark, weight: 2 }, aStep), { maxLength: 10 }), (steps) => {
        // A name of its own, because a copy takes the place of the sheet.
        const work = [...steps, LOOK_AT_MARKS].join('\n').replaceAll(/\bsheet\b/g, 'page');
        const script = `let page = sheet;\n${work}`;

        expect(runScript(script, create())).toEqual(runScript(script, createMemoryGrid()));
      }),
      { numRuns: 40 },
    );
  });

  it('sorts as memory-grid does', () => {
    const rows = fc.array(fc.tuple(anInput, fc.integer({ min: 0, max: 3 })), { minLength: 2, maxLength: 8 });

    fc.assert(
      fc.property(rows, fc.boolean(), (values, ascending) => {
        const range = `sheet.getRange(1, 1, ${values.length}, 2)`;
        const script = `${range}.setValues(${JSON.stringify(values)});
          ${range}.sort([{ column: 2, ascending: ${ascending} }, { column: 1, ascending: ${!ascending} }]); return ${range}.getValues();`;

        expect(runScript(script, create())).toEqual(runScript(script, createMemoryGrid()));
      }),
      { numRuns: 100 },
    );
  });
});
