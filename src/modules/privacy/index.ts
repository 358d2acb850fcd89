// Privacy: what the firm keeps of a person, handed out or erased; how long it is kept, and by which rules.

import type { Module } from '../../kernel/module';
import { dialogTexts } from './dialog-texts';
import { policyTexts } from './policy-texts';
import { privacyTexts } from './texts';

export { drawPolicy, type PolicyFacts } from './draw-policy';
export { ERASING, type Erased, type Everything, erasePerson } from './erase-person';
export type { Place } from './erasure';
export { type FileToKeep, handOutPerson, type PersonHandedOut } from './person-file';
export { type Forgettable, type Forgettables, findForgettable, yearsInput } from './retention';
export { mayDecide } from './who-may';

export const privacy: Module = {
  name: 'privacy',
  tables: [],
  measures: [],
  texts: { ...privacyTexts, ...policyTexts, ...dialogTexts },
};
