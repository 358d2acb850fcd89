// Duplicates: who stands in the workbook twice, why we think so, and how two become one.

export { findPairs } from './find-pairs';
export { groupsOf, oneToOne } from './groups';
export type { Judged } from './judge-pairs';
export type { TraitColumn, TraitKind } from './traits';
