// Says in a few words what became of a sheet that people and other programs used at the same time: judged from the cells.

import type { CellValue } from '../../host/grid/grid';
import type { Standing } from '../customers';

/** What a program was asked for. */
export type Wish =
  | { readonly kind: 'update'; readonly id: CellValue; readonly cells: Standing }
  | { readonly kind: 'add'; readonly cells: Standing }
  | { readonly kind: 'remove'; readonly id: CellValue }
  | { readonly kind: 'list' };

/** What the program said to it. */
export interface Answered {
  readonly wish: Wish;
  /** What it threw; null when it said that it was done. */
  readonly refusal: string | null;
  readonly answer: unknown;
}

export interface Case {
  readonly before: readonly Standing[];
  readonly after: readonly Standing[];
  readonly answered: readonly Answered[];
}

export interface Verdict {
  /** 0 is the worst. */
  readonly rank: number;
  readonly sentence: string;
}

/** Returns the worst of what happened; "right" when everything is as everybody wished. */
export function judge(facts: Case): Verdict {
  for (const [rank, look] of LOOKS.entries()) {
    const sentence = look(facts);
    if (sentence !== null) return { rank, sentence };
  }
  return { rank: LOOKS.length, sentence: 'right' };
}

/** What can be wrong, the worst first; null when it is not. */
const LOOKS: readonly ((facts: Case) => string | null)[] = [
  lostCustomer,
  changedCustomer,
  doneTwice,
  idsTwice,
  changedFields,
  strayText,
  rowTooMany,
  droppedWrite,
  doneThoughRefused,
  wrongList,
  refused,
];

function lostCustomer({ before, after, answered }: Case): string | null {
  const removed = idsOfWishes(answered, 'remove');
  const there = idsOf(after);
  const lost = idsOf(before).filter((id) => !there.includes(id) && !removed.includes(id));
  if (lost.length === 0) return null;
  const isOverwritten = after.length === before.length && removed.length === 0;
  return isOverwritten ? 'another customer overwritten' : 'another customer lost';
}

function changedCustomer({ before, after, answered }: Case): string | null {
  const wished = [...idsOfWishes(answered, 'update'), ...idsOfWishes(answered, 'remove')];
  const others = before.filter(({ id }) => !wished.includes(id ?? null));
  const isChanged = others.some(
    (row) => after.some(({ id }) => id === row.id) && !after.some((now) => isSame(row, now)),
  );
  return isChanged ? 'another customer changed' : null;
}

function idsTwice({ after }: Case): string | null {
  const ids = idsOf(after);
  return ids.some((id, index) => ids.indexOf(id) !== index) ? 'two rows got one id' : null;
}

/** Fields of the customer itself that nobody named. */
function changedFields({ before, after, answered }: Case): string | null {
  for (const id of idsOfWishes(answered, 'update')) {
    const [was, is] = [before, after].map((rows) => rows.find((row) => row.id === id));
    const named = new Set(answered.flatMap(({ wish }) => (wish.kind === 'update' ? Object.keys(wish.cells) : [])));
    const field = Object.keys(was ?? {}).find((name) => !named.has(name) && was?.[name] !== is?.[name]);
    if (field !== undefined) return `${field} ${becomes(was?.[field], is?.[field])}, though nobody named it`;
  }
  return null;
}

/** An added customer who stands there in other words or in other columns. */
function strayText({ before, after, answered }: Case): string | null {
  const isWished = (row: Standing) => answered.some(({ wish }) => wish.kind === 'add' && holds(row, wish.cells));
  const added = after.filter((row) => !idsOf(before).includes(row.id ?? null) && !isWished(row));
  for (const { wish, refusal } of answered) {
    if (wish.kind !== 'add' || refusal !== null || after.some((row) => holds(row, wish.cells))) continue;
    const row = added.find((one) => one.email === wish.cells.email) ?? added[0];
    const field = Object.keys(wish.cells).find((name) => row && row[name] !== wish.cells[name]);
    if (row && field !== undefined) return `${field} ${arrives(row, field, wish.cells)}`;
  }
  return null;
}

function doneTwice({ after, answered }: Case): string | null {
  const isTwice = ({ wish }: Answered) =>
    wish.kind === 'add' && after.filter((row) => holds(row, wish.cells)).length > 1;
  return answered.some(isTwice) ? 'added twice' : null;
}

function rowTooMany({ before, after, answered }: Case): string | null {
  const added = answered.filter(({ wish }) => wish.kind === 'add').length;
  return after.length > before.length + added ? 'a row too many' : null;
}

function droppedWrite({ after, answered }: Case): string | null {
  const dropped = answered.filter(({ wish, refusal }) => refusal === null && !isDone(wish, after));
  if (dropped.length === 0) return null;
  return answered.length > 1 ? `one of ${answered.length} writes lost silently` : 'write dropped silently';
}

function doneThoughRefused({ after, answered }: Case): string | null {
  const done = answered.find(({ wish, refusal }) => refusal !== null && wish.kind !== 'list' && isDone(wish, after));
  return done ? `done, though it said: ${done.refusal}` : null;
}

function wrongList({ after, answered }: Case): string | null {
  for (const { wish, answer } of answered) {
    if (wish.kind !== 'list') continue;
    const ids = answer as readonly unknown[]; // What the door list gives.
    if (ids.includes('id')) return 'the headings came as a customer';
    if (ids.length !== after.length) return `${ids.length} of ${after.length} customers came`;
  }
  return null;
}

function refused({ answered }: Case): string | null {
  const refusal = answered.find((one) => one.refusal !== null)?.refusal;
  return refusal === undefined || refusal === null ? null : `kept, refused: ${refusal}`;
}

function isDone(wish: Wish, after: readonly Standing[]): boolean {
  switch (wish.kind) {
    case 'update':
      return after.some((row) => row.id === wish.id && holds(row, wish.cells));
    case 'add':
      return after.some((row) => holds(row, wish.cells));
    case 'remove':
      return after.every((row) => row.id !== wish.id);
    case 'list':
      return true;
    default:
      return unreachable(wish);
  }
}

function arrives(row: Standing, field: string, wished: Standing): string {
  const isElsewhere = Object.keys(row).some((other) => !(other in wished) && row[other] === wished[field]);
  return isElsewhere ? 'stands in another column' : becomes(wished[field], row[field]);
}

function becomes(was: CellValue | undefined, is: CellValue | undefined): string {
  if (is === '' || is === undefined) return 'turned blank';
  if (String(is).startsWith('formula ')) return 'became a formula';
  if (String(was).startsWith('formula ')) return 'lost its formula';
  if (typeof was === 'string' && typeof is === 'number') return 'became a number';
  return 'changed';
}

function holds(row: Standing, cells: Standing): boolean {
  return Object.keys(cells).every((field) => row[field] === cells[field]);
}

function isSame(one: Standing, other: Standing): boolean {
  return holds(one, other) && holds(other, one);
}

function idsOf(rows: readonly Standing[]): CellValue[] {
  return rows.map(({ id }) => id ?? null);
}

function idsOfWishes(answered: readonly Answered[], kind: 'update' | 'remove'): CellValue[] {
  return answered.flatMap(({ wish }) => (wish.kind === kind ? [wish.id] : []));
}

function unreachable(wish: never): never {
  throw new Error(`Unknown wish: ${JSON.stringify(wish)}`);
}
