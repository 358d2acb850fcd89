// Who owes, as a page shows it: plain data, amounts in whole units of their currency.

/** What is owed by how many days it is late: not yet, 1 to 7, 8 to 30, 31 to 60, more. */
export interface DebtBuckets {
  readonly notDue: number;
  readonly week: number;
  readonly month: number;
  readonly twoMonths: number;
  readonly older: number;
}

export interface DebtTotal {
  /** ISO code; '' is the firm's own. */
  readonly currency: string;
  readonly total: number;
  readonly overdue: number;
  readonly buckets: DebtBuckets;
}

export interface DebtsView extends DebtTotal {
  /** 'YYYY-MM-DD' */
  readonly today: string;
  /** What is owed in other currencies than the firm's own. */
  readonly others: readonly DebtTotal[];
  /** By who sold what is owed, the largest overdue first; a line a person and currency. */
  readonly sellers: readonly SellerDebts[];
  /** The largest overdue first. */
  readonly debtors: readonly Debtor[];
}

/** What is owed for the sales of one person. */
export interface SellerDebts extends DebtTotal {
  /** '' for sales that are nobody's. */
  readonly responsible: string;
}

export interface Debtor {
  /** '' for sales to nobody in particular. */
  readonly customerId: string;
  readonly name: string;
  /** Phone or @username. */
  readonly contact: string;
  /** Without @; '' where the contact is none. */
  readonly telegram: string;
  readonly currency: string;
  readonly balance: number;
  readonly overdue: number;
  /** Days late of the oldest part; 0 for none. */
  readonly late: number;
  readonly oldestDue: string;
  /** The day that the customer promised; '' for none. */
  readonly promised: string;
  readonly promiseBroken: boolean;
  readonly sales: readonly SaleLeft[];
}

export interface SaleLeft {
  /** '' for money that was given back beyond what came in. */
  readonly saleId: string;
  readonly date: string;
  readonly product: string;
  readonly left: number;
  readonly due: string;
  /** Who sold it, as `SellerDebts` names them. */
  readonly responsible: string;
  /** Days late of its oldest part; 0 for none. */
  readonly late: number;
}

/** What lateness costs by a contract, in one currency and in whole units of it; it is in no balance. */
export interface PenaltyOwed {
  /** The number of the contract's deal. */
  readonly dealId: string;
  /** What people call the contract; '' where the deal does not say. */
  readonly number: string;
  /** ISO code; '' is the firm's own. */
  readonly currency: string;
  readonly overdue: number;
  readonly penalty: number;
}
