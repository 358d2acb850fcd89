// Archive: old closed records in sheets of their own, out of the way and easy to bring back.

import type { Module } from '../../kernel/module';
import { archiveTexts } from './texts';

export {
  archiveYear,
  type Counts,
  findYearToArchive,
  findYearToBringBack,
  finishArchive,
  unarchiveYear,
  type YearFound,
  type YearMoved,
  type YearOutcome,
} from './archive-year';
export {
  ARCHIVES,
  activitiesArchive,
  archivedAmong,
  archivedIds,
  archiveOf,
  dealsArchive,
  duesArchive,
  heldByArchive,
  paymentsArchive,
  salesArchive,
  tableOfArchive,
} from './archives';

/** Its tables are none of the module's: they are made when something is archived, and nothing else writes to them. */
export const archive: Module = { name: 'archive', tables: [], measures: [], texts: archiveTexts };
