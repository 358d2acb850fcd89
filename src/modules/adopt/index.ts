// Adopting: the list that people have becomes the sheet of customers, deals or sales, where it stands.

import type { Module } from '../../kernel/module';
import { adoptDialogTexts } from './dialog-texts';
import { adoptTexts } from './texts';

export {
  type Adopted,
  type AdoptionForeseen,
  type AdoptionStart,
  type AdoptPorts,
  adoptableTabs,
  adoptSheet,
  foreseeAdoption,
  type SheetInUse,
  startAdoption,
} from './adopt-sheet';
export { type AlongWith, takenAlong } from './along-with';
export { LIST_KINDS, type ListKind } from './list-kind';
export { takeInAdopted } from './take-in';
export { forgetAdopted, forgetAgain, type GivenBack, unbindAdopted } from './undo-adoption';
export { type AdoptionView, viewOf } from './view';

export const adopt: Module = { name: 'adopt', tables: [], measures: [], texts: { ...adoptTexts, ...adoptDialogTexts } };
