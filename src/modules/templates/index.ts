// Templates: letters that are written once.

import type { Module } from '../../kernel/module';
import { templatesTable } from './schema';
import { templatesTexts } from './texts';

export { problemOfTemplate, type TemplateProblem } from './check-template';
export { findTemplate, readTemplates, type Template } from './find-template';
export { MERGE_FIELDS, type MergeField, type MergeValues, placesIn, unknownPlaces } from './merge-fields';
export { templateRows } from './presets';
export { templatesTable } from './schema';
export { type LetterOutcome, type LetterTemplate, type WrittenLetter, writeLetter } from './write-letter';

export const templates: Module = { name: 'templates', tables: [templatesTable], measures: [], texts: templatesTexts };
