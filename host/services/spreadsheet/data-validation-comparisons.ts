// The rules on numbers and texts among the "require..." methods of DataValidationBuilder.

import type { ValidationRule } from '../../grid/grid';
import type { MemberCost } from '../../runtime/emulated';

export const dataValidationComparisonMembers = {
  requireNumberBetween: 'free',
  requireNumberEqualTo: 'free',
  requireNumberGreaterThan: 'free',
  requireNumberGreaterThanOrEqualTo: 'free',
  requireNumberLessThan: 'free',
  requireNumberLessThanOrEqualTo: 'free',
  requireNumberNotBetween: 'free',
  requireNumberNotEqualTo: 'free',
  requireTextContains: 'free',
  requireTextDoesNotContain: 'free',
  requireTextEqualTo: 'free',
  requireTextIsEmail: 'free',
  requireTextIsUrl: 'free',
} satisfies Record<string, MemberCost>;

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Every method hands the rule to `put` and returns what that returns: the builder. */
export class DataValidationComparisonsRoom implements Pick<Builder, keyof typeof dataValidationComparisonMembers> {
  constructor(
    private readonly put: (kind: ValidationRule['kind'], criteria: string, args: ValidationRule['args']) => Builder,
  ) {}

  requireNumberBetween(start: number, end: number): Builder {
    return this.put('number', 'NUMBER_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): Builder {
    return this.put('number', 'NUMBER_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): Builder {
    return this.put('number', 'NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.put('number', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): Builder {
    return this.put('number', 'NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): Builder {
    return this.put('number', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberNotBetween(start: number, end: number): Builder {
    return this.put('number', 'NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberNotEqualTo(number: number): Builder {
    return this.put('number', 'NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): Builder {
    return this.put('text', 'TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): Builder {
    return this.put('text', 'TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): Builder {
    return this.put('text', 'TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail(): Builder {
    return this.put('text', 'TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): Builder {
    return this.put('text', 'TEXT_IS_VALID_URL', []);
  }
}
