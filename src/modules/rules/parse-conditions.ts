// Reads the conditions of a rule: "summa > 5 mln; manba = Instagram, Telegram; teg = VIP".

import { LANGUAGES, type Words, wordIn } from '../../kernel/i18n/language';
import type { Issue } from '../../kernel/issue';
import { parseAmount } from '../../kernel/money';
import type { Value } from '../../kernel/schema/kinds';
import { optionKey } from '../../kernel/schema/options';
import type { Field } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { parseDay } from '../../kernel/time/day';
import { fieldAt, findPlace } from './fields';
import { unquoted } from './quotes';
import type { Condition, Operator, RuleTable } from './rule';

type ParsedConditions =
  | { readonly ok: true; readonly conditions: readonly Condition[] }
  | { readonly ok: false; readonly issue: Issue };

/** Longer signs first, since "!=" begins with what alone is none. */
const SIGNS: readonly (readonly [string, Operator])[] = [
  ['!=', '!='],
  ['<>', '!='],
  ['≠', '!='],
  ['>=', '>='],
  ['≥', '>='],
  ['<=', '<='],
  ['≤', '<='],
  ['==', '='],
  ['=', '='],
  ['>', '>'],
  ['<', '<'],
  ['~', 'contains'],
];
/** The word stands between the field and the text, with a space on each side. */
const CONTAINS = / (?:contains|содержит|ichida|ичида) /iu;

const ORDERED: readonly Operator[] = ['>', '<', '>=', '<='];
const NUMBERS = ['money', 'number', 'percent'];
const DAYS = ['day', 'instant'];

const YES: Words = { uz: 'ha', ru: 'да', en: 'yes' };
const NO: Words = { uz: 'yoʻq', ru: 'нет', en: 'no' };

/** Between two conditions, where a sign follows: "manba = Instagram va summa > 5 mln". */
const AND = /[;\n]|(?:,(?=\s*\p{L})| (?:va|ва|и|and) )(?=[^=<>!~≠≥≤;\n]+[=<>!~≠≥≤])/iu;
/** Between two values, one of which is enough. */
const OR = /,| (?:yoki|ёки|или|or) /iu;

/** Parses the text of the cell; `tables` are looked in for the fields, in this order. Blank is no condition. */
export function parseConditions(text: string, tables: readonly RuleTable[]): ParsedConditions {
  const conditions: Condition[] = [];
  for (const part of text.split(AND).map((each) => each.trim())) {
    if (part === '') continue;
    const parsed = parseCondition(part, tables);
    if ('text' in parsed) return { ok: false, issue: parsed };
    conditions.push(parsed);
  }
  return { ok: true, conditions };
}

function parseCondition(part: string, tables: readonly RuleTable[]): Condition | Issue {
  const split = splitAtSign(part);
  if (!split) return issueOf('rules.err.condition', part);
  const { name, operator, wanted } = split;
  const place = findPlace(tables, name);
  if (!place) return issueOf('rules.err.conditionField', name);
  const field = fieldAt(place);
  if (ORDERED.includes(operator) && (!isMeasured(field) || wanted === '')) {
    return issueOf(wanted === '' ? 'rules.err.condition' : 'rules.err.conditionOrder', part);
  }
  const value = operator === 'contains' ? fold(wanted) : wantedOf(field, wanted);
  const anyOf = operator === '=' || operator === '!=' ? valuesOf(field, wanted) : [];
  if (anyOf.length > 1) return { place, operator, value: value ?? anyOf[0] ?? '', anyOf };
  if (value === null || (operator === 'contains' && value === '')) return issueOf('rules.err.conditionValue', part);
  return { place, operator, value };
}

/** Several words, one of which is enough; none where the field holds numbers or days, or one of them is no value of it. */
function valuesOf(field: Field, wanted: string): readonly Value[] {
  if (isMeasured(field) || field.kind === 'flag') return [];
  const values = wanted.split(OR).map((word) => wantedOf(field, unquoted(word)));
  return values.includes(null) || values.includes('') ? [] : values;
}

function isMeasured({ kind }: Field): boolean {
  return NUMBERS.includes(kind) || DAYS.includes(kind);
}

function splitAtSign(part: string): { name: string; operator: Operator; wanted: string } | null {
  const word = CONTAINS.exec(part);
  const found = SIGNS.map(([sign, operator]) => ({ sign, operator, at: part.indexOf(sign) }))
    .filter(({ at }) => at > 0)
    .sort((one, other) => one.at - other.at || other.sign.length - one.sign.length);
  const [first] = found;
  if (word && (!first || word.index < first.at)) {
    return {
      name: unquoted(part.slice(0, word.index)),
      operator: 'contains',
      wanted: unquoted(part.slice(word.index + word[0].length)),
    };
  }
  if (!first) return null;
  const { sign, operator, at } = first;
  return { name: unquoted(part.slice(0, at)), operator, wanted: unquoted(part.slice(at + sign.length)) };
}

/** Null where the field cannot hold such a thing; '' is a blank cell in every kind. */
function wantedOf({ kind, options }: Field, wanted: string): Value {
  if (wanted === '') return '';
  if (NUMBERS.includes(kind)) {
    const isShare = kind === 'percent' && wanted.endsWith('%');
    const parsed = parseAmount(isShare ? wanted.slice(0, -1) : wanted);
    return parsed.ok && parsed.value !== null ? parsed.value / (isShare ? 100 : 1) : null;
  }
  if (DAYS.includes(kind)) return parseDay(wanted);
  if (kind === 'flag') return flagOf(wanted);
  return options ? optionKey(options, wanted) : fold(wanted);
}

function flagOf(wanted: string): boolean | null {
  const says = (words: Words): boolean => LANGUAGES.some((language) => fold(wordIn(words, language)) === fold(wanted));
  return says(YES) ? true : says(NO) ? false : null;
}

function issueOf(text: string, received: string): Issue {
  return { field: 'condition', received, text };
}
