// How a condition is handed back: its criteria by Google's name, its days as dates, TODAY as RelativeDate.TODAY.

import { instantOf } from '../../grid/serial';
import type { Book } from './book';
import type { ConditionArgs } from './conditions';
import { RelativeDate, valueNamed } from './enums';

interface Condition {
  readonly criteria: string;
  readonly args: ConditionArgs;
}

/** criteriaName({ criteria: 'DATE_AFTER', args: ['TODAY'] }) //=> 'DATE_AFTER_RELATIVE' */
export function criteriaName({ criteria, args }: Condition): string {
  return criteria.startsWith('DATE_') && typeof args[0] === 'string' ? `${criteria}_RELATIVE` : criteria;
}

/** Returns the arguments as a script gave them. */
export function conditionValues(book: Book, { criteria, args }: Condition): unknown[] {
  if (!criteria.startsWith('DATE_')) return [...args];
  const { Date: RealmDate } = book.execution.realm;
  return args.map((arg) =>
    typeof arg === 'string' ? valueNamed(RelativeDate, arg) : new RealmDate(instantOf(Number(arg), book.grid.timeZone)),
  );
}
