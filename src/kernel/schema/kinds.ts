// The kinds of fields: the TypeScript type of each, and the number format of its column.

export type FieldKind =
  | 'id'
  | 'text'
  | 'choice'
  | 'reference'
  | 'contact'
  | 'money'
  | 'number'
  | 'percent'
  | 'day'
  | 'instant';

/** Text kinds are '' when blank and a day is 'YYYY-MM-DD' or ''; numbers and instants (epoch ms) are null when blank. */
export type ValueOf<K extends FieldKind> = K extends 'money' | 'number' | 'percent' | 'instant'
  ? number | null
  : string;

export type Value = string | number | null;

/** Google's number format pattern of a column of the kind; '' leaves the cells automatic. */
export const NUMBER_FORMATS: Readonly<Record<FieldKind, string>> = {
  id: '',
  text: '',
  choice: '',
  reference: '',
  contact: '',
  money: '#,##0',
  number: '',
  percent: '0%',
  day: 'dd.mm.yyyy',
  instant: 'dd.mm.yyyy hh:mm',
};

/** Width in pixels of a column of the kind, unless its field says otherwise. */
export const COLUMN_WIDTHS: Readonly<Record<FieldKind, number>> = {
  id: 80,
  text: 180,
  choice: 120,
  reference: 180,
  contact: 150,
  money: 120,
  number: 80,
  percent: 80,
  day: 110,
  instant: 130,
};
