// What the pages call about sales, payments and debts: each argument comes from a stranger and is parsed by the command.

import { currencyNamed } from '../kernel/currency';
import {
  type Promised,
  penaltiesAsked,
  promisePayment as promise,
  type Scheduled,
  scheduleDues as schedule,
  whoOwes,
} from '../modules/debts/index';
import type { DebtsView, PenaltyOwed } from '../modules/debts/view';
import { hasFiguresWaiting } from '../modules/figures/index';
import { type PaymentWritten, addPayment as pay } from '../modules/payments/index';
import { type PricedProduct, pricedProducts } from '../modules/products/index';
import {
  deliverSale as deliver,
  rateSale as rate,
  type SaleDelivered,
  type SaleRated,
  type SaleReturned,
  type SaleWritten,
  saleRules,
  addSale as sell,
  returnSale as takeBack,
} from '../modules/sales/index';
import { reading, type WritingOptions } from './app';
import { carryingOut } from './carrying-out';
import { answering } from './report-error';
import type { Answer } from './rpc';

/** A shop sells forty times a day. */
const SALE_CALLS: WritingOptions = { calls: 4 };

/** Adds a sale with what was paid and what is owed; see `Rpc.addSale`. */
export function addSale(input: unknown): Answer<SaleWritten> {
  return carryingOut(sell, input, SALE_CALLS);
}

/** Takes a sale back, whole or in part; see `Rpc.returnSale`. */
export function returnSale(input: unknown): Answer<SaleReturned> {
  return carryingOut(takeBack, input);
}

/** Writes that a sale was delivered; see `Rpc.deliverSale`. */
export function deliverSale(input: unknown): Answer<SaleDelivered> {
  return carryingOut(deliver, input, SALE_CALLS);
}

/** Writes what a customer says of a sale; see `Rpc.rateSale`. */
export function rateSale(input: unknown): Answer<SaleRated> {
  return carryingOut(rate, input, SALE_CALLS);
}

/** Adds a payment or a refund; see `Rpc.addPayment`. */
export function addPayment(input: unknown): Answer<PaymentWritten> {
  return carryingOut((ports, sent) => pay(ports, sent, saleRules(ports.book)), input);
}

/** Writes down when a customer promised to pay; see `Rpc.promisePayment`. */
export function promisePayment(input: unknown): Answer<Promised> {
  return carryingOut(promise, input);
}

/** Agrees when a sale is paid; see `Rpc.scheduleDues`. */
export function scheduleDues(input: unknown): Answer<Scheduled> {
  return carryingOut((ports, sent) => schedule(ports, sent, { isComputed: !hasFiguresWaiting(ports) }), input);
}

/** Returns who owes; `known` is `{ currency }`, the firm's own, as the page knows it since it was opened. */
export function debts(known?: unknown): DebtsView {
  const { currency } = (known ?? {}) as { readonly currency?: unknown };
  const code = typeof currency === 'string' ? currencyNamed(currency) : null;
  return answering(() => reading((ports) => whoOwes(ports, code === null ? {} : { currency: code })));
}

/** Returns what lateness costs a customer by their contracts; see `Rpc.penalties`. */
export function penalties(asked?: unknown): readonly PenaltyOwed[] {
  return answering(() => reading((ports) => penaltiesAsked(ports, asked)));
}

/** Returns the products that a sale may be of, with their prices. */
export function products(): readonly PricedProduct[] {
  return answering(() => reading(pricedProducts));
}
