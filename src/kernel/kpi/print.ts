// Figures as formulas of the sheet.

import type { Language } from '../i18n/language';
import { type Change, type Expression, KNOWN_FROM, type Plain, sliced, type Term, unreachable } from './expression';
import { type Expressions, toFormula } from './formula';
import type { Slice } from './measure';

/** What stands for the operands of a formula, and by which operands it is narrowed down. */
export interface Printed {
  readonly names: Expressions;
  readonly language: Language;
  readonly by?: readonly Slice[];
}

/** Returns the expression as a formula without its leading "=". Throws when an operand has no name. */
export function print(expression: Expression, { by = [], ...printed }: Printed): string {
  const whole = sliced(expression, by);
  const plain = (each: Plain): string => printPlain(each, printed);
  if (whole.is === 'share') {
    const [of, by] = [plain(whole.of), plain(whole.by)];
    return dashed(whole.isTyped ? `${of}*${by}` : by, `${of}/${by}`);
  }
  if (whole.is === 'change') return printChange(whole, printed);
  return plain(whole);
}

/** Returns the formula with a dash where nobody knows what was on the day `since`; see KNOWN_FROM. */
export function printKnown(since: Term, formula: string, names: Expressions): string {
  return `IF(${printTerm(since, names)}<${printTerm(KNOWN_FROM, names)};"–";${formula})`;
}

function printChange({ from, to, since }: Change, printed: Omit<Printed, 'by'>): string {
  const [before, now] = [from, to].map((each) => printPlain(each, printed));
  return printKnown(since, dashed(`${before}`, `${now}/${before}-1`), printed.names);
}

function printPlain(expression: Plain, printed: Omit<Printed, 'by'>): string {
  switch (expression.is) {
    case 'measure':
      return toFormula(expression.measure, withTerms(expression, printed.names), printed.language);
    case 'given':
      return nameOf(expression.name, printed.names);
    case 'sum':
      return `(${expression.of.map((each) => printPlain(each, printed)).join('+')})`;
    case 'less':
      return `(${printPlain(expression.of, printed)}-${printPlain(expression.less, printed)})`;
    default:
      return unreachable(expression);
  }
}

function withTerms({ given }: Extract<Plain, { is: 'measure' }>, names: Expressions): Expressions {
  const terms = Object.entries(given).map(([param, term]) => [param, printTerm(term, names)]);
  return { ...names, ...Object.fromEntries(terms) };
}

function printTerm(term: Term, names: Expressions): string {
  if (typeof term === 'string') return nameOf(term, names);
  if ('daysBefore' in term) return `(${printTerm(term.of, names)}-${term.daysBefore})`;
  const months = typeof term.monthsBefore === 'number' ? term.monthsBefore : nameOf(term.monthsBefore, names);
  return `EDATE(${printTerm(term.of, names)};-${months})`;
}

function nameOf(operand: string, names: Expressions): string {
  const name = names[operand];
  if (name === undefined) throw new Error(`Nothing stands for the operand "${operand}".`);
  return name;
}

function dashed(divisor: string, quotient: string): string {
  return `IF(${divisor}=0;"–";${quotient})`;
}
