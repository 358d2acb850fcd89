// Finds a template by what a rule or a person calls it.

import type { Book } from '../../kernel/book/book';
import type { Row } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { templatesTable } from './schema';

export type Template = Pick<Row<typeof templatesTable>, 'id' | 'name' | 'language' | 'subject' | 'text'>;

/** Returns all that have a name and a text, top down. One blocking call. */
export function readTemplates(book: Book): readonly Template[] {
  const opened = book.open(templatesTable, ['id', 'name', 'language', 'subject', 'text']);
  return [...opened.records()].filter(({ name, text }) => name.trim() !== '' && text.trim() !== '');
}

/** Finds the one of that name or number; null where there is none. */
export function findTemplate(templates: readonly Template[], wanted: string): Template | null {
  const key = fold(wanted);
  return key === '' ? null : (templates.find(({ id, name }) => fold(name) === key || fold(id) === key) ?? null);
}
