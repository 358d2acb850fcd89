// Handover: what becomes of somebody's work when they leave.

import type { Module } from '../../kernel/module';
import { handoverTexts } from './texts';

export { drawHandOver, type HandOverSheet, handOverName } from './draw-hand-over';
export type { HandOverItem } from './hand-over-list';
export { type HandedOver, managerLeft } from './pass-work-on';

export const handover: Module = {
  name: 'handover',
  tables: [],
  measures: [],
  texts: handoverTexts,
};
