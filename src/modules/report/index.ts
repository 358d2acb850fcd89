// Reports: what the owner is told of each closed week and month.

import type { Module } from '../../kernel/module';
import { reportTexts } from './texts';

export { FIGURES, type FigureKey, figuresOf, type ReportFigures, type ReportRows } from './figures';
export { type ReportWorld, readReportWorld, reportMessages } from './messages';
export { isWeekly, noteReports, type Period, type ReportMoment, reportsDue } from './periods';
export { isWorthAReport, reportLetter } from './report-letter';

export const report: Module = { name: 'report', tables: [], measures: [], texts: reportTexts };
