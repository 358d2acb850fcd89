// The words in the first cell of a blank row are no input, in whatever language they were drawn.

import { createTexts } from '../../../src/kernel/i18n/texts';
import type { Cell } from '../../../src/kernel/schema/codec';
import { fieldNames } from '../../../src/kernel/schema/table';
import { quickCells } from '../../../src/modules/today-sheet/draw-today';
import { hasInput, todayTable } from '../../../src/modules/today-sheet/index';
import { withoutSign } from '../../../src/modules/today-sheet/quick-sign';
import { readRow } from '../../../src/modules/today-sheet/row';
import { todaySheetTexts } from '../../../src/modules/today-sheet/texts';

const PLACES = [0, 1, 2, 3, 4];

function drawn(place: number, language: 'uz' | 'uz-Cyrl' | 'ru' | 'en', typed: Cell | null = null) {
  const cells = quickCells(place, 'stamp', createTexts([todaySheetTexts], language)) ?? [];
  const at = fieldNames(todayTable).indexOf('customer');
  return readRow(
    cells.map((cell, index) => (index === at && typed !== null ? `${cell}${typed}` : cell)),
    place + 2,
  );
}

describe.each(['uz', 'uz-Cyrl', 'ru', 'en'] as const)('a blank row drawn in %s', (language) => {
  it.each(PLACES)('asks for nothing at place %i', (place) => {
    const row = drawn(place, language);

    expect([hasInput(row), row.customer]).toEqual([false, '']);
    expect(String(row.cells[0])).toMatch(/^\p{L}+ \p{L}+:$/u);
  });

  it.each(PLACES)('takes what is typed behind its words at place %i', (place) => {
    expect([drawn(place, language, 'Aziz').customer, drawn(place, language, ' Aziz K.').customer]).toEqual([
      'Aziz',
      'Aziz K.',
    ]);
  });
});

it.each(['Aziz', '+998 90 123 45 67', 'Yangi Aziz:', 'lid', ''])('%j is what people typed', (text) => {
  expect(withoutSign(text)).toBe(text);
});
