// FilterCriteria and FilterCriteriaBuilder: which rows a filter shows by one column.

import type { FilterCriterion } from '../../grid/extras/sheet-extras';
import { expose, type MemberCost, reveal } from '../../runtime/emulated';
import type { Book } from './book';
import { conditionValues, criteriaName } from './condition-values';
import { ConditionRoom, conditionMembers } from './conditions';
import { BooleanCriteria, valueNamed } from './enums';

type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
export type CriterionFacts = Omit<FilterCriterion, 'column'>;

const FILE = 'host/services/spreadsheet/filter-criteria.ts';
const NO_CRITERIA: CriterionFacts = { criteria: null, args: [], hiddenValues: [], visibleValues: [] };

export const filterCriteriaMembers = {
  copy: 'free',
  getCriteriaType: 'free',
  getCriteriaValues: 'free',
  getHiddenValues: 'free',
  getVisibleValues: 'free',
} satisfies Record<string, MemberCost>;

class FilterCriteriaRoom implements Pick<GoogleCriteria, keyof typeof filterCriteriaMembers> {
  constructor(
    protected readonly book: Book,
    public facts: CriterionFacts,
  ) {}

  copy(): GoogleBuilder {
    return exposeFilterCriteriaBuilder(this.book, this.facts);
  }

  /** null, though Google's types do not say so, when the filter goes by values. */
  getCriteriaType(): Criteria {
    const { criteria, args } = this.facts;
    // as: the enumeration's values stand for Google's, whose types say number
    return (criteria === null ? null : valueNamed(BooleanCriteria, criteriaName({ criteria, args }))) as Criteria;
  }

  getCriteriaValues(): unknown[] {
    const { criteria, args } = this.facts;
    return criteria === null ? [] : conditionValues(this.book, { criteria, args });
  }

  getHiddenValues(): string[] {
    return [...this.facts.hiddenValues];
  }

  getVisibleValues(): string[] {
    return [...this.facts.visibleValues];
  }
}

export function exposeFilterCriteria(book: Book, facts: CriterionFacts): GoogleCriteria {
  return expose<GoogleCriteria>(book.execution, {
    name: 'FilterCriteria',
    file: FILE,
    rooms: [{ members: filterCriteriaMembers, target: new FilterCriteriaRoom(book, facts) }],
  });
}

/** Returns the facts of FilterCriteria that a script handed in. */
export function criterionOf(criteria: unknown): CriterionFacts {
  const room = reveal(criteria, FilterCriteriaRoom);
  if (room) return room.facts;
  throw new Error("The parameters don't match the method signature for SpreadsheetApp.Filter.setColumnFilterCriteria.");
}

export const filterCriteriaBuilderMembers = {
  ...filterCriteriaMembers,
  build: 'free',
  setHiddenValues: 'free',
  setVisibleValues: 'free',
} satisfies Record<string, MemberCost>;

class FilterCriteriaBuilderRoom
  extends FilterCriteriaRoom
  implements Pick<GoogleBuilder, keyof typeof filterCriteriaBuilderMembers>
{
  constructor(
    book: Book,
    facts: CriterionFacts,
    private readonly self: () => GoogleBuilder,
  ) {
    super(book, facts);
  }

  build(): GoogleCriteria {
    return exposeFilterCriteria(this.book, this.facts);
  }

  setHiddenValues(values: string[]): GoogleBuilder {
    return this.put({ hiddenValues: values.map(String), visibleValues: [] });
  }

  setVisibleValues(values: string[]): GoogleBuilder {
    return this.put({ visibleValues: values.map(String), hiddenValues: [] });
  }

  put(change: Partial<CriterionFacts>): GoogleBuilder {
    this.facts = { ...this.facts, ...change };
    return this.self();
  }
}

export function exposeFilterCriteriaBuilder(book: Book, facts: CriterionFacts = NO_CRITERIA): GoogleBuilder {
  const room = new FilterCriteriaBuilderRoom(book, facts, () => builder);
  const conditions = new ConditionRoom(book, (criteria, args) => room.put({ criteria, args }));
  const builder: GoogleBuilder = expose(book.execution, {
    name: 'FilterCriteriaBuilder',
    file: FILE,
    rooms: [
      { members: filterCriteriaBuilderMembers, target: room },
      { members: conditionMembers, target: conditions },
    ],
  });
  return builder;
}
