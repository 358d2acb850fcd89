// Duplicates: who stands in the workbook twice, why we think so, and how two become one.

import type { Module } from '../../kernel/module';
import { duplicatesTexts } from './texts';

export { findDuplicates } from './find-duplicates';
export { findPairs } from './find-pairs';
export { groupsOf, oneToOne } from './groups';
export type { Judged } from './judge-pairs';
export { likeCustomers } from './like-customers';
export { keepApart, mergeCustomers } from './merge';
export { REFERRING } from './referring-tables';
export type { TraitColumn, TraitKind } from './traits';
export type { DuplicatePair, DuplicatesView, Merged } from './view';

export const duplicates: Module = {
  name: 'duplicates',
  tables: [],
  measures: [],
  texts: duplicatesTexts,
};
