// What rules suggest and people answer: a suggestion is a task that nobody needs yet, and Today shows it.

import * as v from 'valibot';
import type { Book } from '../../kernel/book/book';
import { CrmError } from '../../kernel/errors';
import { type Language, wordIn } from '../../kernel/i18n/language';
import { idInput, parseInput, type Result } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import { optionKey } from '../../kernel/schema/options';
import type { Row } from '../../kernel/schema/table';
import type { Day } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { colleagueActing } from '../staff/index';
import { asTaken, suggestedKey, TASK_STATUSES, takenKey, tasksTable } from '../tasks/index';
import type { ToDo } from './effects';
import { type Facts, textOf } from './facts';
import type { Rows, RuleRow } from './holds';
import { RULE_ACTIONS } from './options';
import { canBeDone, isNeeded, type PlannedAction } from './plan-actions';
import { type Rule, type RuleTable, tableOfRule } from './rule';
import { rulesTable } from './schema';

/** What the journal calls suggestions that somebody agreed to and that the next run carries out. */
const TAKEN_WORK = 'taken suggestions';
/** What it calls those that wait for an answer, so that they are taken back though no rule suggests any more. */
const ASKED_WORK = 'asked suggestions';

const answerInput = v.object({ requestId: idInput, taskId: idInput, take: v.boolean() });

export interface SuggestionAnswered {
  readonly taskId: string;
  /** Whether it is done in the next run, within an hour, and not yet. */
  readonly isLater: boolean;
}

/**
 * Carries out what a suggestion asks, or drops it for good: a task is opened at once, all else is done by the next run. One
 * that was answered before stays as it is. Two reads. Throws RECORD_GONE.
 */
export function answerSuggestion(ports: Ports, input: unknown): Result<SuggestionAnswered> {
  const { book, now, zone } = ports;
  const { taskId, take } = parseInput(answerInput, input);
  const tasks = book.openRecords(tasksTable, [taskId], { reads: 1 });
  const task = tasks.get(taskId);
  if (!task) throw new CrmError('RECORD_GONE', { table: tasksTable.name, record: taskId });
  const key = suggestedKey(task);
  const answered = (isLater: boolean): Result<SuggestionAnswered> => ({ ok: true, value: { taskId, isLater } });
  if (key === null && !(take && wasTakenBack(task))) return answered(takenKey(task) !== null);
  if (key !== null && !take) {
    book.update(tasksTable, taskId, { ruleKey: key });
    return answered(false);
  }
  if (key !== null && !isTask(book, key)) {
    book.update(tasksTable, taskId, { ruleKey: asTaken(key) });
    book.keep({ work: { [TAKEN_WORK]: {} } });
    return answered(true);
  }
  const due = dayAt(now, zone);
  const responsible = task.responsible || colleagueActing(book);
  const status = wordIn(TASK_STATUSES.open, tasks.language);
  const ruleKey = key ?? task.ruleKey;
  book.update(tasksTable, taskId, { ruleKey, status, due, firstDue: due, responsible });
  return answered(false);
}

/** Whoever says yes to what a run took back meanwhile wants it all the same: it is a task. */
function wasTakenBack(task: Pick<Row<typeof tasksTable>, 'ruleKey' | 'status'>): boolean {
  const isDropped = optionKey(TASK_STATUSES, task.status) === 'dropped';
  return isDropped && task.ruleKey !== '' && takenKey(task) === null;
}

/** Tells whether somebody agreed to a suggestion that is not carried out yet. */
export function isTaken(book: Book): boolean {
  return book.isUnderWay(TAKEN_WORK);
}

/** Tells whether suggestions may still wait for an answer. */
export function isWaiting(book: Book): boolean {
  return book.isUnderWay(ASKED_WORK);
}

interface Taking {
  readonly facts: Facts;
  readonly rules: readonly Rule[];
}

/** A suggestion that somebody agreed to. */
export interface Taken {
  readonly taskId: string;
  readonly key: string;
  /** Null where its record or rule is gone, or it is so already. */
  readonly action: PlannedAction | null;
}

/** Returns what people agreed to since the last run. */
export function takenIn({ facts, rules }: Taking): readonly Taken[] {
  return facts.tasks.flatMap((task) => {
    const key = takenKey({ ruleKey: textOf(task, 'ruleKey') });
    const taskId = textOf(task, 'id');
    return key === null ? [] : [{ taskId, key, action: actionOf(key, facts, rules) }];
  });
}

interface Closing {
  readonly taken: readonly Taken[];
  readonly done: readonly ToDo[];
  readonly language: Language;
  readonly today: Day;
}

/** Closes what was carried out; what could not be, such as a letter that has no text, is an open task of today. */
export function closeTaken(
  { book, now }: Pick<Ports, 'book' | 'now'>,
  { taken, done, language, today }: Closing,
): void {
  book.keep({ work: { [TAKEN_WORK]: null } });
  const isDone = new Set(done.map(({ action }) => action));
  for (const { taskId, key, action } of taken) {
    const word = (status: keyof typeof TASK_STATUSES) => wordIn(TASK_STATUSES[status], language);
    const open = { status: word('open'), due: today, firstDue: today };
    const state = !action ? {} : isDone.has(action) ? { status: word('done'), doneAt: now } : open;
    book.update(tasksTable, taskId, { ruleKey: key, ...state });
  }
}

/**
 * Takes suggestions back whose occasion is over: the customer was called meanwhile, a week has passed, or the rule suggests no
 * more. `hasNew` says whether this run asks something.
 */
export function withdraw(
  book: Book,
  { facts, standing, hasNew }: Pick<Taking, 'facts'> & { standing: ReadonlySet<string>; hasNew: boolean },
): void {
  let isLeft = hasNew;
  for (const task of facts.tasks) {
    const key = suggestedKey({ ruleKey: textOf(task, 'ruleKey') });
    if (key === null) continue;
    if (standing.has(key)) isLeft = true;
    else book.update(tasksTable, textOf(task, 'id'), { ruleKey: key });
  }
  if (isLeft !== isWaiting(book)) book.keep({ work: { [ASKED_WORK]: isLeft ? {} : null } });
}

/** One whose rule is gone is what its title says: a task. */
function isTask(book: Book, key: string): boolean {
  const [id = ''] = key.split(':');
  const rule = book.openRecords(rulesTable, [id], { reads: 1 }).get(id);
  return !rule || optionKey(RULE_ACTIONS, rule.action) === 'task';
}

/** Under a key of its own, since that of the suggestion is in the ledger. */
function actionOf(key: string, facts: Facts, rules: readonly Rule[]): PlannedAction | null {
  const [id = '', record = ''] = key.split(':');
  const rule = rules.find((each) => each.id === id);
  const rows = rule && rowsOf(tableOfRule(rule), record, facts);
  if (!rule || !rows) return null;
  const first = rows.tasks ?? rows.deals ?? rows.dues;
  const action = {
    key: `${key}!`,
    rule,
    record,
    customerId: textOf(rows.customers, 'id') || textOf(first, 'customerId'),
    dealId: textOf(rows.deals, 'id') || textOf(rows.tasks, 'dealId'),
    responsible: textOf(first, 'responsible') || textOf(rows.customers, 'responsible'),
    day: facts.today,
    rows,
  };
  return canBeDone(action) && isNeeded(action, facts) ? action : null;
}

function rowsOf(table: RuleTable, record: string, facts: Facts): Rows | null {
  if (table === 'customers') {
    const customer = facts.customers.get(record);
    return customer ? { customers: customer } : null;
  }
  const row = facts[table].find((each: RuleRow) => each.id === record);
  if (!row) return null;
  const deal = facts.deals.find((each) => each.id === row.dealId);
  const customer = facts.customers.get(textOf(row, 'customerId'));
  return { ...(deal && { deals: deal }), [table]: row, ...(customer && { customers: customer }) };
}
