// The copies of sheets that a migration makes before it touches them: hidden tabs, named by the version that they show.

import { type Language, wordIn } from '../i18n/language';
import type { Desk } from '../ports';
import type { Table } from '../schema/table';

/** The name of each table's copy, by the table's name; a table whose sheet is gone has none. */
export type CopyNames = Readonly<Record<string, string>>;

// https://support.google.com/docs/answer/37603: names of sheets have up to 100 characters.
const MAX_NAME_CHARACTERS = 100;

function labelOf(language: Language, version: number, copy: string): string {
  const words = {
    uz: `Daftar v${version} nusxasi${copy}: `,
    ru: `Копия Daftar v${version}${copy}: `,
    en: `Daftar v${version} copy${copy}: `,
  };
  return wordIn(words, language);
}

interface Naming {
  readonly desk: Desk;
  readonly language: Language;
}

/** Returns names that no tab has yet: `Daftar v1 nusxasi: Bitimlar`, or with a number where there is one of an earlier time. */
export function nameCopies(tables: readonly Table[], version: number, { desk, language }: Naming): CopyNames {
  const names: Record<string, string> = {};
  for (const table of tables) {
    const tab = desk.tabOf(table);
    if (tab !== null) names[table.name] = freeName((copy) => labelOf(language, version, copy) + tab, desk);
  }
  return names;
}

/** Makes those copies that are not there yet. */
export function copyTables(tables: readonly Table[], names: CopyNames, desk: Desk): void {
  for (const table of tables) {
    const name = names[table.name];
    if (name !== undefined) desk.copy(table, name);
  }
}

function freeName(nameOf: (copy: string) => string, desk: Desk): string {
  for (let copy = 1; ; copy += 1) {
    const name = nameOf(copy === 1 ? '' : ` ${copy}`).slice(0, MAX_NAME_CHARACTERS);
    if (!desk.hasTab(name)) return name;
  }
}
