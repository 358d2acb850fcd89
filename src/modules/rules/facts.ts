// What rules look at: the records as they were read once, and which actions were done before.

import type { Value } from '../../kernel/schema/kinds';
import type { Day } from '../../kernel/time/day';
import type { WorkTime } from '../../kernel/time/work-time';
import type { Zone } from '../../kernel/time/zone';
import type { Stage } from '../stages/index';
import type { RuleRow } from './holds';

/** A field of a record that somebody changed. */
export interface FieldChange {
  readonly table: string;
  readonly record: string;
  readonly field: string;
  readonly day: Day;
}

export interface Facts {
  readonly today: Day;
  readonly zone: Zone;
  readonly work: WorkTime;
  readonly stageOf: (deal: { readonly stage: string; readonly pipeline: string }) => Stage | null;
  readonly deals: readonly RuleRow[];
  /** By number. */
  readonly customers: ReadonlyMap<string, RuleRow>;
  readonly tasks: readonly RuleRow[];
  readonly dues: readonly RuleRow[];
  /** Only where a rule asks for what was bought. */
  readonly sales: readonly RuleRow[];
  /** Only where a rule asks for changes. */
  readonly changes: readonly FieldChange[];
  /** Keys of what was done or suggested before. */
  readonly fired: ReadonlySet<string>;
  /** How often a rule did something for a record today, by 'RULE:RECORD'. */
  readonly firedToday: ReadonlyMap<string, number>;
}

/** Returns a text of the row; '' where it has none. */
export function textOf(row: RuleRow | undefined, field: string): string {
  const value: Value = row?.[field] ?? '';
  return typeof value === 'string' ? value : String(value);
}

/** Returns a number of the row; null where it has none. */
export function numberOf(row: RuleRow | undefined, field: string): number | null {
  const value = row?.[field];
  return typeof value === 'number' ? value : null;
}

/** Under it a row knows where it stands on its sheet; no field is called so. */
export const ROW = '#';

/** Returns the sheet's row; 0 where nobody knows. */
export function rowNumberOf(row: RuleRow | undefined): number {
  return numberOf(row, ROW) ?? 0;
}
