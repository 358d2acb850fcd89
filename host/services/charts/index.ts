// The charts service: as yet only its enumerations.

import { expose, type MemberCost } from '../../runtime/emulated';
import { enumeration } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';

type GoogleCharts = GoogleAppsScript.Charts.Charts;
type Charts = typeof GoogleAppsScript.Charts;

const FILE = 'host/services/charts/index.ts';

export const ChartType = enumeration<Charts['ChartType']>('ChartType', FILE, [
  'AREA',
  'BAR',
  'COLUMN',
  'COMBO',
  'LINE',
  'PIE',
  'TABLE',
]);

const ChartMergeStrategy = enumeration<Charts['ChartMergeStrategy']>('ChartMergeStrategy', FILE, [
  'MERGE_COLUMNS',
  'MERGE_ROWS',
]);

export const chartsMembers = { ChartType: 'value', ChartMergeStrategy: 'value' } satisfies Record<string, MemberCost>;

class ChartsRoom implements Pick<GoogleCharts, keyof typeof chartsMembers> {
  readonly ChartType = ChartType;
  readonly ChartMergeStrategy = ChartMergeStrategy;
}

export function chartsGlobals(execution: Execution): Record<string, object> {
  const Charts = expose<GoogleCharts>(execution, {
    name: 'Charts',
    file: FILE,
    rooms: [{ members: chartsMembers, target: new ChartsRoom() }],
  });
  return { Charts };
}
