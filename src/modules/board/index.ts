// The board: the deals of a pipeline by stage.

import type { Module } from '../../kernel/module';
import { boardTexts } from './texts';

export { bigAmountIn } from './big-deals';
export { board as boardOf } from './board';
export { fieldsToAsk } from './fields';

export const board: Module = {
  name: 'board',
  tables: [],
  measures: [],
  texts: boardTexts,
};
