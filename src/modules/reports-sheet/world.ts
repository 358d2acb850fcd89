// What reports are made of: the rows of the book that they need, amounts in the firm's currency.

import type { Minor } from '../../kernel/money';
import type { Row } from '../../kernel/schema/table';
import type { Day } from '../../kernel/time/day';
import type { WorkTime } from '../../kernel/time/work-time';
import type { Zone } from '../../kernel/time/zone';
import type { activitiesTable } from '../activities/index';
import type { customersTable } from '../customers/index';
import type { dealsTable } from '../deals/index';
import type { Purchase } from '../figures/index';
import type { Snapshot } from '../snapshots/index';
import type { Colleague } from '../staff/index';
import type { Stage, stageLogTable } from '../stages/index';
import type { ReportPeriod } from './period';

export const DEAL_FIELDS = [
  ...(['id', 'customerId', 'pipeline', 'stage', 'stageKey', 'reached', 'amount', 'source', 'responsible'] as const),
  ...(['need', 'lossReason', 'competitor', 'createdAt', 'stageSince', 'wonAt', 'lostAt'] as const),
  ...(['arrivedAt', 'firstReplyAt', 'lastTouch', 'nextContact', 'expectedClose'] as const),
] as const;
export type DealFact = Pick<Row<typeof dealsTable>, (typeof DEAL_FIELDS)[number]>;

export const CUSTOMER_FIELDS = ['id', 'source', 'segment', 'city', 'createdAt'] as const;
export type CustomerFact = Pick<Row<typeof customersTable>, (typeof CUSTOMER_FIELDS)[number]>;

export const ACTIVITY_FIELDS = ['id', 'at', 'channel', 'staff', 'minutes'] as const;
export type ActivityFact = Pick<Row<typeof activitiesTable>, (typeof ACTIVITY_FIELDS)[number]>;

export type MoveFact = Row<typeof stageLogTable>;

/** A sale, or a return that was typed as one; see `purchaseOf`. */
export interface SaleFact extends Purchase {
  readonly dealId: string;
  readonly product: string;
  readonly responsible: string;
  /** Of what was sold, that came back. */
  readonly returned: Minor;
}

/** What was paid for advertising, in the month of that day. */
export interface CostFact {
  readonly month: string;
  readonly source: string;
  readonly amount: Minor;
}

/** A line of the history that a person wrote, or typed into the grid. */
export interface EditFact {
  /** The action that it belongs to. */
  readonly request: string;
  readonly at: number;
  /** E-mail; '' where nobody knows who it was. */
  readonly by: string;
  readonly table: string;
  readonly record: string;
}

export interface ReportWorld {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly today: Day;
  readonly zone: Zone;
  readonly work: WorkTime;
  readonly period: ReportPeriod;
  /** What was typed into the settings, by key. */
  readonly settings: Readonly<Record<string, string>>;
  /** How the firm's currency is called. */
  readonly currency: string;
  readonly stages: readonly Stage[];
  /** Those who have not left. */
  readonly staff: readonly Colleague[];
  /** With all of history those of the archive among them, and so for sales and activities. */
  readonly deals: readonly DealFact[];
  readonly customers: ReadonlyMap<string, CustomerFact>;
  readonly sales: readonly SaleFact[];
  /** Currencies of sales without a rate, which count as nothing. */
  readonly unknownCurrencies: readonly string[];
  readonly activities: readonly ActivityFact[];
  readonly moves: readonly MoveFact[];
  readonly costs: readonly CostFact[];
  readonly snapshots: readonly Snapshot[];
  /** When Daftar wrote its first line of history: what is older was brought in; null while nobody knows. */
  readonly began: number | null;
  /** The newest lines of the history, oldest first, and since when they go; null: since the beginning. */
  readonly edits: readonly EditFact[];
  readonly editsSince: number | null;
}

/** Whose rows a report needs; `history`: archived ones too, whatever the period. */
export const NEEDS = [
  ...(['staff', 'deals', 'customers', 'sales', 'activities', 'moves', 'costs'] as const),
  ...(['snapshots', 'began', 'edits', 'history'] as const),
] as const;
export type Need = (typeof NEEDS)[number];
