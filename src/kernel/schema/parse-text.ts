// Parses what a person typed for a field, by the field's kind: for forms that do not know the fields beforehand.

import { type Language, wordIn } from '../i18n/language';
import type { Issue } from '../issue';
import { parseAmount } from '../money';
import { parseContact } from '../phone';
import { plainLines } from '../text/lines';
import { parseDay } from '../time/day';
import { decode } from './codec';
import type { Value } from './kinds';
import { optionKey } from './options';
import { type Field, fieldNames, fieldOf, type Table } from './table';

export type ParsedText = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issue: Issue };

/** Where the text comes from: the field's name, and the language in which the words of fixed choices stand in the sheet. */
export interface Place {
  readonly name: string;
  readonly language: Language;
}

/** Returns the value that the text means; blank is blank in every kind. An issue names the field and says what is wrong. */
export function parseText(field: Field, typed: string, place: Place): ParsedText {
  const text = plainLines(typed).trim();
  const refused = (key: string): ParsedText => ({
    ok: false,
    issue: { field: place.name, received: text, text: key },
  });
  if (text === '') return { ok: true, value: blankOf(field) };
  switch (field.kind) {
    case 'money':
    case 'number':
    case 'percent':
      return named(parseAmount(text), place);
    case 'day':
      return valueOr(parseDay(text), () => refused('err.date'));
    case 'contact':
      return named(parseContact(text), place);
    case 'email':
    case 'link':
      return decode(field.kind, text, () => 0).ok ? { ok: true, value: text } : refused('err.value');
    case 'flag':
      return valueOr(flagOf(text), () => refused('err.value'));
    case 'choice':
      return parseChoice(field, text, place) ?? refused('err.value');
    case 'id':
    case 'instant':
      return refused('err.field');
    default:
      return { ok: true, value: text };
  }
}

export type ParsedTexts =
  | { readonly ok: true; readonly values: Readonly<Record<string, Value>> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export interface TextsOptions {
  /** In which the words of fixed choices stand in the sheet. */
  readonly language: Language;
  /** Fields that may not be filled in so. */
  readonly except: readonly string[];
}

/** Parses texts by field name; blank ones are left out. What Daftar alone writes is refused, and so is a field that is none. */
export function parseTexts(
  table: Table,
  texts: Readonly<Record<string, string>>,
  { language, except }: TextsOptions,
): ParsedTexts {
  const issues: Issue[] = [];
  const values: Record<string, Value> = {};
  const open = fieldNames(table).filter((name) => !fieldOf(table, name).machine && !except.includes(name));
  for (const [name, typed] of Object.entries(texts)) {
    const parsed = open.includes(name)
      ? parseText(fieldOf(table, name), typed, { name, language })
      : ({ ok: false, issue: { field: name, received: name, text: 'err.field' } } as const);
    if (!parsed.ok) issues.push(parsed.issue);
    else if (parsed.value !== '' && parsed.value !== null) values[name] = parsed.value;
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, values };
}

function parseChoice({ options }: Field, text: string, { language }: Place): ParsedText | null {
  if (!options) return { ok: true, value: text };
  const key = optionKey(options, text);
  const words = key === null ? undefined : options[key];
  return words ? { ok: true, value: wordIn(words, language) } : null;
}

function blankOf({ kind }: Field): Value {
  return ['money', 'number', 'percent', 'flag', 'instant'].includes(kind) ? null : '';
}

/** Yes or no as a form sends it; null for anything else. */
function flagOf(text: string): boolean | null {
  return { true: true, false: false }[text.toLowerCase()] ?? null;
}

function valueOr(value: Value, refuse: () => ParsedText): ParsedText {
  return value === null ? refuse() : { ok: true, value };
}

function named(parsed: ParsedText, { name }: Place): ParsedText {
  return parsed.ok ? parsed : { ok: false, issue: { ...parsed.issue, field: name } };
}
