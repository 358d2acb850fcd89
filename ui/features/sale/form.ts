// Holds what is typed for a sale, and says what is sent of it; pure.

import type { MoneyRpc } from '../../../src/entry/money-rpc';
import type { Method, SalePayment } from '../../../src/modules/payments/index';
import { type NextChoice, toDay } from '../../day-choice';
import { toTyped } from '../../money';
import type { SaleDeed } from '../deeds/deed';
import type { Buyer } from './buyer';

/** How a sale may be paid, the likeliest first. */
export const METHODS: readonly SalePayment[] = ['cash', 'card', 'credit', 'transfer', 'click', 'payme'];

/** A product with what it was sold for last; null where nobody has said. */
export type ProductChoice = ReturnType<MoneyRpc['products']>[number];

/** When the rest of a sale on credit may come. */
export const DUES: readonly NextChoice[] = ['in7', 'in14', 'in30', 'date'];

/** The fields that can carry a sentence, in the order of the screen. */
export const FIELDS = [
  'amount',
  'method',
  'contact',
  'name',
  'due',
  'paidNow',
  'paidNowMethod',
  'product',
  'quantity',
  'discount',
  'discountReason',
  'date',
  'deliverBy',
  'note',
] as const;

/** The fields that are folded away. */
export const FOLDED = ['product', 'quantity', 'discount', 'discountReason', 'date', 'deliverBy', 'note'] as const;

/** Of a sale as it is typed; days are 'YYYY-MM-DD', or '' for none. */
export interface SaleValues extends Omit<SaleDeed, 'kind' | 'due' | 'paidNowMethod'> {
  readonly paidNowMethod: Method;
  readonly customerName: string;
  /** Until when the rest of a sale on credit comes. */
  readonly due: NextChoice;
  /** That day, picked by hand; counts only while `due` is 'date'. */
  readonly dueDate: string;
  /** The amount that a remembered price has put there; '' when a person typed it. */
  readonly reckoned: string;
}

/** Returns a blank sale, paid in cash. */
export function openSale(buyer: Buyer): SaleValues {
  const words = { contact: '', name: '', product: '', quantity: '', discount: '', discountReason: '', note: '' };
  const days = { date: '', deliverBy: '', due: 'in7', dueDate: '' } as const;
  return { ...buyer, ...words, ...days, amount: '', method: 'cash', paidNow: '', paidNowMethod: 'cash', reckoned: '' };
}

/** Returns the change that choosing a product or a quantity makes: a remembered price fills an amount that nobody typed. */
export function withPrice(
  values: SaleValues,
  change: Partial<Pick<SaleValues, 'product' | 'quantity'>>,
  products: readonly ProductChoice[],
): Partial<SaleValues> {
  const { product, quantity, amount, reckoned } = { ...values, ...change };
  if (amount.trim() !== '' && amount !== reckoned) return change;
  const price = products.find(({ name }) => name === product.trim())?.price ?? null;
  const count = quantity.trim() === '' ? 1 : Number(quantity.trim().replace(',', '.'));
  if (price === null || !(count > 0)) return { ...change, amount: '', reckoned: '' };
  const sum = toTyped(Math.round(price * count * 100) / 100);
  return { ...change, amount: sum, reckoned: sum };
}

/** What must be said before anything is sent; null where all is there. */
export type Lack = 'amount' | 'contact' | 'due' | null;

/** Returns the first thing that a sale lacks: it is the page that knows it at once, and the server that judges. */
export function lackOf({ amount, method, contact, customerId, due, dueDate }: SaleValues): Lack {
  if (amount.trim() === '') return 'amount';
  if (method !== 'credit') return null;
  if (customerId === '' && contact.trim() === '') return 'contact';
  return due === 'date' && dueDate === '' ? 'due' : null;
}

/** Returns the sale as it is sent; what belongs to credit alone is left out of any other. */
export function toSaleDeed(values: SaleValues, today: string): SaleDeed {
  const { due: next, dueDate: date, reckoned, customerName, ...typed } = values;
  const isCredit = values.method === 'credit';
  const due = isCredit ? toDay({ next, date }, today) : '';
  const paidNow = isCredit ? typed.paidNow : '';
  const paidNowMethod = paidNow.trim() === '' ? '' : typed.paidNowMethod;
  return { kind: 'addSale', ...typed, paidNow, paidNowMethod, due };
}
