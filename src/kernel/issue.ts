// Bad input as a value: which field, what came, and the key of the sentence that says what to do.

export interface Issue {
  readonly field: string;
  readonly received: string;
  /** The key of the sentence; `received` and `params` fill its placeholders. */
  readonly text: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** The outcome of a parse: a value, or all that is wrong with what came. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: Issue };
