// The first sale of a deal: written once, when the deal is won.

import type { Book } from '../../kernel/book/book';
import { type Language, wordIn } from '../../kernel/i18n/language';
import { addDays, type Day } from '../../kernel/time/day';
import { deferralDays, duesTable, SALE_PAYMENTS } from '../payments/index';
import { type Sale, salesTable } from './schema';

export interface WonDeal {
  readonly id: string;
  readonly customer: string;
  readonly customerId: string;
  readonly need: string;
  readonly amount: number | null;
  readonly responsible: string;
  /** Days after the delivery in which it must be paid, as the contract says; null without one. */
  readonly deferralDays: number | null;
}

export interface Won {
  /** The day on which it was won. */
  readonly day: Day;
  /** When the row is written, in epoch milliseconds. */
  readonly now: number;
  readonly language: Language;
}

/** Returns the sale: nobody has said how it was paid, unless a contract gives time; then it is on credit. */
export function saleOfWonDeal(deal: WonDeal, { day, now, language }: Won): Partial<Omit<Sale, 'id'>> {
  const { id: dealId, customer, customerId, need: product, amount, responsible } = deal;
  const payment = deferralDays(deal.deferralDays) > 0 ? wordIn(SALE_PAYMENTS.credit, language) : '';
  return { date: day, customer, customerId, product, amount, responsible, payment, dealId, createdAt: now };
}

/** Has the book write the sale, and what a contract gives time for as a due; their tables need not be opened. */
export function writeSaleOfWonDeal(book: Book, deal: WonDeal, won: Won): void {
  const saleId = book.insertLater(salesTable, saleOfWonDeal(deal, won));
  const { customer, customerId, amount } = deal;
  const term = deferralDays(deal.deferralDays);
  if (term === 0 || amount === null) return;
  const due = { due: addDays(won.day, term), amount, createdAt: won.now };
  book.insertLater(duesTable, { ...due, customer, customerId, saleId });
}
