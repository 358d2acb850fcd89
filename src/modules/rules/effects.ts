// Gathers what planned actions write, and writes it: tasks, fields and messages with their keys, in one commit.

import { wordIn } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import type { Value } from '../../kernel/schema/kinds';
import { parseText } from '../../kernel/schema/parse-text';
import { fold } from '../../kernel/text/fold';
import { workDayFrom } from '../../kernel/time/work-time';
import { customerLabel, customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { type Message, noteDone, queueMessages } from '../outbox/index';
import { asSuggested, TASK_KINDS, TASK_STATUSES, tasksTable } from '../tasks/index';
import { textOf } from './facts';
import { fieldAt } from './fields';
import { tagsIn } from './holds';
import { messagesOf, type Tellers } from './messages';
import { dayAfter, type PlannedAction } from './plan-actions';
import type { World } from './read-world';
import { deedInWords, fillIn } from './words';

export interface Effects {
  readonly world: World;
  readonly tellers: Tellers;
  /** Whether the tasks were read whole; else they are opened to add to them. */
  readonly hasTasks: boolean;
}

/** An action, and whether a person is only asked about it. */
export interface ToDo {
  readonly action: PlannedAction;
  readonly isAsked: boolean;
}

/** Writes them from the next commit on; returns those that were carried out: a message that reaches nobody is not. */
export function carryOut(ports: Ports, wanted: readonly ToDo[], effects: Effects): readonly ToDo[] {
  const told = wanted.map((todo) => ({ todo, messages: todo.isAsked ? [] : messagesOf(todo.action, effects.tellers) }));
  const done = told.filter(({ messages }) => messages !== null).map(({ todo }) => todo);
  const messages = told.flatMap((each) => each.messages ?? []);
  writeTasks(ports, done, effects);
  writeFields(ports, done, effects);
  queue(ports, messages);
  const isKept = new Set(messages.map(({ key }) => key));
  const silent = done.filter(({ action }) => !isKept.has(action.key));
  noteDone(
    ports,
    silent.map(({ action: { key, customerId, rule } }) => ({ key, customerId, ruleId: rule.id })),
  );
  return done;
}

function queue(ports: Ports, messages: readonly Message[]): void {
  if (messages.length > 0) queueMessages(ports, messages);
}

function writeTasks(ports: Ports, done: readonly ToDo[], { world, tellers, hasTasks }: Effects): void {
  const { book, now, texts } = ports;
  const wanted = done.filter(({ action, isAsked }) => isAsked || action.rule.deed.kind === 'task');
  if (wanted.length === 0) return;
  if (!hasTasks) book.openForInsert(tasksTable, { records: wanted.length });
  const language = world.language;
  const due = workDayFrom(world.work, world.today);
  for (const { action, isAsked } of wanted) {
    const { rule, customerId, dealId, responsible, rows } = action;
    const customer = rows.customers
      ? customerLabel({ name: textOf(rows.customers, 'name'), contact: textOf(rows.customers, 'contact') })
      : textOf(rows.deals ?? rows.tasks ?? rows.dues, 'customer');
    book.insert(tasksTable, {
      title: fillIn(deedInWords(rule.deed, { texts, language }), rows, tellers.amountOf),
      kind: wordIn(TASK_KINDS.task, language),
      status: wordIn(TASK_STATUSES[isAsked ? 'dropped' : 'open'], language),
      // A suggestion stands in the sheet as not needed; why it is there at all is said beside it.
      note: texts(isAsked ? 'rules.note.asked' : 'rules.note', { rule: rule.name || rule.id }),
      ...{ customer, customerId, dealId, responsible },
      ...{ due, firstDue: due, moved: 0, createdAt: now },
      ruleKey: isAsked ? asSuggested(action.key) : action.key,
    });
  }
}

/** Where two rules write one field of a record, the lower one has the last word; of tags each adds its own. */
function writeFields(ports: Ports, done: readonly ToDo[], { world }: Effects): void {
  const changes = new Map<string, { table: 'deals' | 'customers'; id: string; values: Record<string, Value> }>();
  for (const { action, isAsked } of done) {
    const tags = changes.get(`customers ${action.customerId}`)?.values.tags ?? textOf(action.rows.customers, 'tags');
    const change = isAsked ? null : changeOf(action, world, String(tags));
    if (!change) continue;
    const key = `${change.table} ${change.id}`;
    const before = changes.get(key)?.values ?? {};
    changes.set(key, { ...change, values: { ...before, ...change.values } });
  }
  for (const { table, id, values } of changes.values()) {
    ports.book.update(table === 'deals' ? dealsTable : customersTable, id, values);
  }
}

function changeOf(action: PlannedAction, world: World, tags: string) {
  const { rule, dealId, customerId } = action;
  const { deed } = rule;
  if (deed.kind === 'nextContact') {
    const day = workDayFrom(world.work, dayAfter(world, world.today, deed.after));
    return { table: 'deals' as const, id: dealId, values: { nextContact: day } };
  }
  if (deed.kind !== 'setField') return null;
  const { table, field } = deed.place;
  const parsed = parseText(fieldAt(deed.place), deed.text, { name: field, language: world.language });
  // It was parsed before; the word of a choice is that of the workbook's language.
  if (!parsed.ok || (table !== 'deals' && table !== 'customers')) return null;
  const value = field === 'tags' ? withTag(tags.trim(), deed.text) : parsed.value;
  return { table, id: table === 'deals' ? dealId : customerId, values: { [field]: value } };
}

function withTag(tags: string, tag: string): string {
  if (tagsIn(tags).includes(fold(tag))) return tags;
  return tags === '' ? tag : `${tags}, ${tag}`;
}
