// When two cells are the same: as far as a person could tell.

import { cellKey, isSameCell } from '../../../src/kernel/reconcile/same-cell';
import type { Cell } from '../../../src/kernel/schema/codec';
import type { FieldKind } from '../../../src/kernel/schema/kinds';

const SECOND = 1 / 86_400;

describe('isSameCell', () => {
  it.each<[FieldKind, Cell, Cell]>([
    ['text', 'Ali', 'Ali'],
    ['text', 'bir\r\nikki', 'bir\nikki'],
    ['instant', 46_082.123456789, 46_082.123456789 + 0.4 * SECOND],
    ['day', 46_082, 46_082.000001],
    ['number', 0.1 + 0.2, 0.3],
    ['percent', 0.07 * 100, 7.000000000000001],
  ])('takes a %s %j for %j', (kind, a, b) => {
    expect(isSameCell(kind, a, b)).toBe(true);
    expect(cellKey(kind, a)).toBe(cellKey(kind, b));
  });

  it.each<[FieldKind, Cell, Cell]>([
    ['text', '', false],
    ['text', '', 0],
    ['flag', false, 0],
    ['text', '007', 7],
    ['text', 'Ali', 'ali'],
    ['text', 'Ali', 'Ali '],
    ['instant', 46_082, 46_082 + SECOND],
    ['money', 1_000_000_000_000, 1_000_000_000_001],
    ['money', 1_000_000_000_000_000, 1_000_000_000_000_001],
    ['money', 0.01, 0.02],
    ['number', 46_082, 46_082.000001],
  ])('tells a %s %j from %j', (kind, a, b) => {
    expect(isSameCell(kind, a, b)).toBe(false);
    expect(cellKey(kind, a)).not.toBe(cellKey(kind, b));
  });
});
