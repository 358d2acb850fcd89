// Somebody left: their open deals, tasks and customers go to those who stay, and nothing of it is forgotten.

import * as v from 'valibot';
import { idInput, parseInput, type Result, refused, typedInput } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { dayAt } from '../../kernel/time/zone';
import { activitiesTable } from '../activities/index';
import { customersTable } from '../customers/index';
import { type Deal, dealsTable, standingStage } from '../deals/index';
import { type Colleague, findColleague, knownStaff, readStaff, staffTable } from '../staff/index';
import { readStages } from '../stages/index';
import { isOpenTask, type Task, tasksTable } from '../tasks/index';
import { type HandOverItem, handOverList } from './hand-over-list';
import { type Bundle, shareOut } from './share-out';

const leftInput = v.object({ requestId: idInput, who: typedInput(300), to: typedInput(300) });

export interface HandedOver {
  readonly deals: number;
  readonly tasks: number;
  readonly customers: number;
  /** What is due first on top; of very many the first hundred, `more` says how many there are besides. */
  readonly list: readonly HandOverItem[];
  readonly more: number;
}

/** The answer is kept for a repeated request, in a cell of the journal. */
const MOST_LISTED = 100;

/**
 * Shares out what `{ requestId, who, to? }` has to do, to one person or by load, notes the day on which they left, and
 * returns the hand-over list. What is closed keeps their name. It reads whole tables: nobody should wait for it.
 */
export function managerLeft(ports: Ports, input: unknown): Result<HandedOver> {
  const { who, to } = parseInput(leftInput, input);
  const staff = readStaff(ports);
  const leaver = findColleague(staff, who);
  if (!leaver) return refused({ field: 'who', received: who, text: 'err.staffUnknown' });
  const others = staff.filter(({ id }) => id !== leaver.id);
  const chosen = findColleague(others, to);
  if (to !== '' && !chosen) return refused({ field: 'to', received: to, text: 'err.staffUnknown' });
  const heirs = chosen ? [chosen] : others;
  if (heirs.length === 0) return refused({ field: 'to', received: '', text: 'err.nobodyStays' });
  knownStaff(ports.book, others);
  return { ok: true, value: passOn(ports, leaver, heirs) };
}

interface Work {
  readonly deals: readonly Deal[];
  readonly tasks: readonly Task[];
}

function passOn(ports: Ports, leaver: Colleague, heirs: readonly Colleague[]): HandedOver {
  const { book, now, zone } = ports;
  const open = readOpenWork(ports);
  const isTheirs = has(leaver);
  const theirs = { deals: open.deals.filter(isTheirs), tasks: open.tasks.filter(isTheirs) };
  const customers = [...book.open(customersTable, ['id', 'responsible']).records()].filter(isTheirs);
  const shares = shareOut(bundlesOf(theirs, customers), loadOf(heirs, open));
  const to = (record: Deal | Task): string => shares.get(keyOf(record)) ?? '';

  for (const deal of theirs.deals) book.update(dealsTable, deal.id, { responsible: to(deal) });
  for (const task of theirs.tasks) book.update(tasksTable, task.id, { responsible: to(task) });
  for (const { id } of customers) book.update(customersTable, id, { responsible: shares.get(id) ?? '' });
  book.update(staffTable, leaver.id, { leftOn: dayAt(now, zone) });

  const activities = book.open(activitiesTable, fieldNames(activitiesTable)).records();
  const list = handOverList({ ...theirs, activities, to });
  const counts = { deals: theirs.deals.length, tasks: theirs.tasks.length, customers: customers.length };
  return { ...counts, list: list.slice(0, MOST_LISTED), more: Math.max(0, list.length - MOST_LISTED) };
}

/** Everybody's open deals, put off ones among them, and open tasks. */
function readOpenWork({ book }: Ports): Work {
  const stages = readStages(book);
  const deals = [...book.open(dealsTable, fieldNames(dealsTable)).records()].filter((deal) => {
    // A deal in a stage that nobody knows is looked at rather than forgotten.
    const outcome = standingStage(deal, stages)?.outcome ?? 'open';
    return outcome === 'open' || outcome === 'later';
  });
  return { deals, tasks: [...book.open(tasksTable, fieldNames(tasksTable)).records()].filter(isOpenTask) };
}

function has({ label }: Colleague): (record: { readonly responsible: string }) => boolean {
  const name = fold(label);
  return ({ responsible }) => fold(responsible) === name;
}

function bundlesOf({ deals, tasks }: Work, customers: readonly { readonly id: string }[]): Bundle[] {
  const weights = new Map<string, number>(customers.map(({ id }) => [id, 0]));
  for (const record of [...deals, ...tasks]) weights.set(keyOf(record), (weights.get(keyOf(record)) ?? 0) + 1);
  return [...weights].map(([key, weight]) => ({ key, weight }));
}

function keyOf({ customerId, id }: Deal | Task): string {
  return customerId || id;
}

function loadOf(heirs: readonly Colleague[], { deals, tasks }: Work): ReadonlyMap<string, number> {
  return new Map(heirs.map((heir) => [heir.label, [...deals, ...tasks].filter(has(heir)).length]));
}
