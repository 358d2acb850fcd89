// Which senses make which field: what a heading needs to say, and what it may say besides.

import type { CanonicalField } from './canonical-field';
import type { Sense } from './senses';

export interface Rule {
  readonly field: CanonicalField;
  /** One sense of each list must be there. */
  readonly needs: readonly (readonly Sense[])[];
  readonly may: readonly Sense[];
  /** Senses that make it one of several kinds. */
  readonly second?: readonly Sense[];
}

const WHOSE = 'person face customer company deal account';
const ONE = `${WHOSE} number value`;
const PLACE = `${WHOSE} address street work home other main nth nth2`;
const SECOND = 'home other nth nth2';

/** Needs are apart by a space, and one of several by "|". */
function rule(field: CanonicalField, needs: string, may = WHOSE, second = ''): Rule {
  return {
    field,
    needs: needs.split(' ').map((one) => sensesIn(one, '|')),
    may: sensesIn(may, ' '),
    ...(second === '' ? {} : { second: sensesIn(second, ' ') }),
  };
}

function sensesIn(list: string, separator: string): readonly Sense[] {
  return list.split(separator).filter((one) => one !== '') as Sense[]; // The rules below are written in senses.
}

export const RULES: readonly Rule[] = [
  rule('fax', 'fax', `${ONE} phone work home other main nth nth2`),
  rule('phone', 'phone', `${ONE} main touch telegram whatsapp`),
  rule('phone_mobile', 'mobile', `${ONE} phone main work personal whatsapp telegram`),
  rule('phone_work', 'phone work|company', `${ONE} main`),
  rule('phone_work', 'number work', ''),
  rule('phone_home', 'phone|number home', ONE),
  rule('phone_mobile', 'phone personal', ONE),
  rule('phone_other', 'phone|mobile other|nth|nth2', `${ONE} phone mobile work home main`),
  rule('whatsapp', 'whatsapp', `${ONE} phone`),
  rule('email', 'email', `${ONE} main work address`),
  rule('email_2', 'email personal|home|nth2', `${ONE} address`),
  rule('email_other', 'email other|nth', `${ONE} address`),
  rule('telegram', 'telegram', `${ONE} name link`),
  rule('website', 'website', `${WHOSE} page address work main value nth nth2 other`, 'other nth nth2'),
  rule('postal_code', 'postal', `${PLACE} email id number`, SECOND),
  rule('country', 'country', `${PLACE} region`, SECOND),
  rule('region', 'region', `${PLACE} naming name`, SECOND),
  rule('city', 'city', `${PLACE} naming name region`, SECOND),
  rule('address', 'address|street', `${PLACE} delivery`, SECOND),
  rule('birthday', 'birthday', `${WHOSE} date`),
  rule('gender', 'gender'),
  rule('tax_id', 'taxId', ONE),
  rule('created_by', 'created by', `${WHOSE} owner name id`),
  rule('created_at', 'created', `${WHOSE} date`),
  rule('last_activity_at', 'changed', `${WHOSE} date last`),
  rule('last_activity_at', 'last activity|touch|person', `${WHOSE} date`),
  rule('next_contact', 'next activity|touch|person', `${WHOSE} date`),
  rule('next_contact', 'next date', `${WHOSE} touch activity`),
  rule('next_step', 'next step', ''),
  rule('company_ids', 'company id associated', 'number'),
  rule('contact_ids', 'person id associated', 'number'),
  rule('external_id', 'id|sign', `${WHOSE} id sign`),
  rule('external_id', 'id|sign number', 'person customer deal id sign'),
  rule('external_id', 'number deal|customer', 'id sign'),
  rule('owner', 'owner', `${WHOSE} name id fio main`),
  rule('job_title', 'job', `${WHOSE} title name naming`),
  rule('job_title', 'title company|person', ''),
  rule('department', 'department'),
  rule('salutation', 'salutation', `${WHOSE} name title`),
  rule('name_suffix', 'suffix', `${WHOSE} name`),
  rule('deal_name', 'deal name|naming|title', ''),
  rule('deal_stage', 'stage', `${WHOSE} name naming`),
  rule('deal_amount', 'amount', `${WHOSE} amount value currency product`),
  rule('deal_amount', 'deal value', 'amount currency'),
  rule('debt', 'debt', `${WHOSE} amount payment currency`),
  rule('payment', 'payment', `${WHOSE} method amount date stage currency`),
  rule('discount', 'discount', `${WHOSE} amount`),
  rule('cost', 'cost', `${WHOSE} amount product`),
  rule('quantity', 'quantity', 'product deal'),
  rule('currency', 'currency', 'deal amount'),
  rule('pipeline', 'pipeline', 'deal name naming'),
  rule('source', 'source', `${WHOSE} name naming created`),
  rule('loss_reason', 'reason', `${WHOSE} loss`),
  rule('need', 'need', `${WHOSE} product`),
  rule('product', 'product', `${WHOSE} name naming`),
  rule('tags', 'tags', `${WHOSE} name naming`),
  rule('notes', 'notes|description', `${WHOSE} activity description`),
  rule('date', 'date'),
  rule('first_name', 'first name', 'person customer'),
  rule('last_name', 'last name', 'person customer'),
  rule('last_name', 'surname|family', 'person customer'),
  rule('last_name', 'family name', 'person customer'),
  rule('middle_name', 'middle', 'person customer name'),
  rule('full_name', 'fio', `${WHOSE} name full surname middle main`),
  rule('full_name', 'full name', 'person customer'),
  rule('full_name', 'name surname', 'person customer middle full'),
  rule('full_name', 'main person', ''),
  rule('full_name', 'person|customer name', 'person customer main'),
  rule('full_name', 'face', 'person customer company name touch'),
  rule('full_name', 'customer', 'person face'),
  rule('company', 'company', 'customer person name naming main work account associated full'),
  rule('company', 'account name', ''),
];
