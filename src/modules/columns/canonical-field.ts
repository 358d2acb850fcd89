// The fields that a column of somebody's own sheet can hold, whatever system it comes from.

/** What the cells of a field look like. */
export type Look =
  | 'phone'
  | 'email'
  | 'link'
  | 'date'
  | 'amount'
  | 'number'
  | 'person'
  | 'handle'
  | 'choice'
  | 'text'
  | 'flag';

const LOOKS = {
  full_name: 'person',
  first_name: 'person',
  last_name: 'person',
  middle_name: 'person',
  salutation: 'choice',
  name_suffix: 'choice',
  company: 'text',
  job_title: 'text',
  department: 'text',
  phone: 'phone',
  phone_mobile: 'phone',
  phone_work: 'phone',
  phone_home: 'phone',
  phone_other: 'phone',
  whatsapp: 'phone',
  fax: 'phone',
  email: 'email',
  email_2: 'email',
  email_other: 'email',
  telegram: 'handle',
  website: 'link',
  address: 'text',
  city: 'text',
  region: 'text',
  postal_code: 'text',
  country: 'text',
  birthday: 'date',
  gender: 'choice',
  tax_id: 'number',
  notes: 'text',
  tags: 'text',
  source: 'choice',
  owner: 'person',
  external_id: 'number',
  company_ids: 'text',
  contact_ids: 'text',
  created_at: 'date',
  created_by: 'person',
  last_activity_at: 'date',
  next_contact: 'date',
  next_step: 'text',
  deal_name: 'text',
  deal_stage: 'choice',
  deal_amount: 'amount',
  pipeline: 'choice',
  loss_reason: 'text',
  need: 'text',
  date: 'date',
  product: 'text',
  quantity: 'number',
  payment: 'text',
  debt: 'amount',
  discount: 'amount',
  cost: 'amount',
  currency: 'choice',
} as const satisfies Record<string, Look>;

export type CanonicalField = keyof typeof LOOKS;

/** Returns what the cells of a field look like. */
export function lookOf(field: CanonicalField): Look {
  return LOOKS[field];
}

/** Tells whether a text names a field. */
export function isCanonical(name: string): name is CanonicalField {
  return Object.keys(LOOKS).includes(name);
}

/** Several columns may hold them, one beside the other. */
export const REPEATED: ReadonlySet<CanonicalField> = new Set([
  ...(['address', 'notes', 'tags', 'fax', 'phone_other', 'phone_work', 'phone_home', 'email_other'] as const),
]);

/** What a second column of a field holds. */
export const NEXT_OF: Readonly<Partial<Record<CanonicalField, CanonicalField>>> = {
  phone: 'phone_other',
  phone_mobile: 'phone_other',
  email: 'email_2',
  email_2: 'email_other',
};
