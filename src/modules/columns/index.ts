// Recognises the columns of lists that people bring: what importing and adopting stand on.

export type { CanonicalField } from './canonical-field';
export { isCanonical } from './canonical-field';
export { type DayOrder, datesIn, readDates } from './dates';
export type { ColumnGuess, Reason } from './guess';
export { type Block, findList, type ListFound, recogniseColumns } from './recognise';
export { CONTACT, EMAIL, OF_CUSTOMERS, OF_DEALS, OF_MONEY, OF_SALES, PHONE2 } from './shared-targets';
export { type Corrections, isOfFirms, type Target, type Targeted, targetColumns } from './target';
