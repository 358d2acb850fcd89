// ContainerInfo and ChartOptions: where a chart stands, and what was set on it.

import type { GridChart } from '../../grid/grid';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Book } from './book';

type GoogleInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
type GoogleOptions = GoogleAppsScript.Charts.ChartOptions;

const FILE = 'host/services/spreadsheet/chart-facts.ts';

export const containerInfoMembers = {
  getAnchorColumn: 'handle',
  getAnchorRow: 'handle',
  getOffsetX: 'handle',
  getOffsetY: 'handle',
} satisfies Record<string, MemberCost>;

class ContainerInfoRoom implements Pick<GoogleInfo, keyof typeof containerInfoMembers> {
  constructor(private readonly anchor: GridChart['anchor']) {}

  getAnchorColumn(): number {
    return this.anchor.column;
  }

  getAnchorRow(): number {
    return this.anchor.row;
  }

  getOffsetX(): number {
    return this.anchor.x;
  }

  getOffsetY(): number {
    return this.anchor.y;
  }
}

export function exposeContainerInfo(book: Book, { anchor }: GridChart): GoogleInfo {
  return expose<GoogleInfo>(book.execution, {
    name: 'ContainerInfo',
    file: FILE,
    rooms: [{ members: containerInfoMembers, target: new ContainerInfoRoom(anchor) }],
  });
}

export const chartOptionsMembers = { get: 'handle' } satisfies Record<string, MemberCost>;

class ChartOptionsRoom implements Pick<GoogleOptions, keyof typeof chartOptionsMembers> {
  constructor(private readonly chart: GridChart) {}

  /** null when nobody has set it. */
  get(option: string): unknown {
    if (option === 'width' || option === 'height') return this.chart[option];
    if (option in this.chart.options) return this.chart.options[option];
    let value: unknown = this.chart.options;
    for (const key of option.split('.')) {
      value =
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([name]) => name === key)?.[1]
          : undefined;
    }
    return value ?? null;
  }
}

export function exposeChartOptions(book: Book, chart: GridChart): GoogleOptions {
  return expose<GoogleOptions>(book.execution, {
    name: 'ChartOptions',
    file: FILE,
    rooms: [{ members: chartOptionsMembers, target: new ChartOptionsRoom(chart) }],
  });
}
