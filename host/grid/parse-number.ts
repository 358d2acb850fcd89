// Reads a typed number the way Sheets does: signs, groups, exponents, percents and money.

import { type LocaleFacts, localeFacts } from './locale-facts';

export interface TypedNumber {
  readonly value: number;
  /** The format that the way of typing implies; "" for a plain number. */
  readonly format: string;
}

/** parseNumber('10%', 'en_US') //=> { value: 0.1, format: '0%' }; null when the text is no number there. */
export function parseNumber(text: string, locale: string): TypedNumber | null {
  const facts = localeFacts(locale);
  const percent = /^(.*\d)\s?%$/.exec(text);
  if (percent) return parsePercent(percent[1] ?? '', facts);
  const money = /^([-+]?)\s?([$€£])\s?(\d.*)$/.exec(text) ?? /^([-+]?)(\d.*\d|\d)\s?(₽|€|р\.)$/.exec(text);
  if (money) return parseMoney(money, facts);
  const value = plainNumber(text, facts);
  if (value === null) return null;
  return { value, format: formatOf(text, facts) };
}

function parsePercent(text: string, facts: LocaleFacts): TypedNumber | null {
  const value = plainNumber(text, facts);
  if (value === null) return null;
  // Divided through the decimal text, so that 7% is 0.07 and not 0.07000000000000001.
  return { value: Number(`${value}e-2`), format: text.includes(facts.decimal) ? '0.00%' : '0%' };
}

function parseMoney(parts: RegExpExecArray, facts: LocaleFacts): TypedNumber | null {
  const before = /[$€£]/.test(parts[2] ?? '');
  const amount = plainNumber(`${parts[1]}${before ? parts[3] : parts[2]}`, facts);
  if (amount === null) return null;
  const sign = before ? parts[2] : parts[3];
  return { value: amount, format: before ? `"${sign}"#,##0.00` : `#,##0.00"${sign}"` };
}

function plainNumber(text: string, facts: LocaleFacts): number | null {
  const negative = /^\((.+)\)$/.exec(text);
  if (negative) return negate(plainNumber(negative[1] ?? '', facts));
  if (!shapeOf(facts).test(text)) return null;
  const bare = facts.groups.reduce((left, group) => left.replaceAll(group, ''), text);
  const value = Number(bare.replace(facts.decimal, '.'));
  return Number.isFinite(value) ? value : null;
}

const shapes = new WeakMap<LocaleFacts, RegExp>();

function shapeOf(facts: LocaleFacts): RegExp {
  const known = shapes.get(facts);
  if (known) return known;
  const decimal = facts.decimal === ',' ? ',' : '\\.';
  const digits = `(?:\\d{1,3}(?:[${facts.groups.join('')}]\\d{3})+|\\d+)`;
  const shape = new RegExp(`^[-+]?(?:${digits}(?:${decimal}\\d*)?|${decimal}\\d+)(?:[eE][-+]?\\d+)?$`);
  shapes.set(facts, shape);
  return shape;
}

function negate(value: number | null): number | null {
  return value === null ? null : -value;
}

function formatOf(text: string, facts: LocaleFacts): string {
  if (/[eE]/.test(text)) return '0.00E+00';
  if (!facts.groups.some((group) => text.includes(group))) return '';
  return text.includes(facts.decimal) ? '#,##0.00' : '#,##0';
}
