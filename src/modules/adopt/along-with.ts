// What was said and added when the rows of an adopted list were taken in, for who adopted it.

import type { Book } from '../../kernel/book/book';
import { customersTable } from '../customers/index';
import { countOf, notedIntake } from './intake-work';
import { kindOf } from './kinds';
import type { ListKind } from './list-kind';

export interface AlongWith {
  /** How many customers were added. */
  readonly customers: number;
  /** How many rows name a customer whom several bear the name of; they belong to none of them. */
  readonly unclear: number;
  /** Words in the column of stages that are no stage, the first ten; they stay, and those deals stand in the first stage. */
  readonly words: readonly string[];
}

/** Returns what came along with a list of that kind. One blocking call. */
export function takenAlong(book: Pick<Book, 'asNoted'>, kind: ListKind): AlongWith {
  const { made = {}, unclear = 0, words = [] } = notedIntake(book, kindOf(kind).table) ?? {};
  return { customers: countOf(made[customersTable.name] ?? []), unclear, words };
}
