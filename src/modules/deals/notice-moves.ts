// Notices deals that people moved by typing another stage into the grid, and leaves the same history as any other move.

import { recordsUnderWay } from '../../kernel/archive/pending';
import type { Book } from '../../kernel/book/book';
import type { OpenTable } from '../../kernel/book/open-table';
import type { Language } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import { dayAt } from '../../kernel/time/zone';
import { duesTable } from '../payments/index';
import { salesTable } from '../sales/index';
import { knownStages, type Lack, readStages, type Stage, stageLogTable, stageNamed } from '../stages/index';
import { carryOutMoves } from './carry-out-move';
import { type Deal, planMoveByHand } from './pipeline-deal';
import { dealsTable } from './schema';

/** What a move lacked that was made where nobody could be asked. */
export interface MoveNote {
  readonly dealId: string;
  readonly lacks: readonly Lack[];
  /** Headings of required fields that are blank. */
  readonly missing: readonly string[];
}

export interface Noticed {
  /** How many deals were moved. */
  readonly moved: number;
  readonly notes: readonly MoveNote[];
}

export interface ToNotice {
  /** The deals to look at; all where it is absent. */
  readonly ids?: readonly string[];
  /** Who moved them, as the stage log names them. */
  readonly by: string;
}

/**
 * Stamps the deals whose cell names another stage than the one in which Daftar saw them last, with their lines of the
 * stage log and their sales; an unknown stage stays as typed, and nothing is concluded from it. The book is not committed.
 */
export function noticeMoves(ports: Ports, { ids, by }: ToNotice): Noticed {
  const { book } = ports;
  const stages = readStages(book);
  knownStages(book, stages);
  const opened = ids ? book.openRecords(dealsTable, ids) : book.open(dealsTable, fieldNames(dealsTable));
  const wanted = ids && new Set(ids);
  // One that comes back from the archive may stand here by half, until that is finished.
  const moving = recordsUnderWay(book, dealsTable);
  const deals = [...opened.records()].filter(({ id }) => (!wanted || wanted.has(id)) && !moving.has(id));
  const noticed = deals.flatMap((deal) => noticeMove(ports, { deal, stages, by, language: opened.language }) ?? []);
  openForHistory(book, noticed.length);
  return { moved: noticed.length, notes: noticed.filter(({ lacks, missing }) => lacks.length + missing.length > 0) };
}

/** Tells whether there is a deal that would be noticed. */
export function hasUnseenMoves(deals: OpenTable<typeof dealsTable>, stages: readonly Stage[]): boolean {
  return [...deals.recordRows()].some((row) => {
    const stageKey = String(deals.cellAt(row, 'stageKey'));
    const to = stageNamed(stages, String(deals.cellAt(row, 'stage')), String(deals.cellAt(row, 'pipeline')));
    return to !== null && stageKey !== '' && stageKey !== to.key;
  });
}

/** Nobody waits for a move that is noticed, and nobody may come soon who would write the rest of it. */
function openForHistory(book: Book, records: number): void {
  for (const table of [stageLogTable, salesTable, duesTable]) {
    if (records > 0 && book.has(table)) book.openForInsert(table, { records });
  }
}

interface Seen {
  readonly deal: Deal;
  readonly stages: readonly Stage[];
  readonly by: string;
  readonly language: Language;
}

/** Null for a deal that stands where it stood. */
function noticeMove({ book, now, zone }: Ports, { deal, stages, by, language }: Seen): MoveNote | null {
  const to = stageNamed(stages, deal.stage, deal.pipeline);
  // Brought in by an older Daftar: how it came here is not known.
  if (to && deal.stageKey === '') book.update(dealsTable, deal.id, { stageKey: to.key });
  const today = dayAt(now, zone);
  const plan = planMoveByHand(deal, { stages, now, today });
  if (!plan) return null;
  carryOutMoves(book, { deal, moves: [{ plan, by }], now, today, language });
  return { dealId: deal.id, lacks: plan.lacks, missing: plan.missing };
}
