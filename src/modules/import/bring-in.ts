// Brings a part of a file in: planned anew by the book as it is, written as one.

import type { Result } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import type { Day } from '../../kernel/time/day';
import { paymentsTable } from '../payments/index';
import { salesTable } from '../sales/index';
import { keepOwn } from './own-records';
import { parsePart, specIssues } from './part-input';
import type { Person } from './people';
import type { Since } from './plan-customers';
import { type PlannedPart, planPart } from './plan-part';
import type { Fate } from './row-plan';
import { writeDeals } from './write-deals';
import { writePayments } from './write-payments';
import { writePeople } from './write-people';
import { writeSales } from './write-sales';

export interface RowIssue extends Issue {
  readonly row: number;
}

export interface BroughtIn {
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly wrong: number;
  /** The first of what is to be put right. */
  readonly issues: readonly RowIssue[];
}

/** Enough to see what is wrong with a file, and few enough for a cell of the journal, which keeps the answer. */
const MOST_ISSUES = 50;
const MOST_RECEIVED = 80;

/**
 * Brings in one part of `{ kind, mapping, readings, requestId, part, rows }` under the lock that the caller holds; the caller
 * has each part be a request of its own. Throws INPUT_INVALID when it has not its shape.
 */
export function bringIn(ports: Ports, input: unknown): Result<BroughtIn> {
  const { rows, requestId, part: _, ...spec } = parsePart(input);
  const wrong = specIssues(spec);
  if (wrong.length > 0) return { ok: false, issues: wrong };
  const { book } = ports;
  const planned = planPart(ports, { spec, rows, earlier: [], of: requestId });
  if (!planned.ok) return planned;
  const part = planned.value;
  const { world, since, deals, sales, payments } = part;
  const sold = sales.map(({ person, sale }) => ({ person, date: sale.date }));
  const firstDays = new Map([...since, ...daysOf([...payments, ...dealsToAdd(part), ...sold])]);
  const firm = { ids: writePeople(ports, world.people, { since: firstDays }), language: world.language };
  if (deals) writeDeals(ports, deals, { ...firm, stages: part.stages });
  keepOwn(book, requestId, salesTable, writeSales(ports, sales, firm));
  keepOwn(book, requestId, paymentsTable, writePayments(ports, payments, firm));
  const count = (fate: Fate): number => part.rows.filter((row) => row.fate === fate).length;
  const issues = part.rows.flatMap(({ row, fate, says }) =>
    fate === 'issue' ? says.map((each) => ({ ...each, row })) : [],
  );
  return {
    ok: true,
    value: {
      ...{ created: count('create'), updated: count('update'), skipped: count('skip'), wrong: count('issue') },
      issues: issues
        .slice(0, MOST_ISSUES)
        .map((each) => ({ ...each, received: each.received.slice(0, MOST_RECEIVED) })),
    },
  };
}

interface Dated {
  readonly person: Person | null;
  readonly date: Day | null;
}

function dealsToAdd({ deals }: PlannedPart): readonly Dated[] {
  return (deals?.added ?? []).map(({ person, deal }) => ({ person, date: deal.createdOn }));
}

/** A customer is one since the first day on which a row has them, so that no month seems to have won them all. */
function daysOf(dated: readonly Dated[]): Since {
  const days: Since = new Map();
  for (const { person, date } of dated) {
    const before = person ? days.get(person) : undefined;
    if (person && date !== null && (before === undefined || date < before)) days.set(person, date);
  }
  return days;
}
