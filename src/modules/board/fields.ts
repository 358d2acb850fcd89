// What the board can ask for before a move: the fields of a deal that people fill in.

import { LANGUAGES, wordIn } from '../../kernel/i18n/language';
import { type Field, fieldNames, fieldOf } from '../../kernel/schema/table';
import { dealsTable } from '../deals/index';
import type { BoardField } from './view';

/** Set by the move itself, or never by hand. */
const NOT_ASKED: readonly string[] = ['id', 'customer', 'stage', 'pipeline'];

/** Returns the fields, with the headings by which a stage's row may name them. */
export function fieldsToAsk(): readonly BoardField[] {
  return fieldNames(dealsTable)
    .filter((name) => !NOT_ASKED.includes(name))
    .flatMap((name) => toAsked(name, fieldOf(dealsTable, name)));
}

function toAsked(name: string, { kind, heading, aliases = [], machine }: Field): readonly BoardField[] {
  if (machine) return [];
  const headings = [...LANGUAGES.map((language) => wordIn(heading, language)), ...aliases];
  return [{ name, headings, kind: kind === 'money' || kind === 'day' ? kind : 'text' }];
}
