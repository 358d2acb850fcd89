// Range: its rooms put together. A new member goes into the room it belongs to: place, values, style or rules.

import { expose } from '../../runtime/emulated';
import type { Book, GoogleRange, RangePlace } from './book';
import { RangeHandle, RangePlaceRoom, rangePlaceMembers } from './range-place';
import { RangeRulesRoom, rangeRuleMembers } from './range-rules';
import { RangeStyleRoom, rangeStyleMembers } from './range-style';
import { RangeValuesRoom, rangeValueMembers } from './range-values';

const CORNER_READS = new Set(['getValue', 'getDisplayValue', 'getFormula', 'getNumberFormat', 'getDataValidation']);

/** Returns the Range of this place as a script sees it. */
export function exposeRange(book: Book, place: RangePlace): GoogleRange {
  const handle = new RangeHandle(book, place, () => range);
  const range: GoogleRange = expose(book.execution, {
    name: 'Range',
    file: 'host/services/spreadsheet/range.ts',
    rooms: [
      { members: rangePlaceMembers, target: new RangePlaceRoom(handle) },
      { members: rangeValueMembers, target: new RangeValuesRoom(handle) },
      { members: rangeStyleMembers, target: new RangeStyleRoom(handle) },
      { members: rangeRuleMembers, target: new RangeRulesRoom(handle) },
    ],
    cells: (member) => (CORNER_READS.has(member) ? 1 : place.area.rows * place.area.columns),
  });
  return range;
}
