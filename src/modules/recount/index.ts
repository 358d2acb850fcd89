// Recount: what a live number of the dashboard is counted by, and the rows it is counted over; for the check and for the rows behind it.

import type { Module } from '../../kernel/module';
import { recountTexts } from './texts';

export { type Counting, cellAt, countingOf, isError, isPending, rangesOf } from './counting';
export { columnWords, type MissingColumn, missingOf } from './missing';
export { operandKinds } from './operand-kinds';
export { printNumber } from './print-number';
export { type CountedTable, type CountedTables, type FurtherFields, fieldsOf, readRows } from './read-rows';
export { nameKeyOf } from './texts';
export { labelOf, windowOf } from './words';

export const recount: Module = { name: 'recount', tables: [], measures: [], texts: recountTexts };
