// The kinds of fields: the TypeScript type of each, the number format of its column, and its width.

/**
 * `id` a record number; `text`; `choice` a label of a list; `person` a colleague's name; `reference` the label of another
 * record; `contact` a phone or @username; `email`; `link`; `money` in whole units of the firm's currency; `number`;
 * `percent` as a share of one; `flag` yes or no; `day`; `instant`.
 */
export const FIELD_KINDS = [
  'id',
  'text',
  'choice',
  'person',
  'reference',
  'contact',
  'email',
  'link',
  'money',
  'number',
  'percent',
  'flag',
  'day',
  'instant',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** Text kinds are '' when blank and a day is 'YYYY-MM-DD' or ''; numbers, instants (epoch ms) and flags are null. */
export type ValueOf<K extends FieldKind> = K extends 'money' | 'number' | 'percent' | 'instant'
  ? number | null
  : K extends 'flag'
    ? boolean | null
    : string;

export type Value = string | number | boolean | null;

interface KindFacts {
  /** Google's number format pattern of the column; '' leaves the cells automatic. */
  readonly format: string;
  /** Pixels, unless the field says otherwise. */
  readonly width: number;
}

export const KIND_FACTS: Readonly<Record<FieldKind, KindFacts>> = {
  id: { format: '', width: 80 },
  text: { format: '', width: 180 },
  choice: { format: '', width: 120 },
  person: { format: '', width: 140 },
  reference: { format: '', width: 180 },
  contact: { format: '', width: 150 },
  email: { format: '', width: 180 },
  link: { format: '', width: 180 },
  money: { format: '#,##0', width: 120 },
  number: { format: '', width: 80 },
  percent: { format: '0%', width: 80 },
  flag: { format: '', width: 70 },
  day: { format: 'dd.mm.yyyy', width: 110 },
  instant: { format: 'dd.mm.yyyy hh:mm', width: 130 },
};
