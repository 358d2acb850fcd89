// Makes the sample firm's customers: people and firms, some of them twice, and some as a hurried hand typed them.

import { wordIn } from '../../kernel/i18n/language';
import { serialOfDay } from '../../kernel/time/day';
import type { Channel } from '../activities/index';
import type { Chance } from './chance';
import type { SampleContact, SampleCustomer, SampleOptions } from './firm';
import { typedName, typedPhone } from './mess';
import { CITIES, FIRM_KINDS, FIRMS, FIRST_NAMES, firmIn, nameIn, SURNAMES } from './names';
import { DAYS_OF_BOOKS, drawMoments } from './season';
import { PREFERENCES, ROLES_AT_FIRMS, TAGS } from './words';

export const CUSTOMERS = 300;
/** Three of a hundred are somebody who is there already. */
export const DUPLICATES = 9;
const MESSY = 0.08;
const OPERATORS = ['90', '91', '93', '94', '97', '99', '33', '88'];
const DAYS_A_YEAR = 365.25;

/** Returns the customers, oldest first; the same person stands among them twice now and then. */
export function makeCustomers(options: SampleOptions, chance: Chance): SampleCustomer[] {
  const season = { today: options.today, isRetail: options.trade.first === 'sale' };
  const customers: SampleCustomer[] = [];
  for (const [index, createdAt] of drawMoments(CUSTOMERS, season, chance, DAYS_OF_BOOKS).entries()) {
    const isDuplicate = index > 60 && index % Math.floor((CUSTOMERS - 60) / DUPLICATES) === 0;
    const first = isDuplicate ? customers[chance.between(0, index - 20)] : undefined;
    customers.push(first ? duplicateOf(first, createdAt, chance) : aCustomer(index, createdAt, options, chance));
  }
  return customers;
}

function aCustomer(index: number, createdAt: number, options: SampleOptions, chance: Chance): SampleCustomer {
  const { language, trade } = options;
  const isCompany = chance.happens(trade.segment === 'b2b' ? 0.85 : 0.08);
  const phone = `${chance.pick(OPERATORS)}${1_000_000 + ((index * 7_919 + 104_729) % 8_999_999)}`;
  const isMessy = chance.happens(MESSY);
  const person = aPerson(chance);
  const name = isCompany
    ? firmIn(`${chance.pick(FIRMS)} ${chance.pick(FIRM_KINDS)}`, language)
    : nameIn(person, language);
  return {
    name: isMessy && !isCompany ? typedName(person, language, chance) : name,
    contact: isMessy ? typedPhone(phone, chance) : wholePhone(phone),
    kind: isCompany ? 'company' : 'person',
    source: drawSource(options, chance),
    responsible: chance.pick(options.sellers),
    city: chance.happens(0.7) ? nameIn(chance.weighted(CITIES), language) : '',
    tags: chance.happens(0.15) ? wordIn(chance.pick(TAGS), language) : '',
    preferences: chance.happens(0.08) ? wordIn(chance.pick(PREFERENCES), language) : '',
    email: isCompany && chance.happens(0.6) ? `info${index}@example.com` : '',
    taxId: isCompany && chance.happens(0.8) ? String(300_000_000 + index * 7_411) : '',
    birthday: !isCompany && chance.happens(0.3) ? bornOn(options, chance) : null,
    channel: chance.happens(0.35) ? chance.pick(['call', 'telegram', 'whatsapp'] satisfies Channel[]) : null,
    createdAt,
  };
}

/** The same phone, typed in another way, under a name that looks different. */
function duplicateOf(first: SampleCustomer, createdAt: number, chance: Chance): SampleCustomer {
  const digits = first.contact.replace(/\D/g, '').replace(/^998/, '').slice(0, 9);
  const short = first.name.split(' ')[0] ?? first.name;
  return { ...first, name: short, contact: typedPhone(digits, chance), tags: '', birthday: null, createdAt };
}

/** Returns the people at the firms, two at some of them. */
export function makeContacts(
  customers: readonly SampleCustomer[],
  options: SampleOptions,
  chance: Chance,
): SampleContact[] {
  const contacts: SampleContact[] = [];
  for (const [customer, { kind, createdAt }] of customers.entries()) {
    if (kind !== 'company') continue;
    const people = chance.happens(0.25) ? 2 : chance.happens(0.6) ? 1 : 0;
    for (let index = 0; index < people; index += 1) {
      contacts.push({
        name: nameIn(aPerson(chance), options.language),
        role: wordIn(ROLES_AT_FIRMS[index] ?? chance.pick(ROLES_AT_FIRMS), options.language),
        contact: wholePhone(`${chance.pick(OPERATORS)}${2_000_000 + customer * 613 + index}`),
        customer,
        createdAt,
      });
    }
  }
  return contacts;
}

function aPerson(chance: Chance): string {
  const [first, ending] = chance.pick(FIRST_NAMES);
  return `${first} ${chance.pick(SURNAMES)}${ending}`;
}

function wholePhone(digits: string): string {
  const [, operator, a, b, c] = /^(\d\d)(\d{3})(\d\d)(\d\d)$/.exec(digits) ?? [];
  return `+998 ${operator} ${a} ${b} ${c}`;
}

/** The first in the list bring most. */
function drawSource({ sources }: SampleOptions, chance: Chance): string {
  return chance.weighted(sources.map((source, index) => [source, 1 / (index + 1)] as const));
}

function bornOn({ today }: SampleOptions, chance: Chance): number {
  return Math.round(serialOfDay(today) - chance.between(22, 60) * DAYS_A_YEAR - chance.between(0, 364));
}
