// Plans what becomes of rows of payments: new money of a customer or of a sale, or money that is in the book already.

import { currencyKey, currencyNamed } from '../../kernel/currency';
import type { Issue } from '../../kernel/issue';
import { parseMoney, toMinor } from '../../kernel/money';
import { parseContact } from '../../kernel/phone';
import { optionKey } from '../../kernel/schema/options';
import { type Day, parseDay } from '../../kernel/time/day';
import { METHODS, type Method } from '../payments/index';
import type { SaleRules } from '../sales/index';
import { type FileRow, longIn, noRecord, type RowSpec, type Texts, textsOf } from './file-row';
import { type Facts, noteWith, numberIn, type People, type Person } from './people';
import { isUnclear, unclear, whoIn } from './plan-customers';
import { issueRow, type RowPlan, skipRow } from './row-plan';

export interface KnownPayment {
  readonly id: string;
  readonly date: string;
  readonly amount: number | null;
  readonly currency: string;
  readonly method: string;
  readonly customerId: string;
  readonly note: string;
}

export interface PaymentToAdd {
  readonly person: Person | null;
  readonly saleId: string;
  readonly date: Day;
  readonly amount: number;
  readonly currency: string;
  readonly method: Method;
  readonly responsible: string;
  readonly note: string;
}

export interface PaymentsWorld {
  readonly people: People;
  readonly payments: readonly KnownPayment[];
  /** Of them those that earlier parts of this import brought: only rows with their number are the same. */
  readonly own: ReadonlySet<string>;
  /** Sales by number and by what another system calls them, with their customers; none where no column names a sale. */
  readonly sales: readonly SaleNamed[];
  readonly rules: SaleRules;
  readonly today: Day;
  /** Payments and numbered rows that earlier rows stand for. */
  readonly used: Set<string>;
  readonly added: PaymentToAdd[];
}

export interface SaleNamed {
  readonly id: string;
  readonly customerId: string;
  /** In another system; '' for none. */
  readonly number: string;
}

/** Tells whether a text of a file means the sale. */
export function meansSale(text: string, { id, number }: SaleNamed): boolean {
  return text !== '' && (id === text.toUpperCase() || number === text);
}

/** Returns what becomes of each row; `world` grows with what they bring. Of three equal rows without a number two are there where the book has two. */
export function planPayments(rows: readonly FileRow[], spec: RowSpec, world: PaymentsWorld): readonly RowPlan[] {
  const there = knownByKey(world);
  return rows.map((each): RowPlan => {
    const { row, nth } = each;
    const none = noRecord(each, spec);
    if (none) return skipRow(row, '', none);
    const texts = textsOf(each, spec);
    const what = [whoIn(texts), (texts.amount ?? '').slice(0, 30)].filter((part) => part !== '').join(' · ');
    const parsed = parsePayment(texts, world);
    if (!parsed.ok) return issueRow(row, what, parsed.issues);
    const found = world.people.find(parsed.whom);
    if (isUnclear(found)) return issueRow(row, what, [unclear(whoIn(texts), found)]);
    const isNobody = Object.keys(parsed.whom).length === 0;
    const ofSale = isNobody ? world.people.tagged(parsed.customerId) : null;
    const isNew = found.kind === 'nobody' && !isNobody;
    const who = found.kind === 'one' ? found.person : ofSale;
    const tag = isNew ? null : (who?.tag ?? '');
    const key = tag === null ? '' : keyOf(parsed.payment, tag, world);
    // One with a number stands for all equal rows; of those without each is one.
    const isNumbered = numberIn(parsed.payment.note) !== '';
    const same = there.get(key) ?? [];
    const known = isNumbered ? same[0] : nth === undefined ? same.shift() : same[nth];
    if (known !== undefined) {
      if (!isNumbered) world.used.add(known);
      return { ...skipRow(row, what, 'import.says.paid', { record: known }), equal: key };
    }
    const person = isNew ? world.people.add(parsed.whom) : who;
    const own = keyOf(parsed.payment, person?.tag ?? '', world);
    if (isNumbered) {
      if (world.used.has(own)) return skipRow(row, what, 'import.says.twice');
      world.used.add(own);
    }
    if (found.kind === 'one') world.people.fill(found.person, parsed.whom);
    world.added.push({ ...parsed.payment, person });
    return { row, fate: 'create', what, says: [], equal: own };
  });
}

function knownByKey({ payments, own, used, rules }: PaymentsWorld): Map<string, string[]> {
  const there = new Map<string, string[]>();
  for (const { id, date, amount, currency, method, customerId, note } of payments) {
    if (used.has(id) || (own.has(id) && numberIn(note) === '')) continue;
    const minor = toMinor(amount);
    const paid = [
      date,
      minor,
      currencyKey(currency, rules.currency),
      optionKey(METHODS, method),
      customerId,
      numberIn(note),
    ];
    const key = JSON.stringify(paid);
    there.set(key, [...(there.get(key) ?? []), id]);
  }
  return there;
}

function keyOf(
  { date, amount, currency, method, note }: Omit<PaymentToAdd, 'person'>,
  who: string,
  { rules }: PaymentsWorld,
) {
  return JSON.stringify([date, toMinor(amount), currencyKey(currency, rules.currency), method, who, numberIn(note)]);
}

type Parsed =
  | {
      readonly ok: true;
      readonly whom: Facts;
      /** Of the sale; '' without one. */
      readonly customerId: string;
      readonly payment: Omit<PaymentToAdd, 'person'>;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function parsePayment(texts: Texts, { rules, today, sales }: PaymentsWorld): Parsed {
  const issues: Issue[] = [...longIn(texts)];
  const { customer = '', contact = '', phone2 = '', email = '', responsible = '', number = '', beside = '' } = texts;
  const { date = '', amount = '', currency = '', method = '', sale = '', note = '' } = texts;
  const phone = parseContact(contact);
  if (!phone.ok) issues.push(phone.issue);
  const day = parseDay(date);
  if (day === null) issues.push({ field: 'date', received: date, text: 'err.date' });
  if (day !== null && day > today) issues.push({ field: 'date', received: date, text: 'err.dayAhead' });
  const isBack = /^[-−]/.test(amount);
  const money = parseMoney(amount.replace(/^[-−]\s*/, ''), rules.currency);
  if (!money.ok) issues.push({ ...money.issue, field: 'amount' });
  else if (!money.value?.amount) issues.push({ field: 'amount', received: amount, text: 'err.amountNeeded' });
  const code = currency === '' ? '' : currencyNamed(currency);
  if (code === null) issues.push({ field: 'currency', received: currency, text: 'err.currencyUnknown' });
  const key = method === '' ? 'cash' : optionKey(METHODS, method);
  if (key === null) issues.push({ field: 'method', received: method, text: 'err.importMethod' });
  const named = sales.filter((one) => meansSale(sale, one));
  const [one] = named;
  if (sale !== '' && (!one || named.length > 1)) issues.push({ field: 'sale', received: sale, text: 'err.importSale' });
  if (customer === '' && contact === '' && email === '' && sale === '') {
    issues.push({ field: 'customer', received: '', text: 'err.contactOrName' });
  }
  if (!phone.ok || day === null || !money.ok || !money.value || key === null || code === null || issues.length > 0) {
    return { ok: false, issues };
  }
  const own = money.value.currency === '' ? currencyKey(code, rules.currency) : money.value.currency;
  const facts = { name: customer, contact: phone.value, phone2, email };
  const whom = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
  const noted = noteWith(number, [beside, note].filter((line) => line !== '').join('\n'));
  const paid = { date: day, amount: isBack ? -money.value.amount : money.value.amount, currency: own, method: key };
  const payment = { ...paid, saleId: one?.id ?? '', responsible, note: noted };
  return { ok: true, whom, customerId: one?.customerId ?? '', payment };
}
