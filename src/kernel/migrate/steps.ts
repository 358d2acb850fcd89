// Steps that migrations are made of: what most versions bring is one of these.

import { NOTHING } from '../drawing/drawing';
import { drawTable } from '../drawing/table-drawing';
import type { Ports } from '../ports';
import { bindColumns } from '../schema/headings';
import type { Table } from '../schema/table';
import type { Step, Work } from './migration';

/** Makes the sheet of a new table, in the language of the acting person; down deletes it with all that stands in it. */
export function makeSheet(table: Table): Step {
  return {
    name: `the sheet of ${table.name}`,
    up: ({ desk, language }) => {
      if (!desk.isDrawn(table)) desk.draw(drawTable(table, { language, rows: [], names: new Set() }));
      return null;
    },
    down: ({ desk }) => {
      desk.remove(table);
      return null;
    },
  };
}

/** Marks the sheets and columns of tables, so that they are known without their names and headings; down takes the marks off. */
export function markSheets(tables: readonly Table[]): Step {
  return { name: 'marks', up: oneByOne(tables, mark), down: oneByOne(tables, unmark) };
}

/** A table a piece. */
function oneByOne(tables: readonly Table[], work: (table: Table, ports: Ports) => void): Work {
  return (ports, from) => {
    const at = Number(from);
    const table = tables[at];
    if (table) work(table, ports);
    return at + 1 < tables.length ? String(at + 1) : null;
  };
}

function mark(table: Table, { mender, desk }: Ports): void {
  if (!desk.hasTable(table)) return;
  const [seen] = mender.look([table], new Set()).tables;
  if (!seen?.sheet) return;
  const columns = bindColumns(table, seen.sheet.headings, seen.marks).at;
  // Anew in any case: a crash may have left some of them.
  mender.unmark(seen.sheet.id, table);
  mender.draw(seen.sheet.id, { ...NOTHING, marks: { table: table.name, sheet: true, columns } });
}

function unmark(table: Table, { mender, desk }: Ports): void {
  if (!desk.hasTable(table)) return;
  const [seen] = mender.look([table], new Set()).tables;
  if (seen?.sheet) mender.unmark(seen.sheet.id, table);
}
