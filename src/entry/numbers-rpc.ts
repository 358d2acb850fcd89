// What the sidebar asks about the numbers of the dashboard.

import type { QualityAsked, QualityView } from '../modules/quality/view';
import type { RowsView } from '../modules/rows-behind/view';

export interface NumbersRpc {
  /**
   * The rows behind the number that is selected on the dashboard: one blocking call for it, and one a table that the number
   * counts, of which there are three at most.
   */
  rowsBehind(): RowsView;
  /** The selected cell of the dashboard, '12:5', which the page asks for now and then; '' for none. No blocking call. */
  selectedNumber(): string;
  /**
   * Which rows are to be put right, the worst first: a seller's own, else those of the person that is asked for, or all. Four
   * blocking calls.
   */
  faultyRows(asked: QualityAsked): QualityView;
  /** Brings a row of a table's sheet to the front. */
  showRow(table: string, row: number): void;
}
