// One row of an outside table of sales, its cells already split by field: parsed by the very rules of a sale that is typed.

import { currencyNamed } from '../../kernel/currency';
import type { Issue } from '../../kernel/issue';
import { parseMoney } from '../../kernel/money';
import { optionKey } from '../../kernel/schema/options';
import { plainLines } from '../../kernel/text/lines';
import type { Day } from '../../kernel/time/day';
import { SALE_PAYMENTS } from '../payments/index';
import { type NewSale, parseSale, type SaleRules } from '../sales/index';

/** The fields that a row may have; what else its table has is not sold. */
export const SALE_ROW_FIELDS = [
  ...(['number', 'date', 'customer', 'contact', 'product', 'amount', 'currency', 'quantity'] as const),
  ...(['method', 'due', 'responsible', 'note'] as const),
] as const;
export type SaleRowField = (typeof SALE_ROW_FIELDS)[number];

export interface SaleRowToImport {
  /** Its row in the outside table, by which people find it there. */
  readonly row: number;
  /** As they stand there; a field that is left out is blank. */
  readonly cells: Readonly<Partial<Record<SaleRowField, string>>>;
  /** See FileRow. */
  readonly nth?: number | undefined;
}

/** A sale of another table. */
export interface OutsideSale extends NewSale {
  /** What it is called there: the number of a receipt or a document; '' for none. */
  readonly number: string;
  /** False where nobody said how it was paid: then nothing was, and nothing is owed. */
  readonly isSaid: boolean;
  readonly responsible: string;
}

export type ParsedRow =
  | { readonly ok: true; readonly sale: OutsideSale }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Characters of a cell at most, as where a sale is typed. */
const MOST: Readonly<Partial<Record<SaleRowField, number>>> = {
  ...{ note: 4_000, contact: 200, amount: 50, quantity: 20, date: 30, due: 30 },
};
const MOST_OF_A_CELL = 300;

/** Returns the sale, or all that is wrong with its cells. */
export function parseSaleRow({ cells }: SaleRowToImport, today: Day, rules: SaleRules): ParsedRow {
  const texts = Object.fromEntries(SALE_ROW_FIELDS.map((field) => [field, textOf(cells[field])]));
  const text = (field: SaleRowField): string => texts[field] ?? '';
  const long = SALE_ROW_FIELDS.filter((field) => text(field).length > (MOST[field] ?? MOST_OF_A_CELL));
  if (long.length > 0) return { ok: false, issues: long.map((field) => tooLong(field, text(field))) };
  const method = text('method') === '' ? 'cash' : optionKey(SALE_PAYMENTS, text('method'));
  const amount = withCurrency(text('amount'), text('currency'), rules);
  const date = text('date');
  const issues: Issue[] = [];
  if (date === '') issues.push({ field: 'date', received: '', text: 'err.date' });
  if (method === null) issues.push({ field: 'method', received: text('method'), text: 'err.methodUnknown' });
  if (!amount.ok) issues.push(amount.issue);
  const parsed = parseSale(
    {
      ...{ requestId: 'import', amount: amount.ok ? amount.value : '1', method: method ?? 'cash', date },
      ...{ contact: text('contact'), name: text('customer'), product: text('product') },
      ...{ quantity: text('quantity'), due: text('due'), note: text('note') },
    },
    today,
    rules,
  );
  if (!parsed.ok || issues.length > 0) {
    const others = parsed.ok ? [] : parsed.issues.filter(({ field }) => !issues.some((issue) => issue.field === field));
    return { ok: false, issues: [...issues, ...others] };
  }
  const said = { number: text('number'), isSaid: text('method') !== '', responsible: text('responsible') };
  return { ok: true, sale: { ...parsed.value, ...said } };
}

/** In one line but for the note's own: nothing that is compared has line breaks. */
function textOf(cell: string | undefined): string {
  return plainLines(cell ?? '').trim();
}

function tooLong(field: SaleRowField, text: string): Issue {
  const params = { most: String(MOST[field] ?? MOST_OF_A_CELL) };
  return { field, received: `${text.slice(0, 40)}…`, text: 'err.tooLong', params };
}

type Amount = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly issue: Issue };

/** The amount with the currency of its own column; where both name one, it must be the same. */
function withCurrency(amount: string, currency: string, { currency: home }: SaleRules): Amount {
  const money = parseMoney(amount, home);
  if (!money.ok) return { ok: false, issue: { ...money.issue, field: 'amount' } };
  if (currency === '') return { ok: true, value: amount };
  const code = currencyNamed(currency);
  if (code === null)
    return { ok: false, issue: { field: 'currency', received: currency, text: 'err.currencyUnknown' } };
  if (money.value === null) return { ok: true, value: '' };
  const own = money.value.currency;
  if (own !== '' && own !== code) {
    return { ok: false, issue: { field: 'currency', received: currency, text: 'err.otherCurrency' } };
  }
  return { ok: true, value: `${money.value.amount.toFixed(2).replace('.', ',')} ${code}` };
}
