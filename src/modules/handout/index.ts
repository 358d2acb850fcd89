// The handout: the dashboard on one page of A4, for a meeting, a bank, or the wall.

import type { Module } from '../../kernel/module';
import { handoutTexts } from './texts';

export { handoutOf } from './make-handout';

export const handout: Module = { name: 'handout', tables: [], measures: [], texts: handoutTexts };
