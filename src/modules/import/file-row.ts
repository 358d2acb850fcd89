// One row of a file, its cells by field and made plain: days as 'YYYY-MM-DD', numbers as everywhere, two phones in two fields.

import { isTotalsRow } from '../../kernel/book/totals-row';
import type { Issue } from '../../kernel/issue';
import { parseTwoPhones } from '../../kernel/phone';
import { plainLines } from '../../kernel/text/lines';
import { type Kind, readingOf } from './kinds';
import type { Mapping } from './mapping';
import { plainDay, plainNumber, type Reading } from './read-columns';

export interface FileRow {
  /** Its row in the file, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** How many rows of the whole file above it are equal, by `RowPlan.equal`; absent where only those of this part count. */
  readonly nth?: number | undefined;
}

/** How all rows of an import are read. */
export interface RowSpec {
  readonly kind: Kind;
  readonly mapping: Mapping;
  readonly readings: Readonly<Record<string, Reading>>;
  readonly words?: readonly ChosenWord[] | undefined;
}

/** What people said that a word of a file means, which nobody knew: one of ours, or '' where its rows are left out. */
export interface ChosenWord {
  readonly field: string;
  readonly word: string;
  readonly choice: string;
}

/** The cells of a row by field; what is blank is left out. */
export type Texts = Readonly<Record<string, string>>;

/** A longer text is a slip of the file: it would fill the journal. */
const MOST: Readonly<Record<string, number>> = { note: 4_000, need: 4_000, name: 300, contact: 200 };
const MOST_OF_A_CELL = 1_000;

/** Returns the cells of a row by field, plain. */
export function textsOf({ cells }: FileRow, { kind, mapping, readings, words = [] }: RowSpec): Texts {
  const texts: Record<string, string> = {};
  for (const [column, field] of Object.entries(mapping)) {
    const text = plainLines(cells[Number(column) - 1] ?? '').trim();
    if (field === '' || text === '') continue;
    const chosen = words.find((each) => each.field === field && each.word === text)?.choice;
    texts[field] = chosen ?? plain(kind, field, text, readings[column] ?? {});
  }
  return named(withTwoPhones(texts), kind);
}

/** Returns what is too long for its field. */
export function longIn(texts: Texts): readonly Issue[] {
  return Object.entries(texts).flatMap(([field, text]): Issue[] => {
    const most = MOST[field] ?? MOST_OF_A_CELL;
    if (text.length <= most) return [];
    return [{ field, received: `${text.slice(0, 40)}…`, text: 'err.tooLong', params: { most: String(most) } }];
  });
}

/** Returns what a row has for a field, as it stands there; '' for nothing. */
export function cellIn({ cells }: FileRow, { mapping }: RowSpec, field: string): string {
  const column = Object.keys(mapping).find((each) => mapping[each] === field);
  return column === undefined ? '' : plainLines(cells[Number(column) - 1] ?? '').trim();
}

/** Why a row is no record: nothing stands in it, it adds up others, or people leave its word out; null for one that is. */
export function noRecord(
  row: FileRow,
  spec: RowSpec,
): 'import.says.blank' | 'import.says.totals' | 'import.says.out' | null {
  const { cells } = row;
  if (cells.every((cell) => cell.trim() === '')) return 'import.says.blank';
  const read = cells.map((cell) => (/^[\d\s.,\u00a0]*\d[\d\s.,\u00a0]*$/.test(cell) ? 1 : cell));
  if (isTotalsRow(read)) return 'import.says.totals';
  const out = (spec.words ?? []).filter(({ choice }) => choice === '');
  return out.some(({ field, word }) => cellIn(row, spec, field) === word) ? 'import.says.out' : null;
}

function plain(kind: Kind, field: string, text: string, { order, decimal }: Reading): string {
  const reading = readingOf(kind, field);
  if (reading === 'day') return plainDay(text, order);
  if (reading === 'money') return plainNumber(text, decimal);
  return field === 'contact' || field === 'phone2' ? plainContact(text) : text;
}

/** A link to somebody in Telegram is their @username. */
function plainContact(text: string): string {
  const handle = /^(?:https?:\/\/)?t\.me\/(\w{3,32})\/?$/i.exec(text)?.[1];
  return handle === undefined ? text : `@${handle}`;
}

function withTwoPhones(texts: Texts): Texts {
  const both = texts.contact !== undefined && texts.phone2 === undefined ? parseTwoPhones(texts.contact) : null;
  if (both) return { ...texts, contact: both[0], phone2: both[1] };
  if (texts.contact !== undefined || texts.phone2 === undefined) return texts;
  const { phone2, ...rest } = texts;
  return { ...rest, contact: phone2 };
}

/** First and last name are one name; a firm is the customer where no person is named. */
function named({ firstName = '', lastName = '', company = '', person = '', ...texts }: Texts, kind: Kind): Texts {
  const field = kind === 'customers' ? 'name' : 'customer';
  const whole = `${firstName} ${lastName}`.trim();
  const said = texts[field] ?? '';
  const [name = '', ...others] = [...new Set([said, whole, company, person].filter((text) => text !== ''))];
  if (name === '') return texts;
  const isFirm = name === company && said === '';
  const beside = others.length > 0 && kind !== 'sales' ? { beside: others.join(', ') } : {};
  return { ...texts, [field]: name, ...beside, ...(isFirm && kind === 'customers' && { firm: name }) };
}
