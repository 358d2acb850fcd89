// Puts charts on a sheet.

import type { DrawnChart } from '../kernel/drawing/drawing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Inserts a new chart where the drawing says. */
export function insertChart(sheet: Sheet, chart: DrawnChart): void {
  const builder = describe(sheet, sheet.newChart(), chart);
  for (const [name, value] of Object.entries({ width: chart.width, height: chart.height }))
    builder.setOption(name, value);
  sheet.insertChart(builder.setPosition(chart.row, chart.column, 0, 0).build());
}

/** Says what a chart shows and how, but not where it stands and how large it is. */
export function describe(sheet: Sheet, builder: Builder, chart: DrawnChart): Builder {
  const { COLUMN, BAR, LINE, COMBO } = Charts.ChartType;
  const types = { column: COLUMN, bar: BAR, line: LINE, combo: COMBO };
  builder.setChartType(types[chart.type]).setNumHeaders(1);
  for (const area of chart.areas) builder.addRange(sheet.getRange(area));
  for (const [name, value] of Object.entries(optionsOf(chart))) builder.setOption(name, value);
  return builder;
}

function optionsOf({ color, series }: DrawnChart): Readonly<Record<string, unknown>> {
  if (!series) return { colors: [color], legend: { position: 'none' } };
  return {
    colors: series.map((each) => each.color),
    legend: { position: 'bottom' },
    seriesType: 'bars',
    series: Object.fromEntries(
      series.map(({ type, dashed }, index) => [
        index,
        { type: type === 'line' ? 'line' : 'bars', ...(dashed && { lineDashStyle: [4, 4] }) },
      ]),
    ),
  };
}

/** Returns a chart that is there with what it shows now; where people moved or resized it, it stays so. */
export function fitChart(
  sheet: Sheet,
  old: GoogleAppsScript.Spreadsheet.EmbeddedChart,
  {
    chart,
    keepsPlace,
    keepsSize,
  }: { readonly chart: DrawnChart; readonly keepsPlace: boolean; readonly keepsSize: boolean },
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const builder = describe(sheet, old.modify().clearRanges(), chart);
  if (!keepsSize) builder.setOption('width', chart.width).setOption('height', chart.height);
  if (!keepsPlace) builder.setPosition(chart.row, chart.column, 0, 0);
  return builder.build();
}
