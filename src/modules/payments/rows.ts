// What balances are computed from: rows of sales, payments and dues, as their tables hold them.

/** Sold on credit; any other method means that the money came at once. */
export const ON_CREDIT = 'credit';

export interface SaleRow {
  readonly id: string;
  /** '' for a sale to nobody in particular. */
  readonly customerId: string;
  /** 'YYYY-MM-DD' or ''. */
  readonly date: string;
  /** Epoch ms. */
  readonly createdAt: number | null;
  /** In whole units, as all amounts of rows; minus for a return that was typed as a sale. */
  readonly amount: number | null;
  /** What of the amount came back. */
  readonly returned: number | null;
  /** The day on which it came back; without it, the day of the sale is taken. */
  readonly returnedOn?: string;
  /** An ISO code; '' is the firm's own. */
  readonly currency: string;
  /** The key of a method, 'credit', or '' where nobody said how it was paid. */
  readonly payment: string;
  readonly responsible?: string;
  readonly dealId?: string;
}

export interface PaymentRow {
  readonly id: string;
  readonly customerId: string;
  /** The sale that it is for; '' is whatever is owed the longest. */
  readonly saleId: string;
  readonly date: string;
  /** Minus is a refund. */
  readonly amount: number | null;
  readonly currency: string;
}

export interface DueRow {
  readonly id: string;
  readonly saleId: string;
  /** In the currency of the sale; blank is what of the sale no other due names. */
  readonly amount: number | null;
  /** The day by which it must come; '' is the day that was promised, or the sale's own term. */
  readonly due: string;
  /** The day that the customer promised; it moves no due day. */
  readonly promised: string;
}

export interface MoneyRows {
  readonly sales: readonly SaleRow[];
  readonly payments: readonly PaymentRow[];
  readonly dues: readonly DueRow[];
}

export interface BalanceOptions {
  /** The firm's currency, an ISO code: 'UZS' in a cell is then the same as a blank. */
  readonly home?: string;
  /** How many days after a sale it must be paid where no due says so. */
  readonly termDays?: (sale: SaleRow) => number;
}
