// The tab of reports: what is chosen on it is counted by the script and written as values, with the moment at which it was true.

import type { Module } from '../../kernel/module';
import { reportsSheetTexts } from './texts';

export { REPORTS_NAME } from './grid';
export { type Drawn, keepReport, openReports, refreshReports } from './sheet';

export const reportsSheet: Module = { name: 'reports-sheet', tables: [], measures: [], texts: reportsSheetTexts };
