// A desk draws whole sheets, however many columns a table has.

import { createHost } from '../../host/create-host';
import { createMemoryGrid } from '../../host/grid/memory-grid';
import { drawTable } from '../../src/kernel/drawing/table-drawing';
import type { Field } from '../../src/kernel/schema/table';
import { mustEndWell } from '../support/daftar';
import { portsInProcess } from '../support/ports';

const inAll = (word: string) => ({ uz: word, ru: word, en: word });

it('makes room for a table beyond the 26 columns of a new sheet and for four of people’s own, and folds its last ones', () => {
  const names = Array.from({ length: 30 }, (_, index) => `f${index + 1}`);
  const fields: Record<string, Field> = Object.fromEntries(
    names.map((name, index) => [name, { kind: 'text', heading: inAll(name), ...(index >= 27 && { machine: true }) }]),
  );
  const table = { name: 'things', sheet: inAll('Things'), prefix: 'T', fields };
  const host = createHost({ code: '', grid: createMemoryGrid() });

  mustEndWell(
    host.inProcess(() => portsInProcess().desk.draw(drawTable(table, { language: 'en', rows: [], names: new Set() }))),
  );

  const [sheet] = host.grid.sheets();
  const id = sheet?.id ?? -1;
  expect([sheet?.columns, host.grid.read(id, { row: 1, column: 30, rows: 1, columns: 1 })[0]?.[0]?.value]).toEqual([
    34,
    'f30',
  ]);
  expect(host.grid.extras(id).groups).toEqual([{ axis: 'column', first: 28, count: 3, depth: 1, collapsed: true }]);
});
