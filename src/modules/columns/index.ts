// Recognises the columns of lists that people bring: what importing and adopting stand on.

export type { CanonicalField } from './canonical-field';
export { isCanonical } from './canonical-field';
export { readDates } from './dates';
export type { ColumnGuess, Reason } from './guess';
export { type Block, findList, type ListFound, recogniseColumns } from './recognise';
