// The conditions that conditional formats and filters share: the "when..." methods of their builders.

import { serialOf } from '../../grid/serial';
import type { MemberCost } from '../../runtime/emulated';
import { isDate } from '../../runtime/realm';
import type { Book } from './book';

export const conditionMembers = {
  whenCellEmpty: 'free',
  whenCellNotEmpty: 'free',
  whenDateAfter: 'free',
  whenDateBefore: 'free',
  whenDateEqualTo: 'free',
  whenFormulaSatisfied: 'free',
  whenNumberBetween: 'free',
  whenNumberEqualTo: 'free',
  whenNumberGreaterThan: 'free',
  whenNumberGreaterThanOrEqualTo: 'free',
  whenNumberLessThan: 'free',
  whenNumberLessThanOrEqualTo: 'free',
  whenNumberNotBetween: 'free',
  whenNumberNotEqualTo: 'free',
  whenTextContains: 'free',
  whenTextDoesNotContain: 'free',
  whenTextEndsWith: 'free',
  whenTextEqualTo: 'free',
  whenTextStartsWith: 'free',
  withCriteria: 'free',
} satisfies Record<string, MemberCost>;

export type ConditionArgs = readonly (string | number | boolean)[];

/** Every method hands the condition to `put` and returns what that returns: the builder. */
export class ConditionRoom<Builder> implements Record<keyof typeof conditionMembers, (...args: never[]) => Builder> {
  constructor(
    private readonly book: Book,
    private readonly put: (criteria: string, args: ConditionArgs) => Builder,
  ) {}

  whenCellEmpty(): Builder {
    return this.put('CELL_EMPTY', []);
  }

  whenCellNotEmpty(): Builder {
    return this.put('CELL_NOT_EMPTY', []);
  }

  whenDateAfter(date: unknown): Builder {
    return this.put('DATE_AFTER', [this.dayOf(date)]);
  }

  whenDateBefore(date: unknown): Builder {
    return this.put('DATE_BEFORE', [this.dayOf(date)]);
  }

  whenDateEqualTo(date: unknown): Builder {
    return this.put('DATE_EQUAL_TO', [this.dayOf(date)]);
  }

  whenFormulaSatisfied(formula: string): Builder {
    return this.put('CUSTOM_FORMULA', [formula]);
  }

  whenNumberBetween(start: number, end: number): Builder {
    return this.put('NUMBER_BETWEEN', [start, end]);
  }

  whenNumberEqualTo(number: number): Builder {
    return this.put('NUMBER_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): Builder {
    return this.put('NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.put('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): Builder {
    return this.put('NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): Builder {
    return this.put('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberNotBetween(start: number, end: number): Builder {
    return this.put('NUMBER_NOT_BETWEEN', [start, end]);
  }

  whenNumberNotEqualTo(number: number): Builder {
    return this.put('NUMBER_NOT_EQUAL_TO', [number]);
  }

  whenTextContains(text: string): Builder {
    return this.put('TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): Builder {
    return this.put('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextEndsWith(text: string): Builder {
    return this.put('TEXT_ENDS_WITH', [text]);
  }

  whenTextEqualTo(text: string): Builder {
    return this.put('TEXT_EQUAL_TO', [text]);
  }

  whenTextStartsWith(text: string): Builder {
    return this.put('TEXT_STARTS_WITH', [text]);
  }

  /** What getCriteriaType and getCriteriaValues gave, to be put in again. */
  withCriteria(criteria: unknown, args: readonly unknown[]): Builder {
    const name = String(criteria).replace(/_RELATIVE$/, '');
    const day = name.startsWith('DATE_');
    return this.put(
      name,
      args.map((arg) => (day ? this.dayOf(arg) : plain(arg))),
    );
  }

  /** A relative date (TODAY) is kept by its name. */
  private dayOf(date: unknown): number | string {
    if (isDate(date)) return serialOf(date.getTime(), this.book.grid.timeZone);
    if (typeof date === 'object' && date !== null) return String(date);
    throw new Error(`The parameters (${typeof date}) don't match the method signature for a condition on dates.`);
  }
}

function plain(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
