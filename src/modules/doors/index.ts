// Doors: what strangers send from outside the workbook, taken with a token and as if it were hostile.

import type { Module } from '../../kernel/module';
import { doorsTexts } from './texts';

export { parseSubmission } from './parse-submission';
export { type Taken, takeLead } from './take-lead';
export { DOOR_TOKEN } from './token';

export const doors: Module = { name: 'doors', tables: [], measures: [], texts: doorsTexts };
