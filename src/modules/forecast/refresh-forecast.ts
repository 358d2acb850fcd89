// Once a day: writes the chance of each open deal, and keeps what was forecast and what came.

import type { Book } from '../../kernel/book/book';
import { openThere, rowsOf } from '../../kernel/book/found-rows';
import type { Ports } from '../../kernel/ports';
import { optionKey } from '../../kernel/schema/options';
import { type Day, serialOfDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { dealsArchive } from '../archive/index';
import { SEGMENTS } from '../customers/index';
import { dealsTable } from '../deals/index';
import { snapshotsTable } from '../snapshots/index';
import { readStages, stageLogTable } from '../stages/index';
import { forecast } from './forecast';
import { learn } from './model';
import { isOpen, type Past } from './past-deal';
import { type DealRow, type MoveRow, readPast } from './read-past';
import { type KeptSnapshot, snapshotsDue } from './snapshots-due';

const DAY_LIST = 'forecast day';
/** A change set must fit into the journal. */
const DEALS_AT_ONCE = 1_000;

/** Tells whether it was not done on that day yet, by the lists of the journal. */
export function isForecastDue(lists: Readonly<Record<string, Readonly<Record<string, string>>>>, today: Day): boolean {
  return lists[DAY_LIST]?.day !== today;
}

/** Does it where this day is the first; see `refreshForecast`. No call where it was done today. */
export function refreshForecastDaily(ports: Ports, how: Refreshing): void {
  const today = dayAt(ports.now, ports.zone);
  if (ports.book.listOf(DAY_LIST).day !== today) refreshForecast(ports, how);
}

export interface Refreshing {
  /** Whether forecasts are kept as they were made: those of the sample firm are not. */
  readonly keeps: boolean;
}

type Row = DealRow & { readonly segment: string };

/**
 * Writes into each open deal its chance in whole percent, clears that of deals that are over, and adds the snapshots that are due,
 * of all deals and of each segment. What stands there already is not written: a run that is cut off is done again. Five reads
 * (deals, their archive, the stage log, the stages, the snapshots), and the writes of what changed.
 */
export function refreshForecast({ book, now, zone }: Ports, { keeps }: Refreshing): void {
  const deals = openThere(book, dealsTable);
  if (!deals) return;
  const today = dayAt(now, zone);
  const rows = rowsOf<Row>(deals);
  const all = [...rows, ...rowsOf<Row>(openThere(book, dealsArchive))];
  const moves = rowsOf<MoveRow>(openThere(book, stageLogTable));
  const stages = readStages(book);
  const pastOf = (some: readonly Row[]): Past => readPast({ deals: some, moves, stages }, zone);
  const past = pastOf(all);
  if (deals.fields.includes('chance')) writeChances(book, chancesOf(past, today), rows);
  const kept = rowsOf<KeptSnapshot>(openThere(book, snapshotsTable));
  const due = SEGMENT_KEYS.flatMap((segment) => {
    const own = segment === '' ? past : pastOf(all.filter((row) => optionKey(SEGMENTS, row.segment) === segment));
    return snapshotsDue({ kept, segment, past: own, today, zone, forecast: () => forecast(own, today) });
  });
  if (keeps && book.has(snapshotsTable))
    for (const row of due) book.insert(snapshotsTable, { ...row, who: '', at: now });
  // Together with the last step: until then it is not done.
  book.keepList(DAY_LIST, { day: today });
  book.commitStep();
}

const SEGMENT_KEYS: readonly string[] = ['', ...Object.keys(SEGMENTS)];

/** By the number of the deal; in whole percent, since nobody can tell 31.4 % from 31 %. */
function chancesOf(past: Past, today: Day): ReadonlyMap<string, number> {
  const { outlookOf } = learn(past, serialOfDay(today) - 1);
  const open = past.deals.filter(isOpen);
  return new Map(open.map((deal) => [deal.id, Math.round(100 * outlookOf(deal)(Number.POSITIVE_INFINITY)) / 100]));
}

function writeChances(book: Book, chances: ReadonlyMap<string, number>, rows: readonly Row[]): void {
  for (let first = 0; first < rows.length; first += DEALS_AT_ONCE) {
    if (first > 0) {
      book.commitStep();
      openThere(book, dealsTable);
    }
    for (const { id } of rows.slice(first, first + DEALS_AT_ONCE)) {
      book.compute(dealsTable, id, { chance: chances.get(id) ?? null });
    }
  }
}
