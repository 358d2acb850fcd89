// Whom a sale is for, when the page knows it before the form is filled in.

export interface Buyer {
  /** '' for nobody in particular. */
  readonly customerId: string;
  readonly customerName: string;
}

export const NOBODY: Buyer = { customerId: '', customerName: '' };
