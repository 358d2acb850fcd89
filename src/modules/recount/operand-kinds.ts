// What each operand of an expression must be, by what it is held against.

import type { Plain, Term } from '../../kernel/kpi/expression';
import { type Expression, FIRST_DAY, partsOf } from '../../kernel/kpi/expression';
import type { Condition, Measure } from '../../kernel/kpi/measure';
import { fieldOf } from '../../kernel/schema/table';

/** The first day is 0 as long as the firm has no record. */
export type OperandKind = 'day' | 'first day' | 'number' | 'label';

type MeasurePart = Extract<Plain, { is: 'measure' }>;

/** Returns the kinds of the operands that the expression needs, by name. */
export function operandKinds(expression: Expression): ReadonlyMap<string, OperandKind> {
  const kinds = new Map<string, OperandKind>();
  for (const part of partsOf(expression)) {
    if (part.is === 'given') kinds.set(part.name, 'number');
    else for (const condition of part.measure.where) addKinds(kinds, part, condition);
  }
  if (expression.is === 'change') {
    addTerm(kinds, expression.since, 'day');
    kinds.set(FIRST_DAY, 'first day');
  }
  return kinds;
}

function addKinds(kinds: Map<string, OperandKind>, { measure, given }: MeasurePart, condition: Condition): void {
  if (!('param' in condition)) return;
  addTerm(kinds, given[condition.param] ?? condition.param, kindOf(measure, condition));
}

function kindOf({ table }: Measure, { is, field }: Condition): OperandKind {
  if (is === 'equal') return 'label';
  const { kind } = fieldOf(table, field);
  return kind === 'day' || kind === 'instant' ? 'day' : 'number';
}

function addTerm(kinds: Map<string, OperandKind>, term: Term, kind: OperandKind): void {
  if (typeof term === 'string') {
    kinds.set(term, kind);
    return;
  }
  if ('monthsBefore' in term && typeof term.monthsBefore === 'string') kinds.set(term.monthsBefore, 'number');
  addTerm(kinds, term.of, 'day');
}
