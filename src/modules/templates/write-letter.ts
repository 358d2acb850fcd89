// Makes a letter of a template: the places are filled, and what people wrote never becomes markup.

import { escapeHtml } from '../../kernel/text/escape-html';
import { fillPlaces, type MergeValues, unknownPlaces } from './merge-fields';

export interface LetterTemplate {
  readonly subject: string;
  readonly text: string;
}

export interface WrittenLetter {
  /** One line. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export type LetterOutcome =
  | { readonly ok: true; readonly letter: WrittenLetter }
  /** Places that name nothing we know, as they were written. */
  | { readonly ok: false; readonly unknown: readonly string[] };

/** Fills the places; a template that names something unknown makes no letter, since nobody wants to get one with braces in it. */
export function writeLetter({ subject, text }: LetterTemplate, values: MergeValues): LetterOutcome {
  const unknown = unknownPlaces(`${subject}\n${text}`);
  if (unknown.length > 0) return { ok: false, unknown };
  const filled = fillPlaces(text.trim(), values);
  const line = fillPlaces(subject, values).replace(/\s+/g, ' ').trim();
  return { ok: true, letter: { subject: line, text: filled, html: htmlOf(filled) } };
}

const PAGE = 'font-family:Arial,sans-serif;font-size:15px;line-height:1.5;color:#202124;max-width:600px';

/** Paragraphs where the text has blank lines. */
function htmlOf(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).map((part) => `<p>${escapeHtml(part.trim()).replace(/\n/g, '<br>')}</p>`);
  return `<div style="${PAGE}">${paragraphs.join('')}</div>`;
}
