// What is known of the people or firms that may be the same: columns of values, each of one kind.

/**
 * How values of a trait are compared: 'givenName', 'surname' and 'place' letter by letter, the two names also swapped; 'name' (of a
 * person or a firm), 'address' and 'text' word by word; 'day' by its parts; 'phone', 'number' digit by digit; 'word' as a whole.
 */
export type TraitKind =
  | 'givenName'
  | 'surname'
  | 'place'
  | 'name'
  | 'address'
  | 'text'
  | 'day'
  | 'phone'
  | 'number'
  | 'email'
  | 'word';

export interface Trait {
  /** Of the caller: a field of a table, a column of a file. */
  readonly key: string;
  readonly kind: TraitKind;
}

/** A column: the value of each record, as people wrote it; '' says nothing. */
export interface TraitColumn extends Trait {
  readonly values: readonly string[];
}
