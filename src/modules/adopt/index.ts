// Adopting: the list that people have becomes the sheet of customers, where it stands.

import type { Module } from '../../kernel/module';
import { adoptDialogTexts } from './dialog-texts';
import { adoptTexts } from './texts';

export {
  type Adopted,
  type AdoptionStart,
  type AdoptPorts,
  adoptableTabs,
  adoptSheet,
  foreseeAdoption,
  startAdoption,
} from './adopt-sheet';
export { forgetAdopted, type GivenBack, unbindAdopted } from './undo-adoption';
export { type AdoptionView, viewOf } from './view';

export const adopt: Module = { name: 'adopt', tables: [], measures: [], texts: { ...adoptTexts, ...adoptDialogTexts } };
