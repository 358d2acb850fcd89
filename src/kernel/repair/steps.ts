// What can be done, or must be asked for, to make a workbook's sheets whole again: as data that people read before it happens.

/** A sheet that is there: its tab as it is called now, and the id that it keeps. */
interface OnSheet {
  readonly table: string;
  readonly sheet: string;
  readonly sheetId: number;
}

/** Columns by field, counted from 1. */
type ByField = Readonly<Record<string, number>>;

export type Step =
  /** A new sheet for a table that has none. */
  | { readonly kind: 'make'; readonly table: string }
  /** A sheet that is nobody's, a copy as a rule, becomes the table's. */
  | (OnSheet & { readonly kind: 'connect'; readonly columns: ByField })
  /** Columns that are gone come back behind the last of ours; what stands further right moves on. */
  | (OnSheet & {
      readonly kind: 'add-columns';
      readonly after: number;
      readonly columns: readonly { readonly field: string; readonly heading: string }[];
      /** The column of the record numbers is among them: records get new ones. */
      readonly withNumbers: boolean;
    })
  /** The names that formulas use lead to our columns again; `labels` are the headings that stand there. */
  | (OnSheet & { readonly kind: 'name-columns'; readonly columns: ByField; readonly labels: readonly string[] })
  /** The dropdowns that drew from a list whose sheet is new draw from it again. */
  | (OnSheet & { readonly kind: 'dropdowns'; readonly columns: ByField; readonly labels: readonly string[] })
  /** The columns of a sheet that was never marked are marked. */
  | (OnSheet & { readonly kind: 'mark'; readonly columns: ByField })
  /** No heading of ours stands in the first row any more, as where people inserted rows above: what they do with those is theirs to say. */
  | (OnSheet & { readonly kind: 'headings-first' })
  /** Only a person can tell which of the columns with one heading is ours. */
  | (OnSheet & { readonly kind: 'rename-one'; readonly label: string; readonly letters: readonly string[] })
  /** Only a person can tell which of several sheets is the table's. */
  | { readonly kind: 'choose-one'; readonly table: string; readonly sheets: readonly string[] };

/** Tells whether Daftar can do the step; the others it can only ask for. */
export function canBeDone({ kind }: Step): boolean {
  return kind !== 'headings-first' && kind !== 'rename-one' && kind !== 'choose-one';
}
