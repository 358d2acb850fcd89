// Sample: a believable firm to look around in before the first lead of one's own, and gone again without a trace.

import type { Module } from '../../kernel/module';
import { sampleTexts } from './texts';

export { addSampleData, type SampleAdded } from './add-sample';
export { generateFirm } from './generate';
export { closeSampleGaps, findSample, removeSample, type SampleFound, type SampleRemoved } from './remove-sample';
export { REMOVE_REQUEST, SAMPLE_REQUEST } from './requests';

export const sample: Module = { name: 'sample', tables: [], measures: [], texts: sampleTexts };
