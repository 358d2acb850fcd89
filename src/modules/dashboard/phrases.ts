// Pieces of formulas that make sentences: texts, amounts in short, shares, days and months in words.

import type { Texts } from '../../kernel/i18n/texts';
import { SNAPSHOTS_NAME, type SnapshotKey } from './snapshot-keys';

/** Returns a text as it stands in a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Returns a sentence of the texts whose placeholders are expressions: "Savdo: {amount}." becomes `"Savdo: "&A1&"."`. */
export function said(sentence: string, expressions: Readonly<Record<string, string>> = {}): string {
  const parts = sentence.split(/(\{\w+\})/).filter((part) => part !== '');
  return parts.map((part) => expressions[part.slice(1, -1)] ?? quoted(part)).join('&') || '""';
}

/** Returns "84,6 mln" of a cell's number, in the separators of the sheet. */
export function short(cell: string, texts: Texts): string {
  const [millions, thousands] = [quoted(` ${texts('dash.millions')}`), quoted(` ${texts('dash.thousands')}`)];
  const small = `IF(ABS(${cell})>=10000;ROUND(${cell}/1000;0)&${thousands};ROUND(${cell};0)&"")`;
  return `IF(ISNUMBER(${cell});IF(ABS(${cell})>=1000000;ROUND(${cell}/1000000;1)&${millions};${small});"–")`;
}

/** Returns "64 %". */
export function percent(expression: string): string {
  return `ROUND(100*${expression};0)&" %"`;
}

/** Returns "05.03.2026", by functions that mean the same in every locale. */
export function dayText(cell: string): string {
  return `TEXT(DAY(${cell});"00")&"."&TEXT(MONTH(${cell});"00")&"."&YEAR(${cell})`;
}

/** Returns the word of the month in which a day lies. */
export function monthWord(cell: string, texts: Texts): string {
  const words = Array.from({ length: 12 }, (_, index) => quoted(texts(`month.${index + 1}`)));
  return `CHOOSE(MONTH(${cell});${words.join(';')})`;
}

/** Returns what the script wrote for the key: of the chosen segment, or of a column (2 all, 3 B2C, 4 B2B, 5 note, 6 stamp). */
export function snapshot(key: SnapshotKey, column: string | number = '(1+dashboard_segment_at)'): string {
  return `VLOOKUP(${quoted(key)};${SNAPSHOTS_NAME};${column};FALSE)`;
}

/** Returns an expression over a written value where there is one, else another; none of both is an error before anything was written. */
export function ifWritten(value: string, then: string, otherwise = '""'): string {
  return `IFERROR(IF(${value}="";${otherwise};${then});${otherwise})`;
}

/** Returns "+12 %", or "+3 punkt" of shares; a dash where there is nothing to compare with. */
export function change(now: string, before: string, unit: { readonly points: string | null }): string {
  const known = `AND(ISNUMBER(${now});ISNUMBER(${before}))`;
  if (unit.points !== null) {
    const points = `ROUND(100*(${now}-${before});0)`;
    return `IF(${known};IF(${points}<0;"−";IF(${points}>0;"+";""))&ABS(${points})&${quoted(` ${unit.points}`)};"–")`;
  }
  const share = `ROUND(100*(${now}-${before})/ABS(${before});0)`;
  return `IF(${known};IF(${before}=0;"–";IF(${share}<0;"−";IF(${share}>0;"+";""))&ABS(${share})&" %");"–")`;
}

/** Returns a bar of so many of `most` blocks of text. Hint: not every spreadsheet knows REPT. */
export function bar(count: string, most: number): string {
  return `LEFT("${'█'.repeat(most)}";MAX(0;MIN(${most};ROUND(${count};0))))`;
}
