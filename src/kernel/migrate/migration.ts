// What a migration is: a numbered list of steps that bring the tables of a workbook to a version, and back.

import type { Ports } from '../ports';
import type { Table } from '../schema/table';

export interface Migration {
  /** The version that it brings a workbook to, from the one below. */
  readonly version: number;
  /** What it brings, in a word or two for the developer's log. */
  readonly name: string;
  /** Their sheets are copied before anything is done. */
  readonly tables: readonly Table[];
  /** Up goes through them from the first to the last, down the other way. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly name: string;
  readonly up: Work;
  readonly down: Work;
}

/**
 * Does a piece of the work from `from` on ('' at its beginning) and returns where the next piece begins; null when all is
 * done. Hint: a piece may be done again at any time, since a crash can come behind it as well as before it; what is done
 * already must be left as it is. A piece takes seconds, so that the time left can be asked for between two; what it asks
 * of the book is committed together with how far it came.
 */
export type Work = (ports: Ports, from: string) => string | null;

/** Throws where the numbers of the migrations are not 2, 3, 4 and so on. */
export function inOrder(migrations: readonly Migration[]): readonly Migration[] {
  const wrong = migrations.find(({ version }, index) => version !== index + 2);
  if (wrong) throw new Error(`The migration "${wrong.name}" has the number ${wrong.version}, which is not its place.`);
  return migrations;
}
