// Further fields of a customer that were filled in along with a lead.

import { type Language, wordIn } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import { type ParsedTexts, parseTexts } from '../../kernel/schema/parse-text';
import { fieldOf, type Row } from '../../kernel/schema/table';
import { customersTable, type NamedCustomer } from '../customers/index';
import type { Lead } from './parse-lead';

export type Further = Partial<Omit<Row<typeof customersTable>, 'id'>>;

/** What the form asks for by itself. */
const ASKED_ALREADY = ['id', 'name', 'contact', 'source', 'responsible'];

/** Parses them by the kinds of their fields; an issue stands at each that is wrong. */
export function parseFurther({ values }: Lead, language: Language): ParsedTexts {
  return parseTexts(customersTable, values, { language, except: ASKED_ALREADY });
}

/**
 * Fills in what is blank at a customer whom we know already. Returns in words what differs from what we know, so that it
 * can stand in the deal: what is known is not overwritten by a form, and nothing that was typed is lost.
 */
export function addToKnown({ book, language }: Ports, known: NamedCustomer, further: Further): string {
  const record: Readonly<Record<string, unknown>> = { ...known };
  const given = Object.entries(further);
  const blank = given.filter(([field]) => record[field] === '' || record[field] === null);
  const other = given.filter(([field, value]) => !blank.some(([name]) => name === field) && record[field] !== value);
  if (blank.length > 0) book.update(customersTable, known.id, Object.fromEntries(blank));
  const lines = other.map(([field, value]) => {
    return `${wordIn(fieldOf(customersTable, field).heading, language)}: ${String(value)}`;
  });
  return lines.join('\n');
}
