// Steps that versions are made of: the sheet of a new table, and the columns that an older one lacks.

import type { Step } from '../../kernel/migrate/migration';
import type { Ports } from '../../kernel/ports';
import type { Table } from '../../kernel/schema/table';
import { workbookLanguage } from '../settings/index';
import { addMissingColumns, makeSheets } from '../setup/index';

/** With the rows that a new workbook has; down deletes it with all that stands in it. */
export function makeTable(table: Table): Step {
  return {
    name: `the sheet of ${table.name}`,
    up: (ports) => {
      if (!ports.desk.isDrawn(table)) makeSheets([table], inItsLanguage(ports));
      return null;
    },
    down: ({ desk }) => {
      desk.remove(table);
      return null;
    },
  };
}

/** Down leaves the columns where they are: to an older script they are people's own. */
export function growTable(table: Table): Step {
  return {
    name: `columns of ${table.name}`,
    up: (ports) => {
      addMissingColumns(table, inItsLanguage(ports));
      return null;
    },
    down: () => null,
  };
}

/** Cells and sheets are written in the language of the workbook, whoever opens it first. */
export function inItsLanguage(ports: Ports): Ports {
  return { ...ports, language: workbookLanguage(ports.book) ?? ports.language };
}
