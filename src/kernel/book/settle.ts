// Looks at what was written in haste: a lead writes two tables in five calls, which leaves none for a look.

import { bindColumns } from '../schema/headings';
import { fieldNames, type Table } from '../schema/table';
import type { Zone } from '../time/zone';
import type { Witness } from './journal';
import { OpenTable } from './open-table';
import type { SheetPort } from './port';
import type { Recall } from './recall';
import { verifyThoroughly } from './verify';

export interface Settling {
  readonly witness: Witness;
  readonly table: Table;
  readonly sheet: SheetPort;
  readonly zone: Zone;
  readonly recall: Recall;
}

/** Puts right what the write hit when it was made. Two blocking calls when all is well. */
export function settle({ witness, table, sheet, zone, recall }: Settling): void {
  const { operations, rowsMade } = witness;
  // A journal of an earlier version kept the headings alone.
  const columns = witness.image.columns ?? bindColumns(table, witness.image.headings);
  const image = { ...witness.image, columns };
  const fields = fieldNames(table).filter((field) => columns.at[field] !== undefined);
  const before = new OpenTable({ table, fields, sheet, image, zone });
  const writes = witness.writes.map((write) => ({ ...write, cells: new Map(write.cells) }));
  verifyThoroughly({ before, operations, writes, rowsMade }, { zone, recall, isLate: true });
}
