// Makes the sheet of data quality when it is first wanted, and draws it anew each time that it is opened.

import type { Ports } from '../../kernel/ports';
import type { Table } from '../../kernel/schema/table';
import { printDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { salesTable } from '../sales/index';
import { drawQuality, QUALITY_AREA, QUALITY_NAME } from './draw-quality';
import type { FaultyTable } from './faults';
import { readQuality } from './read-quality';

/** The tables by the names that faulty rows have. */
export const FAULTY_TABLES: Readonly<Record<FaultyTable, Table>> = {
  customers: customersTable,
  deals: dealsTable,
  sales: salesTable,
};

/** Returns the address of a row of a table. */
export type LinkTo = (table: Table, row: number | null) => string;

/** Draws the sheet; 'moved' where people put rows or columns above its area, and then it is left alone. */
export function openQuality(ports: Ports, links: LinkTo): 'drawn' | 'moved' {
  const { desk, texts, now, zone } = ports;
  const { found, rowOf } = readQuality(ports);
  const linkTo = (table: FaultyTable, id: string): string => {
    const row = rowOf(table, id);
    return row === null ? '' : links(FAULTY_TABLES[table], row);
  };
  const drawing = drawQuality(found, { texts, linkTo, day: printDay(dayAt(now, zone)) });
  if (!desk.isRangeDrawn(QUALITY_NAME)) {
    const name = texts('quality.sheet');
    desk.draw({ ...drawing, name, gridLines: false, names: { [QUALITY_NAME]: QUALITY_AREA } });
    return 'drawn';
  }
  const frame = desk.frame(QUALITY_NAME, 1);
  if (frame?.row !== 1 || frame.column !== 1 || frame.columns !== WIDTH) return 'moved';
  desk.redraw(QUALITY_NAME, drawing);
  return 'drawn';
}

const WIDTH = 5;
