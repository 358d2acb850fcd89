// The rows that gauges are read from, and what of the firm they hang on.

import type { Span } from '../../kernel/kpi/period';
import type { Row } from '../../kernel/schema/table';
import type { Day } from '../../kernel/time/day';
import type { WorkTime } from '../../kernel/time/work-time';
import type { Zone } from '../../kernel/time/zone';
import type { customersTable } from '../customers/index';
import type { dealsTable } from '../deals/index';
import type { Goal } from '../goals/index';
import type { Due, Payment } from '../payments/index';
import type { Sale } from '../sales/index';
import type { Snapshot } from '../snapshots/index';
import type { Colleague } from '../staff/index';
import type { Stage, stageLogTable } from '../stages/index';
import type { tasksTable } from '../tasks/index';

export interface GaugeRows {
  readonly customers: readonly Row<typeof customersTable>[];
  readonly deals: readonly Row<typeof dealsTable>[];
  readonly sales: readonly Sale[];
  readonly payments: readonly Payment[];
  readonly dues: readonly Due[];
  readonly tasks: readonly Row<typeof tasksTable>[];
  readonly moves: readonly Row<typeof stageLogTable>[];
  readonly goals: readonly Goal[];
  readonly snapshots: readonly Snapshot[];
  readonly stages: readonly Stage[];
  readonly staff: readonly Colleague[];
}

export interface GaugeMoment {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly today: Day;
  readonly zone: Zone;
  readonly work: WorkTime;
  /** The key of the firm's trade. */
  readonly trade: string;
  /** Years that a customer is expected to stay. */
  readonly years: number;
  /** Whole units from which a deal is big; 0 for none. */
  readonly bigFrom: number;
  /** Units of the firm's currency; 0 for a currency without a rate. */
  readonly rateOf: (currency: string) => number;
}

/** This month as far as it went, and as many days of the one before. */
export interface Months {
  readonly now: Span;
  readonly before: Span;
}
