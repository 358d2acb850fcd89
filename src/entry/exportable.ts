// Which tables there are, and which of them may be taken out.

import type { Table } from '../kernel/schema/table';
import { ARCHIVES } from '../modules/archive/index';
import { modules } from '../modules/index';

/** Returns every table of the modules, and the archives. */
export function allTables(): readonly Table[] {
  return [...modules.flatMap((module) => module.tables), ...ARCHIVES.map(({ archive }) => archive)];
}

/** Drawings, and what Daftar remembers for itself, are made of the others. */
const NOT_EXPORTED: readonly string[] = ['today', 'shadow', 'journal', 'changes', 'sends', 'settings'];

/** Returns the tables that may be taken out. */
export function exportable(): readonly Table[] {
  return allTables().filter(({ name }) => !NOT_EXPORTED.includes(name));
}
