// What a bench is: a name to choose it by, and rows that it measures.

/** One line of a table; a bench has the same columns in all its rows. */
export type Row = Readonly<Record<string, string | number>>;

export interface BenchRoom {
  readonly name: string;
  /** What a reader must know of the columns. */
  readonly legend?: string;
  /** Gives each row as soon as it is measured. */
  run(): AsyncIterable<Row>;
}

/**
 * Returns the rooms that the names choose, all when there are none: `store` also chooses `store-people`.
 * Throws for a name that chooses nothing.
 */
export function chooseRooms(names: readonly string[], rooms: readonly BenchRoom[]): readonly BenchRoom[] {
  const isChosen = (room: BenchRoom, name: string) => room.name === name || room.name.startsWith(`${name}-`);
  const unknown = names.filter((name) => !rooms.some((room) => isChosen(room, name)));
  if (unknown.length > 0) {
    const all = rooms.map(({ name }) => name).join(', ');
    throw new Error(`There is no bench "${unknown.join('", "')}". There are: ${all}.`);
  }
  return names.length === 0 ? rooms : rooms.filter((room) => names.some((name) => isChosen(room, name)));
}

/** Returns a row as one line of JSON. */
export function toLine({ name }: BenchRoom, row: Row): string {
  return JSON.stringify({ bench: name, ...row });
}
