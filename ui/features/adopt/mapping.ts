// What people say that each column is: the guesses, with their corrections; a field is one column's only.

/** A field by column, '' for one that stays people's own. */
export type Mapping = Readonly<Record<string, string>>;

/** Returns the mapping as it was guessed. */
export function toMapping({
  columns,
}: {
  readonly columns: readonly { readonly column: number; readonly field: string }[];
}): Mapping {
  return Object.fromEntries(columns.map(({ column, field }) => [String(column), field]));
}

/** Says what a column is; another column that was the same becomes people's own. */
export function say(mapping: Mapping, column: number, field: string): Mapping {
  const others = Object.entries(mapping).map(([key, one]) => [key, one === field && field !== '' ? '' : one]);
  return { ...Object.fromEntries(others), [String(column)]: field };
}
