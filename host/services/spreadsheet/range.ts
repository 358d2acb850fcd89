// Range: its rooms put together. A new member goes into the room whose first line fits.

import { expose, type Room } from '../../runtime/emulated';
import type { Book, GoogleRange, RangePlace } from './book';
import { RangeCopyRoom, rangeCopyMembers } from './range-copy';
import { RangeDataRoom, rangeDataMembers } from './range-data';
import { RangeFontsRoom, rangeFontMembers } from './range-fonts';
import { RangeFormulasRoom, rangeFormulaMembers } from './range-formulas';
import { RangeMarksRoom, rangeMarkMembers } from './range-marks';
import { RangeMergesRoom, rangeMergeMembers } from './range-merges';
import { RangeNotesRoom, rangeNoteMembers } from './range-notes';
import { RangeHandle, RangePlaceRoom, rangePlaceMembers } from './range-place';
import { RangeRulesRoom, rangeRuleMembers } from './range-rules';
import { RangeShiftRoom, rangeShiftMembers } from './range-shift';
import { RangeStyleRoom, rangeStyleMembers } from './range-style';
import { RangeValuesRoom, rangeValueMembers } from './range-values';

const CORNER_READS = new Set([
  'getValue',
  'getDisplayValue',
  'getFormula',
  'getFormulaR1C1',
  'getNumberFormat',
  'getDataValidation',
  'getNote',
  'getRichTextValue',
]);

/** Marks, protections and the like are one thing each, however many cells they are about. */
function isOneThing(member: string): boolean {
  return CORNER_READS.has(member) || Object.hasOwn(rangeMarkMembers, member);
}

/** Returns the parts of which a Range consists. */
export function rangeRooms(handle: RangeHandle): readonly Room[] {
  return [
    { members: rangePlaceMembers, target: new RangePlaceRoom(handle) },
    { members: rangeValueMembers, target: new RangeValuesRoom(handle) },
    { members: rangeFormulaMembers, target: new RangeFormulasRoom(handle) },
    { members: rangeStyleMembers, target: new RangeStyleRoom(handle) },
    { members: rangeFontMembers, target: new RangeFontsRoom(handle) },
    { members: rangeRuleMembers, target: new RangeRulesRoom(handle) },
    { members: rangeNoteMembers, target: new RangeNotesRoom(handle) },
    { members: rangeMergeMembers, target: new RangeMergesRoom(handle) },
    { members: rangeCopyMembers, target: new RangeCopyRoom(handle) },
    { members: rangeShiftMembers, target: new RangeShiftRoom(handle) },
    { members: rangeDataMembers, target: new RangeDataRoom(handle) },
    { members: rangeMarkMembers, target: new RangeMarksRoom(handle) },
  ];
}

/** Returns the Range of this place as a script sees it. */
export function exposeRange(book: Book, place: RangePlace): GoogleRange {
  const handle = new RangeHandle(book, place, () => range);
  const range: GoogleRange = expose<GoogleRange>(book.execution, {
    name: 'Range',
    file: 'host/services/spreadsheet/range.ts',
    rooms: rangeRooms(handle),
    cells: (member) => (isOneThing(member) ? 1 : place.area.rows * place.area.columns),
  });
  return range;
}
