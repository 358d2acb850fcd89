// What a module brings to the whole: its tables, measures and texts. The registry lists the modules.

import type { Dictionary } from './i18n/texts';
import type { Measure } from './kpi/measure';
import type { Table } from './schema/table';

export interface Module {
  readonly name: string;
  readonly tables: readonly Table[];
  readonly measures: readonly Measure[];
  readonly texts: Dictionary;
}
