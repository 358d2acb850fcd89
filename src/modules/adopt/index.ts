// Adopting: the list that people have becomes the sheet of customers, where it stands.

import type { Module } from '../../kernel/module';
import { adoptTexts } from './texts';

export { type Adopted, type AdoptPorts, adoptableTabs, adoptSheet, foreseeAdoption } from './adopt-sheet';
export { forgetAdopted, type GivenBack, unbindAdopted } from './undo-adoption';
export { type AdoptionView, viewOf } from './view';

export const adopt: Module = { name: 'adopt', tables: [], measures: [], texts: adoptTexts };
