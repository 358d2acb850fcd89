// Parses a sale that a page or a program sends, as if a stranger had sent it.

import * as v from 'valibot';
import type { Currency } from '../../kernel/currency';
import { idInput, parseInput, type Result, typedInput } from '../../kernel/input';
import type { Issue, Parsed } from '../../kernel/issue';
import { fromMinor, parseMoney, toMinor } from '../../kernel/money';
import { parseContact } from '../../kernel/phone';
import { addDays, type Day, parseDay, printDay } from '../../kernel/time/day';
import { type Method, SALE_PAYMENTS, type SalePayment } from '../payments/index';
import type { SaleRules } from './sale-rules';

const saleInput = v.object({
  requestId: idInput,
  amount: typedInput(50),
  method: v.picklist(Object.keys(SALE_PAYMENTS) as SalePayment[]), // Its keys, and no others.
  customerId: v.optional(v.pipe(v.string(), v.maxLength(64)), ''),
  contact: typedInput(200),
  name: typedInput(300),
  product: typedInput(300),
  quantity: typedInput(20),
  discount: typedInput(50),
  discountReason: typedInput(300),
  date: typedInput(30),
  note: typedInput(5_000),
  paidNow: typedInput(50),
  paidNowMethod: v.optional(v.picklist(['cash', 'card', 'transfer', 'click', 'payme']), 'cash'),
  due: typedInput(30),
  deliverBy: typedInput(30),
});

export interface NewSale {
  /** What the customer pays, in whole units: after the discount. */
  readonly amount: number;
  /** ISO code; '' is the firm's own. */
  readonly currency: Currency;
  readonly method: SalePayment;
  readonly customerId: string;
  readonly contact: string;
  readonly name: string;
  readonly product: string;
  readonly quantity: number | null;
  readonly discount: number | null;
  readonly discountReason: string;
  readonly date: Day;
  readonly note: string;
  /** A first part of what is sold on credit; 0 for none. */
  readonly paidNow: number;
  readonly paidNowMethod: Method;
  /** When the rest of what is sold on credit must come; '' for what is paid at once. */
  readonly due: Day | '';
  readonly deliverBy: Day | '';
}

/** Parses the input, collecting every issue. Throws INPUT_INVALID when it has not the shape of a sale at all. */
export function parseSale(input: unknown, today: Day, rules: SaleRules): Result<NewSale> {
  const typed = parseInput(saleInput, input);
  const { method, product, discountReason, note, name, customerId, paidNowMethod } = typed;
  const amount = neededAmount(parseMoney(typed.amount, rules.currency), typed.amount);
  const currency = amount.ok ? amount.value.currency : '';
  const parts = {
    amount,
    contact: parseContact(typed.contact),
    quantity: parseQuantity(typed.quantity),
    discount: sameMoney('discount', typed.discount, currency, rules),
    paidNow: sameMoney('paidNow', typed.paidNow, currency, rules),
    date: pastDay('date', typed.date, today),
    due: anyDay('due', typed.due),
    deliverBy: anyDay('deliverBy', typed.deliverBy),
  };
  const { contact, quantity, discount, paidNow, date, due, deliverBy } = parts;
  const issues: Issue[] = Object.values(parts).flatMap((part) => (part.ok ? [] : [part.issue]));
  if (
    !amount.ok ||
    !contact.ok ||
    !quantity.ok ||
    !discount.ok ||
    !paidNow.ok ||
    !date.ok ||
    !due.ok ||
    !deliverBy.ok
  ) {
    return { ok: false, issues };
  }
  const soldOn = date.value || today;
  const isCredit = method === 'credit';
  const sale: NewSale = {
    ...{ method, product, discountReason, note, name, customerId, paidNowMethod, currency },
    ...{ contact: contact.value, quantity: quantity.value, discount: discount.value, date: soldOn },
    amount: amount.value.amount,
    paidNow: isCredit ? (paidNow.value ?? 0) : 0,
    due: isCredit ? due.value || addDays(soldOn, rules.creditDays) : '',
    deliverBy: deliverBy.value,
  };
  const wrong = [...issuesOfCredit(sale, typed), ...issuesOfDiscount(sale, typed, rules)];
  return wrong.length > 0 ? { ok: false, issues: wrong } : { ok: true, value: sale };
}

type Typed = v.InferOutput<typeof saleInput>;

/** Nobody can be asked to pay whom nobody knows, and nothing is owed when all was paid. */
function issuesOfCredit(sale: NewSale, typed: Typed): Issue[] {
  if (sale.method !== 'credit') return [];
  const isKnown = sale.customerId !== '' || sale.contact !== '' || sale.name !== '';
  const issues: Issue[] = isKnown ? [] : [{ field: 'contact', received: '', text: 'err.creditWhom' }];
  if (sale.paidNow >= sale.amount) issues.push({ field: 'paidNow', received: typed.paidNow, text: 'err.paidAll' });
  if (sale.due !== '' && sale.due < sale.date) {
    issues.push({
      field: 'due',
      received: typed.due,
      text: 'err.dueBeforeSale',
      params: { sold: printDay(sale.date) },
    });
  }
  return issues;
}

function issuesOfDiscount(
  { amount, discount, discountReason }: NewSale,
  typed: Typed,
  { discountMost }: SaleRules,
): Issue[] {
  if (discount === null || discount === 0 || discountReason !== '') return [];
  const share = toMinor(discount) / (toMinor(amount) + toMinor(discount));
  if (share * 100 <= discountMost) return [];
  const params = { percent: String(discountMost) };
  return [{ field: 'discountReason', received: typed.discount, text: 'err.discountReason', params }];
}

function neededAmount(
  parsed: ReturnType<typeof parseMoney>,
  received: string,
): Parsed<{ amount: number; currency: Currency }> {
  if (!parsed.ok) return parsed;
  if (parsed.value === null || parsed.value.amount === 0) {
    return { ok: false, issue: { field: 'amount', received, text: 'err.amountNeeded' } };
  }
  return { ok: true, value: parsed.value };
}

/** An amount beside that of the sale: without a currency it is in the sale's, and another one is a slip. */
function sameMoney(
  field: string,
  text: string,
  currency: Currency,
  { currency: home }: SaleRules,
): Parsed<number | null> {
  const parsed = parseMoney(text, home);
  if (!parsed.ok) return { ok: false, issue: { ...parsed.issue, field } };
  if (parsed.value === null) return { ok: true, value: null };
  const isSame = parsed.value.currency === '' || parsed.value.currency === currency;
  if (!isSame) return { ok: false, issue: { field, received: text, text: 'err.otherCurrency' } };
  return { ok: true, value: fromMinor(toMinor(parsed.value.amount)) };
}

function parseQuantity(text: string): Parsed<number | null> {
  const quantity = Number(text.replace(',', '.').replace(/\s/g, ''));
  if (text === '') return { ok: true, value: null };
  if (quantity > 0 && quantity <= 1e9) return { ok: true, value: quantity };
  return { ok: false, issue: { field: 'quantity', received: text, text: 'err.quantity' } };
}

function anyDay(field: string, text: string): Parsed<Day | ''> {
  const day = parseDay(text);
  if (text === '' || day !== null) return { ok: true, value: day ?? '' };
  return { ok: false, issue: { field, received: text, text: 'err.date' } };
}

/** What was not sold yet is no sale. */
function pastDay(field: string, text: string, today: Day): Parsed<Day | ''> {
  const day = anyDay(field, text);
  if (!day.ok || day.value <= today) return day;
  return { ok: false, issue: { field, received: text, text: 'err.dayAhead' } };
}
