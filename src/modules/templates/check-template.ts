// Says what keeps a template from being used, for who names one: a rule, or a person.

import { type Language, wordIn } from '../../kernel/i18n/language';
import { findTemplate, type Template } from './find-template';
import { MERGE_FIELDS, unknownPlaces } from './merge-fields';

export interface TemplateProblem {
  /** The key of a sentence. */
  readonly text: 'err.templateUnknown' | 'err.templateField';
  readonly params: Readonly<Record<string, string>>;
}

/** Returns what is wrong with the template of that name; null where it can be used. */
export function problemOfTemplate(
  templates: readonly Template[],
  wanted: string,
  language: Language,
): TemplateProblem | null {
  const template = findTemplate(templates, wanted);
  if (!template) return { text: 'err.templateUnknown', params: { received: wanted.trim() } };
  const unknown = unknownPlaces(`${template.subject}\n${template.text}`);
  if (unknown.length === 0) return null;
  const inBraces = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');
  const known = Object.values(MERGE_FIELDS).map((words) => wordIn(words, language));
  return { text: 'err.templateField', params: { received: inBraces(unknown), known: inBraces(known) } };
}
