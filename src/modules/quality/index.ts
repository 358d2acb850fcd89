// Quality: which rows can be trusted, what is wrong with the others, and which five each person puts right first.

import type { Module } from '../../kernel/module';
import { qualityTexts } from './texts';

export { QUALITY_NAME } from './draw-quality';
export { type QualityFound, qualityFound } from './faults';
export { openQuality } from './open-quality';
export { type QualityRead, readQuality } from './read-quality';

export const quality: Module = { name: 'quality', tables: [], measures: [], texts: qualityTexts };
