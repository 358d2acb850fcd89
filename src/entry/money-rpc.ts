// What the pages may ask of the server about sales, payments and debts; a part of Rpc.

import type { DebtsView, PenaltyOwed } from '../modules/debts/view';
import type { Answer } from './rpc';

export interface SaleAdded {
  readonly saleId: string;
  /** '' for a sale to nobody in particular. */
  readonly customerId: string;
  readonly customerName: string;
  /** In whole units, as all amounts. */
  readonly amount: number;
  /** ISO code; '' is the firm's own. */
  readonly currency: string;
  readonly method: string;
  /** What of it is owed, and until which day; 0 and '' when it was paid. */
  readonly owed: number;
  readonly due: string;
}

export interface PaymentAdded {
  readonly paymentId: string;
  readonly customerId: string;
  /** Below zero for money that went back. */
  readonly amount: number;
  readonly currency: string;
  /** Plus is owed to us, minus is credit; null where it is in another currency than the firm's. */
  readonly balance: number | null;
}

export interface SaleReturned {
  readonly saleId: string;
  readonly customerId: string;
  readonly amount: number;
  /** What of the sale stays sold. */
  readonly net: number;
}

export interface SaleDelivered {
  readonly saleId: string;
  readonly customerId: string;
  /** 'YYYY-MM-DD' */
  readonly deliveredAt: string;
}

export interface SaleRated {
  readonly saleId: string;
  readonly customerId: string;
  /** 1 to 5. */
  readonly rating: number;
}

/** An act that stands over the sheet now. */
export interface ActShown {
  /** How many sales and payments are on it. */
  readonly lines: number;
  /** How many sales are left out, since nobody said how they were paid. */
  readonly unsaid: number;
}

export interface DuesScheduled {
  readonly saleId: string;
  readonly customerId: string;
  readonly dues: readonly { readonly due: string; readonly amount: number }[];
}

export interface MoneyRpc {
  /**
   * `{ requestId, amount, method, customerId?, contact?, name?, product?, quantity?, discount?, discountReason?, date?, note?,
   * paidNow?, paidNowMethod?, due?, deliverBy? }`: amounts and days as typed ("12 mln", "$300"), `method` of METHODS or
   * 'credit', which needs a customer (issue 'contact'). At most 4 blocking calls.
   */
  addSale(input: unknown): Answer<SaleAdded>;
  /** `{ requestId, saleId, amount?, method? }`: without an amount all of it; with a method the money is given back. At most 5 blocking calls. */
  returnSale(input: unknown): Answer<SaleReturned>;
  /** `{ requestId, saleId, date? }`: today where no day is named. At most 4 blocking calls. */
  deliverSale(input: unknown): Answer<SaleDelivered>;
  /** `{ requestId, saleId, rating }`: 1 to 5. At most 4 blocking calls. */
  rateSale(input: unknown): Answer<SaleRated>;
  /**
   * `{ customerId, from, until, currency, language, firm, home }`: opens the act of reconciliation over the sheet, in that
   * language; days as typed, '' for no end; `firm` and `home` (its currency) as the boot has them. At most 5 blocking calls.
   */
  openAct(input: unknown): Answer<ActShown>;
  /** `{ requestId, customerId, saleId?, amount, method, date?, note?, refund? }`: without a sale the oldest debt is paid. At most 5 blocking calls. */
  addPayment(input: unknown): Answer<PaymentAdded>;
  /**
   * `{ requestId, customerId, saleId?, currency?, date, note? }`: for what falls due by the day, else for what does first; without
   * a currency in all of them, '' is the firm's own. Issues: 'date', 'saleId'. At most 5 blocking calls.
   */
  promisePayment(input: unknown): Answer<{ readonly customerId: string; readonly date: string; readonly dues: number }>;
  /**
   * `{ requestId, saleId, parts: [{ date, amount }] }`, or `{ requestId, saleId, count, first }` for equal parts a month apart. At
   * most 5 blocking calls; where figures wait to be computed, or nobody said how the sale was paid, what is left is reckoned
   * from the payments, in one or two more.
   */
  scheduleDues(input: unknown): Answer<DuesScheduled>;
  /** Who owes, the largest overdue first; `known` is the firm's currency as the boot has it. At most 4 blocking calls. */
  debts(known?: { readonly currency?: string }): DebtsView;
  /**
   * What lateness costs a customer by their contracts, `{ customerId, currency }`: asked for when the card is drawn and one of
   * them has a rate. At most 4 blocking calls.
   */
  penalties(asked: { readonly customerId: string; readonly currency: string }): readonly PenaltyOwed[];
  /** Products with the prices they were sold for, the latest first. One blocking call. */
  products(): readonly { readonly name: string; readonly price: number | null }[];
}
