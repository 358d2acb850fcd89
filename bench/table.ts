// Prints rows as a table of Markdown, numbers at the right.

import type { BenchRoom, Row } from './room';

/** Prints the rows under the room's name and legend. */
export function printTable({ name, legend }: BenchRoom, rows: readonly Row[]): void {
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => heads.map((head) => String(row[head] ?? '')));
  const widths = heads.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const isNumber = heads.map((head) => rows.every((row) => typeof row[head] === 'number'));
  const pad = (text: string, column: number) =>
    isNumber[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  const print = (cells: readonly string[]) => console.log(`| ${cells.map(pad).join(' | ')} |`);
  console.log(`\n## ${name}\n`);
  if (legend) console.log(`${legend}\n`);
  print(heads);
  const rule = (head: string, column: number) => {
    const dashes = '-'.repeat(Math.max(head.length, widths[column] ?? 0));
    return isNumber[column] ? `${dashes.slice(1)}:` : dashes;
  };
  console.log(`| ${heads.map(rule).join(' | ')} |`);
  for (const line of lines) print(line);
}
