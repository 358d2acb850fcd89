// Remembers what products are sold for: a product that is sold for the first time gets its row, with the price of that sale.

import type { Book } from '../../kernel/book/book';
import { toMinor } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import { fold } from '../../kernel/text/fold';
import { productsTable } from './schema';

const LIST = 'new prices';

export interface SoldProduct {
  readonly product: string;
  readonly amount: number;
  readonly discount: number | null;
  readonly quantity: number | null;
  readonly currency: string;
}

/** Notes the price of a product without its discount, a unit, in the firm's currency; for the next execution. No call. */
export function notePrice(book: Book, { product, amount, discount, quantity, currency }: SoldProduct): void {
  if (product === '' || currency !== '') return;
  const full = toMinor(amount) + toMinor(discount);
  const price = Math.round(full / (quantity ?? 1)) / 100;
  book.keepList(LIST, { ...book.listOf(LIST), [product]: String(price) });
}

/** Tells whether prices were noted that no row has yet. No call. */
export function hasNewPrices(book: Book): boolean {
  return Object.keys(book.listOf(LIST)).length > 0;
}

/** Gives products that have no row yet theirs; a price that people wrote stays. Two blocking calls at most. */
export function takePrices({ book, now }: Pick<Ports, 'book' | 'now'>): void {
  const noted = Object.entries(book.listOf(LIST));
  if (noted.length === 0) return;
  book.keepList(LIST, {});
  if (!book.has(productsTable)) return;
  const opened = book.open(productsTable, ['id', 'name', 'price', 'cost', 'note', 'createdAt']);
  const known = new Map([...opened.records()].map((product) => [fold(product.name), product]));
  for (const [name, price] of noted) {
    const product = known.get(fold(name));
    if (!product) book.insert(productsTable, { name, price: Number(price), createdAt: now });
    else if (product.price === null) book.update(productsTable, product.id, { price: Number(price) });
  }
}

export interface PricedProduct {
  readonly name: string;
  readonly price: number | null;
}

const MOST_OFFERED = 200;

/** Returns the products that a sale may be of, those that came last first. One blocking call; none where there is no sheet. */
export function pricedProducts({ book }: Pick<Ports, 'book'>): readonly PricedProduct[] {
  if (!book.has(productsTable)) return [];
  const named = [...book.open(productsTable, ['id', 'name', 'price']).records()].filter(({ name }) => name !== '');
  return named
    .reverse()
    .slice(0, MOST_OFFERED)
    .map(({ name, price }) => ({ name, price }));
}
