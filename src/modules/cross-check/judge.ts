// Holds what a cell of the dashboard shows against what the script counts.

import type { Expression } from '../../kernel/kpi/expression';
import type { Cell } from '../../kernel/schema/codec';
import { isError, isPending } from '../recount/index';

/** What a number must be: '' for blank, null for a dash. */
export type Counted = number | null | '';

export type Verdict =
  | 'same'
  | 'differs'
  /** Its formula is broken: the cell shows an error. */
  | 'error'
  /** The sheet still computes it, or it changed while it was looked at. */
  | 'pending'
  /** Nobody can tell what it should be. */
  | 'unknown';

/** Sums of money and counts are kept to the smallest unit, shares and changes to nine digits. */
const HALF_A_TIYIN = 0.005;
const NINE_DIGITS = 1e-9;
/** Floats of a sheet have fifteen digits: a sum of many large amounts is not exact to the last. */
const FIFTEEN_DIGITS = 1e-14;

/** Returns what to think of a cell. */
export function judge(shown: Cell, counted: Counted, { is }: Pick<Expression, 'is'>): Verdict {
  if (isPending(shown)) return 'pending';
  if (isError(shown)) return 'error';
  if (typeof counted === 'number' && typeof shown === 'number') {
    return isNear(shown, counted, is === 'share' || is === 'change') ? 'same' : 'differs';
  }
  const isSame = counted === null ? isDash(shown) : counted === shown;
  return isSame ? 'same' : 'differs';
}

function isNear(shown: number, counted: number, isShare: boolean): boolean {
  const size = Math.max(Math.abs(counted), 1);
  return Math.abs(shown - counted) <= (isShare ? NINE_DIGITS * size : HALF_A_TIYIN + FIFTEEN_DIGITS * size);
}

function isDash(shown: Cell): boolean {
  return shown === '–';
}
