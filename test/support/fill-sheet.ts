// Puts records into a sheet in place of those that it has, cell by cell under the heading that is named.

import type { CellValue } from '../../host/grid/grid';
import type { Daftar } from './daftar';

type Typed = Readonly<{ [heading: string]: CellValue }>;

/** Writes the records from row 2 on and blanks the rows below; headings that the sheet lacks come behind the others. */
export function fillSheet(daftar: Daftar, sheet: string, records: readonly Typed[]): void {
  const { grid } = daftar;
  const id = daftar.sheetId(sheet);
  const [row = []] = grid.read(id, { row: 1, column: 1, rows: 1, columns: grid.lastColumn(id) });
  const headings = row.map(({ value }) => String(value ?? ''));
  for (const heading of new Set(records.flatMap(Object.keys))) if (!headings.includes(heading)) headings.push(heading);
  makeRoom(daftar, id, { rows: records.length + 1, columns: headings.length });

  const blank = Array.from({ length: Math.max(0, grid.lastRow(id) - 1 - records.length) }, (): Typed => ({}));
  const lines = [...records, ...blank].map((record) => headings.map((heading) => ({ value: record[heading] ?? null })));
  grid.write(id, 1, 1, [headings.map((value) => ({ value })), ...lines]);
}

function makeRoom({ grid }: Daftar, id: number, need: { readonly rows: number; readonly columns: number }): void {
  const facts = grid.sheets().find((sheet) => sheet.id === id);
  if (!facts) return;
  if (need.rows > facts.rows) grid.insertRows(id, facts.rows + 1, need.rows - facts.rows);
  if (need.columns > facts.columns) grid.insertColumns(id, facts.columns + 1, need.columns - facts.columns);
}
