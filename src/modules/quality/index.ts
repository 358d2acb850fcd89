// Quality: which rows can be trusted, what is wrong with the others, and which five each person puts right first.

import type { Module } from '../../kernel/module';
import { qualityTexts } from './texts';

export { QUALITY_NAME } from './draw-quality';
export { type FaultyTable, type QualityFound, qualityFound } from './faults';
export { fiveBlocks } from './five';
export { FAULTY_TABLES, openQuality } from './open-quality';
export { qualityView } from './quality-view';
export { type QualityRead, readQuality } from './read-quality';

export const quality: Module = { name: 'quality', tables: [], measures: [], texts: qualityTexts };
