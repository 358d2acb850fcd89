// Rows behind: from a number of the dashboard to exactly the rows that it counts.

import type { Module } from '../../kernel/module';
import { rowsBehindTexts } from './texts';

export { rowsOfSelected, selectedCell } from './rows-behind';
export type { LotView, NumberView, RowShown, RowsView, SideView } from './view';

export const rowsBehindModule: Module = { name: 'rows-behind', tables: [], measures: [], texts: rowsBehindTexts };
