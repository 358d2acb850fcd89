// What o-spreadsheet cannot hold of a workbook as Google has it; saved beside the library's own data.

import type { ConditionalFormat, GridChart, ValidationRule } from '../grid';

/** A chart's own ranges, each by the data sets that the library keeps of it, so that they move with the rows. */
export type ChartRangeParts = readonly (readonly string[])[];

export interface SideTable {
  name: string;
  locale: string;
  timeZone: string;
  /** Google's numeric sheet ids by the library's ids. */
  readonly sheetIds: Record<string, number>;
  nextSheetId: number;
  nextChartId: number;
  /** Google's number format patterns by the library's, where they differ. */
  readonly formats: Record<string, string>;
  /** By the library's rule ids. */
  readonly validations: Record<string, Omit<ValidationRule, 'source'>>;
  readonly conditionalFormats: Record<string, Omit<ConditionalFormat, 'areas'>>;
  readonly charts: Record<
    string,
    Pick<GridChart, 'id' | 'type' | 'options' | 'headerRows'> & { parts: ChartRangeParts }
  >;
}

// Far from small numbers, so that nobody takes an id for an index.
const FIRST_SHEET_ID = 1_000_001;
const FIRST_CHART_ID = 2_000_001;

/** Returns the side table of a new workbook. */
export function newSideTable(facts: Pick<SideTable, 'name' | 'locale' | 'timeZone'>): SideTable {
  return {
    ...facts,
    sheetIds: {},
    nextSheetId: FIRST_SHEET_ID,
    nextChartId: FIRST_CHART_ID,
    formats: {},
    validations: {},
    conditionalFormats: {},
    charts: {},
  };
}
