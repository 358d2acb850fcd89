// What the sidebar asks about the numbers of the dashboard.

import type { RowsView } from '../modules/rows-behind/view';

export interface NumbersRpc {
  /**
   * The rows behind the number that is selected on the dashboard: one blocking call for it, and one a table that the number
   * counts, of which there are three at most.
   */
  rowsBehind(): RowsView;
  /** The selected cell of the dashboard, '12:5', which the page asks for now and then; '' for none. No blocking call. */
  selectedNumber(): string;
  /** Brings a row of a table's sheet to the front. */
  showRow(table: string, row: number): void;
}
